import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/document.js'
import { parseDocument } from '../../src/document/parse-document.js'

/** One article in the four formats. */
const sources: Readonly<Record<Format, string>> = {
  markdown: `---
title: Ginger tea and sleep
author: Ann Lee
---

Ginger tea cures **insomnia** in every patient.

## Results

- All 12 patients slept better.
- Nobody felt worse.

In conclusion, ginger tea works.

## References

Lee A. Ginger and sleep. 2020.
`,
  mdx: `---
title: Ginger tea and sleep
author: Ann Lee
---
import { Chart } from './chart'

Ginger tea cures <Mark>insomnia</Mark> in every patient.

## Results

- All 12 patients slept better.
- Nobody felt worse.

<Chart data={[1, 2]} />

In conclusion, ginger tea works.

## References

Lee A. Ginger and sleep. 2020.
`,
  html: `<!doctype html><title>Ginger tea and sleep</title><meta name="author" content="Ann Lee">
<p>Ginger tea cures <b>insomnia</b> in every patient.</p>
<h2>Results</h2>
<ul><li>All 12 patients slept better.<li>Nobody felt worse.</ul>
<p>In conclusion, ginger tea works.</p>
<h2>References</h2>
<p>Lee A. Ginger and sleep. 2020.</p>
`,
  text: `Ginger tea and sleep

Ginger tea cures insomnia in every patient.

Results

• All 12 patients slept better.
• Nobody felt worse.

In conclusion, ginger tea works.

References

Lee A. Ginger and sleep. 2020.
`,
}

const blocks = [
  ['title', 'body', 'Ginger tea and sleep'],
  ['paragraph', 'body', 'Ginger tea cures insomnia in every patient.'],
  ['heading', 'body', 'Results'],
  ['list-item', 'body', 'All 12 patients slept better.'],
  ['list-item', 'body', 'Nobody felt worse.'],
  ['paragraph', 'conclusion', 'In conclusion, ginger tea works.'],
  ['heading', 'references', 'References'],
  ['paragraph', 'references', 'Lee A. Ginger and sleep. 2020.'],
]

describe('parseDocument', () => {
  it.each(Object.keys(sources) as Format[])('reads the same article from %s', (format) => {
    const document = parseDocument(sources[format], format)
    expect(document.problems).toEqual([])
    expect(document.blocks.map(({ kind, role, prose }) => [kind, role, prose.text])).toEqual(blocks)
    expect(document.sections.map(({ path }) => path.map((heading) => heading.prose.text))).toEqual([
      ['Ginger tea and sleep'],
      ['Ginger tea and sleep', 'Results'],
      ['Ginger tea and sleep', 'References'],
    ])
    const cure = document.blocks[1]!.prose
    const at = cure.text.indexOf('cures insomnia')
    const { start, end } = cure.span(at, at + 14)
    expect(document.source.slice(start, end).replace(/<[^>]*>|\*/g, '')).toBe('cures insomnia')
  })

  it('takes the author from front matter and from HTML metadata, with its place', () => {
    for (const format of ['markdown', 'mdx', 'html'] as const) {
      const { metadata, source } = parseDocument(sources[format], format)
      expect(metadata.author?.value).toBe('Ann Lee')
      expect(source.slice(metadata.author!.start, metadata.author!.end)).toBe('Ann Lee')
    }
  })
})

describe('a text that is too large', () => {
  const line = 'One sentence of a very long text.\n\n'
  const long = line.repeat(Math.ceil(1_000_000 / (line.length - 2)) + 1)

  it.each(['markdown', 'html'] as const)('is one problem in %s, and nothing of it is read', (format) => {
    const document = parseDocument(`---\ntitle: Long\n---\n\n${long}`, format)
    expect(document).toMatchObject({ blocks: [], sections: [], metadata: {} })
    expect(document.problems).toMatchObject([{ start: 0, end: 1, message: { en: expect.stringContaining('Too large to check') } }])
  })

  it('is told by its prose: data in it does not count', () => {
    const image = `![scan](data:image/png;base64,${'A'.repeat(1_200_000)})`
    const document = parseDocument(`# Tea\n\nTea is a drink.\n\n${image}\n`, 'markdown')
    expect(document.problems).toEqual([])
    expect(document.blocks.map((block) => block.prose.text)).toEqual(['Tea', 'Tea is a drink.'])
  })
})
