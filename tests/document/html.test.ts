import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { outline } from './outline.js'
import { parse5Reading } from './parse5-reading.js'
import { differences, ourReading } from './reading.js'

const read = (source: string): string[] => outline(source, 'html')

describe('HTML', () => {
  it('reads titles, headings, paragraphs, lists, quotations and captions', () => {
    expect(
      read(`<h1>Tea</h1><p>Some <b>bold</b> text.<h2>More</h2><ul><li>one<li><p>two</ul>
        <blockquote>Said<p>twice</blockquote><dl><dt>Term<dd>Meaning</dl>
        <figure><img src=a.png><figcaption>Figure one</figcaption></figure>`),
    ).toEqual([
      'title: Tea',
      'paragraph: Some bold text.',
      'heading2: More',
      'list-item: one',
      'list-item: two',
      'quotation: Said',
      'quotation: twice',
      'list-item: Term',
      'list-item: Meaning',
      'caption: Figure one',
    ])
  })

  it('tells each cell the header of its column', () => {
    const { blocks } = parseDocument(
      '<table><caption>Doses<thead><tr><th colspan=2>Group<th>n<tbody><tr><td>A<td>B<td>12<tr><th>All<td>C<td>40</table>',
      'html',
    )
    expect(blocks.map(({ kind, prose, columnHeader }) => [kind, prose.text, columnHeader])).toEqual([
      ['caption', 'Doses', undefined],
      ['table-header', 'Group', undefined],
      ['table-header', 'n', undefined],
      ['table-cell', 'A', 'Group'],
      ['table-cell', 'B', 'Group'],
      ['table-cell', '12', 'n'],
      ['table-header', 'All', undefined],
      ['table-cell', 'C', 'Group'],
      ['table-cell', '40', 'n'],
    ])
  })

  it('leaves out what no reader reads as prose', () => {
    expect(
      read(`<p>a <script>var x</script><style>p{}</style><!-- no --><span hidden>no</span><span style="color:red; display:none">no</span>
        <i aria-hidden=true>no</i><noscript>no</noscript><template>no</template> z <code>x()</code> y<pre>code</pre>
        <select><option>no</select><textarea>no</textarea><svg><title>no</title><text>no</text></svg>`),
    ).toEqual(['paragraph: a z \uFFFC y'])
  })

  it('joins what inline tags split, and splits what breaks part', () => {
    expect(read('<p>in<b>som</b>nia and w<!-- c -->ord<wbr>s and soft&shy;ly<br>next<br><br>new paragraph')).toEqual([
      'paragraph: insomnia and words and softly\nnext',
      'paragraph: new paragraph',
    ])
  })

  it('keeps raised numbers apart from words and numbers', () => {
    expect(read('<p>patients<sup>12</sup> and 10<sup>9</sup>/L, CO<sub>2</sub>, cited<sup>[3]</sup>')).toEqual([
      'paragraph: patients¹² and 10⁹/L, CO2, cited[3]',
    ])
  })

  it('marks a quotation within a sentence', () => {
    expect(read('<p>She said <q>it cures</q>.')).toEqual(['paragraph: She said “it cures”.'])
  })

  it('sets apart the page around the article, but not the article’s own header', () => {
    expect(
      read(`<header><h1>Site</h1></header><nav><a href=/>Home</a></nav><main><article><header><h1>Tea and sleep</h1></header>
        <p>Text.<footer>By Ann Lee</footer></article></main><aside>Other</aside><div role=complementary>More</div><footer>Us</footer>`),
    ).toEqual([
      'heading1 furniture: Site',
      'paragraph furniture: Home',
      'title: Tea and sleep',
      'paragraph: Text.',
      'paragraph byline: By Ann Lee',
      'paragraph furniture: Other',
      'paragraph furniture: More',
      'paragraph furniture: Us',
    ])
  })

  it('takes the <title> when the text has no h1', () => {
    const document = parseDocument('<title>A &amp; B</title><p>Text.</p>', 'html')
    expect(document.blocks.map(({ kind, prose }) => [kind, prose.text])).toEqual([
      ['title', 'A & B'],
      ['paragraph', 'Text.'],
    ])
    expect(document.metadata.title).toEqual({ value: 'A & B', start: 7, end: 16 })
  })

  it('reads metadata from <meta>, Open Graph and JSON-LD', () => {
    const source = `<html lang="zh-TW"><meta name="author" content="Ann &amp; Bo"><meta property="og:title" content='OG'>
      <meta property="og:site_name" content=Site><meta property="article:published_time" content="2024-05-01">
      <script type="application/ld+json">{"@graph":[{"@type":"Organization","description":"no"},
      {"@type":"MedicalWebPage","description":"Yes","reviewedBy":[{"name":"Dr. Wu"},{"name":"Dr. Xu"}]}]}</script>`
    const { metadata } = parseDocument(source, 'html')
    expect(Object.fromEntries(Object.entries(metadata).map(([field, { value }]) => [field, value]))).toEqual({
      author: 'Ann & Bo',
      title: 'OG',
      site: 'Site',
      date: '2024-05-01',
      language: 'zh-TW',
      description: 'Yes',
      reviewer: 'Dr. Wu, Dr. Xu',
    })
    expect(source.slice(metadata.author!.start, metadata.author!.end)).toBe('Ann &amp; Bo')
    expect(source.slice(metadata.reviewer!.start, metadata.reviewer!.end)).toContain('reviewedBy')
  })

  it('does not mind broken JSON-LD', () => {
    expect(parseDocument('<script type="application/ld+json">{"author":</script><p>Text', 'html').metadata).toEqual({})
  })

  it('hands declared languages down', () => {
    const { blocks } = parseDocument('<html lang=en><p>a<p lang=zh-Hant>b<div lang=fr><p>c</div><p>d', 'html')
    expect(blocks.map(({ declaredLanguage }) => declaredLanguage)).toEqual(['en', 'zh-Hant', 'fr', 'en'])
  })

  it('finds links, bare addresses, images and comments where they stand', () => {
    const source = '<p><a href="x?a=1&amp;b=2">li<b>nk</b></a> https://a.b/?x=1&amp;y=2, <a href=y>https://c.d</a><img src=i alt="&lt;">\n<!-- note -->'
    const document = parseDocument(source, 'html')
    expect(document.links.map(({ url, start, end }) => [url, source.slice(start, end)])).toEqual([
      ['x?a=1&b=2', '<a href="x?a=1&amp;b=2">li<b>nk</b></a>'],
      ['https://a.b/?x=1&y=2', 'https://a.b/?x=1&amp;y=2'],
      ['y', '<a href=y>https://c.d</a>'],
    ])
    expect(document.images.map(({ url, alt, start, end }) => [url, alt, source.slice(start, end)])).toEqual([['i', '<', '<img src=i alt="&lt;">']])
    expect(document.comments.map(({ value, start, end }) => [value, source.slice(start, end)])).toEqual([[' note ', '<!-- note -->']])
    expect(document.blocks[0]!.prose.text).toBe('link \uFFFC, \uFFFC\uFFFC')
  })

  it.each([
    '<p>unclosed <b>bold <i>both</b> still</i> end<p>next',
    '<div>a<p>b<div>c</div>d</p>e</div>f',
    'p<0.05 and a<b but x <5% & y&copyz &notit; &amp &#0; &#x80;',
    '<ul><li>a<ul><li>b</ul>c<li>d</ul>',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    '<h2>a<h3>b</h3>c',
    'text</p>more</div></b>end',
    '<P CLASS=x>upper</P><BR/>line',
    '<p>a\r\nb\tc&nbsp;d&#32;e\u3000f</p>',
    '<a href="x>y">z</a><p title=\'a"b\'>c',
    '<p>😀<b>😀</b>&#128512;',
    '<![CDATA[x]]><?php echo ?>text<!doctype y>',
  ])('reads %j as a browser does', (source) => {
    expect(differences(ourReading(parseDocument(source, 'html')), parse5Reading(source))).toEqual([])
  })
})
