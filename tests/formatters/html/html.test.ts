import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html } from '../../../src/formatters/html/html.js'
import { lintText } from '../../../src/lint-text.js'
import type { LintResult } from '../../../src/linter/lint-result.js'
import { context } from '../context.js'
import { linted } from '../linted.js'
import { message, result } from '../sample.js'

const print = (...results: readonly LintResult[]) => html(results, context())
const elements = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : [])) : []
const text = (node: Tree.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '')
const attribute = (node: Tree.Element, name: string) => node.attrs.find((one) => one.name === name)?.value
const withClass = (page: string, name: string) => elements(parse(page)).filter((node) => (attribute(node, 'class') ?? '').split(' ').includes(name))

describe('the page', () => {
  const page = print(...linted)

  it('says how much there is to mend', () => {
    const [errors, warnings] = ['errorCount', 'warningCount'].map((name) => linted.reduce((sum, one) => sum + one[name as 'errorCount'], 0)) as [number, number]
    const headline = elements(parse(page)).find(({ tagName }) => tagName === 'h1')!
    expect(text(headline)).toBe(`${errors + warnings} problems in 3 of 4 articles`)
    expect(text(withClass(page, 'counts')[0]!)).toBe(`${errors} errors, ${warnings} warnings`)
  })

  it('speaks Chinese when every article does', () => {
    const chinese = lintText('# 凝胶根治关节炎\n\n该疗法绝对安全。\n', { filePath: '/site/甲.md' })
    expect(print(chinese)).toMatch(/<html lang="zh">[^]*<h1>1 篇文章中有 \d+ 个问题<\/h1>/)
  })

  it('shows each article with its evidence card', () => {
    expect(elements(parse(page)).filter(({ tagName }) => tagName === 'article')).toHaveLength(linted.length)
    expect(withClass(page, 'card')).toHaveLength(linted.filter(({ source }) => source !== undefined).length)
  })

  it('leads from every mark to its note, and from every link to something', () => {
    const all = elements(parse(page))
    const ids = all.map((node) => attribute(node, 'id')).filter((id) => id !== undefined)
    const targets = all.map((node) => attribute(node, 'href')).filter((href) => href?.startsWith('#'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.length).toBeGreaterThan(40)
    expect(targets.filter((href) => !ids.includes(href!.slice(1)))).toEqual([])
  })

  it('loads nothing and runs nothing', () => {
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`)
    expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(| style=| on\w+=/i)
  })

  it('is the same on every run', () => {
    expect(print(...linted)).toBe(page)
  })
})

describe('marks', () => {
  const marked = (source: string, filePath: string, rule: string) => {
    const linting = lintText(source, { filePath, config: { extends: [], rules: { [rule]: 'error' } } })
    return withClass(print(linting), 'mark').map(text)
  }

  it('stand where the words are, whatever the format', () => {
    expect(marked('# Sleep\n\nA **revolutionary** &amp; new [therapy](https://a.b) has arrived.\n', '/site/a.md', 'hype-language')).toEqual(['revolutionary'])
    expect(marked('<h1>Sleep</h1><p>A <b>revolutionary</b> &amp; new therapy has arrived.</p>', '/site/a.html', 'hype-language')).toEqual(['revolutionary'])
    expect(marked('睡眠\n\n😀😀革命性的疗法问世。\n', '/site/a.txt', 'hype-language')).toEqual(['革命性'])
  })

  it('may overlap', () => {
    const source = 'one two three four'
    const inner = message({ line: 1, column: 5, endLine: 1, endColumn: 8, severity: 1 })
    const outer = message({ line: 1, column: 1, endLine: 1, endColumn: 14 })
    const page = print({ ...result('/site/a.md', outer, inner), source })
    expect(withClass(page, 'mark').map((mark) => [text(mark), attribute(mark, 'href')])).toEqual([
      ['one ', '#a1-n1'],
      ['two', '#a1-n2'],
      [' three', '#a1-n1'],
    ])
    expect(text(withClass(page, 'text')[0]!)).toBe('one two2 three1 four')
  })

  it('are replaced by the source where there is no prose', () => {
    const source = '---\ntitle: Sleep\nauthor: nobody\n---\n\nThe kettle.\n'
    const page = print({ ...result('/site/a.md', message({ line: 3, column: 1, endLine: 3, endColumn: 15 })), source })
    expect(text(withClass(page, 'markup')[0]!)).toContain('author: nobody')
  })
})

describe('hostile text', () => {
  const allowed = new Set('html head meta title style body header main footer section article nav h1 h2 h3 h4 p a b q i ul ol li span small sup code blockquote table thead tbody tr th td details summary svg rect circle text div'.split(' '))

  const evil = fc.constantFrom('<script>alert(1)</script>', '</style><script>', '"><img src=x onerror=alert(1)>', "' onclick='x", '<!--', ']]>', '&lt;b&gt;', '\u202E', '\u0000', '\u001B[2J', '\uD800', 'javascript:alert(1)', '</p></article>', 'A revolutionary therapy cures cancer.', '革命性疗法根治糖尿病。', '\n\n', '# ', '- ', '| a | b |\n|---|---|\n| ')
  const article = fc.array(evil, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(' '))

  it('makes no element that is not ours, and no address that is not ours', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('md', 'mdx', 'html', 'txt'), evil, (source, extension, name) => {
        const linting = lintText(source, { filePath: `/site/${name}.${extension}`, config: { extends: 'healthlint:strict' } })
        const finding = message({ message: `${name} ${source}`, ruleId: name, suggestions: [{ desc: name, messageId: 'x', fix: { range: [0, 0], text: '' } }] })
        const page = print({ ...linting, messages: [...linting.messages, finding], source })
        const all = elements(parse(page))
        expect(all.filter(({ tagName }) => !allowed.has(tagName)).map(({ tagName }) => tagName)).toEqual([])
        expect(all.flatMap(({ attrs }) => attrs.map((one) => one.name)).filter((one) => /^on|^style$|^src$/.test(one))).toEqual([])
        expect(all.map((node) => attribute(node, 'href')).filter((href) => href !== undefined && !/^(?:#a\d|https:\/\/)/.test(href))).toEqual([])
        expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u)
      }),
      { numRuns: 150 },
    )
  })

  it('makes no link of what is no web address', () => {
    const rule = { ...context().rules[0]!, id: 'house/x', url: 'javascript:alert(1)' }
    expect(html([result('/site/a.md', message({ ruleId: 'house/x' }))], context({ rules: [rule] }))).not.toContain('javascript:')
  })
})
