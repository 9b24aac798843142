import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/document.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { tighten } from './reading.js'

const formats: readonly Format[] = ['markdown', 'mdx', 'html', 'text']

/** Pieces of all four formats, well-formed and not, in every script and of every width. */
const pieces = [
  'tea', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '姜茶', '。', '，', '「引」', '😀', '𠮷', 'ｆｕｌｌ', '\u200B', '\u00AD', '\uFEFF',
  '\u00A0', '\u3000', '*', '**', '_', '~~', '`', '``', '[', ']', '](u)', '[r]', '\n\n[r]: u\n\n', '![a](b)', '[^1]', '\n\n[^1]: note\n', '<b>', '</b>',
  '<p>', '<br>', '<sup>12</sup>', '<code>', '</code>', '<!-- c -->', '<!--', '-->', '&amp;', '&#20013;', '&nope;', '&', '<', '>', '\\', '\n- ', '\n> ',
  '\n> > - ', '\n1. ', '\n# ', '\n---\n', '\n| a | b |\n|---|---|\n| c | ', ' | ', '\n```\n', 'https://a.b/c?d=1&amp;e', 'www.x.y', '{{x}}', '{% y %}', '{',
  '}', '{/* z */}', '<A b={1}>', '</A>', '<q>', '<td>', '<li>', '一、', '（1）', '\n:::note\n', '\nimport a from "b"\n', '---\ntitle: "T \\" t"\n---\n',
  '\ud800', '\0', '<title>t</title>', '<h1>', '•', '图1：',
] as const

const sources = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))

const bare = (text: string): string => tighten(text).replaceAll('>', '')

describe.each(formats)('every position in %s', (format) => {
  it('leads back to the words in the source', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { blocks } = parseDocument(source, format)
        for (const { prose, start, end } of blocks) {
          let last = start
          for (let index = 0; index < prose.text.length; index++) {
            const span = prose.span(index, index + 1)
            // In order, inside the block, and never empty.
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(end)
            last = span.start
            // A character is itself, or stands for markup: an entity, a gap, an object, a raised digit, a quotation mark.
            const char = prose.text[index]!
            const written = source.slice(span.start, span.end)
            if (written !== char) expect(written).toMatch(/^(?:[\s>\\]+|\\[^]|&[#\w]+;|.*[`[\]<>/{].*|\d|https?:.*|www.*|[^]*<(?:br|BR)[^]*)$/s)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of links, images, comments, problems and metadata is inside the source and in order', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const document = parseDocument(source, format)
        const { links, images, comments, problems, metadata } = document
        for (const list of [links, images, comments, problems]) {
          let last = 0
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(source.length)
            last = start
          }
        }
        for (const { start, end } of Object.values(metadata)) expect(source.slice(start, end)).not.toBe('')
        // A comment in a quotation is told without the marks of the quotation.
        for (const { start, end, value } of comments) expect(bare(source.slice(start, end))).toContain(bare(value))
        expect(document.blocks.every(({ prose }) => prose.folded.length === prose.text.length)).toBe(true)
        expect(problems.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })
})

/** How each format writes a list of words as a paragraph, every second one emphasized in the middle of it. */
const writers: Readonly<Record<Format, (words: readonly string[]) => string>> = {
  markdown: (words) => `> - ${words.map((word, index) => (index % 2 ? `a**b${word}**c` : word)).join('\r\n>   ')}\r\n`,
  mdx: (words) => `<Box>\n${words.map((word, index) => (index % 2 ? `a<b>b${word}</b>c` : word)).join('\n')}\n</Box>`,
  html: (words) => `<p>${words.map((word, index) => (index % 2 ? `a<b>b${word}</b>c` : word)).join('\n ')}</p>`,
  text: (words) => words.map((word, index) => (index % 2 ? `ab${word}c` : word)).join(' '),
}

describe.each(formats)('a word in %s', (format) => {
  it('is found again as it was written', () => {
    const word = fc.constantFrom('tea', '姜茶', '😀𠮷', 'ｗｉｄｅ', 'naïve', 'p=0.05', '安全性', 'x\u200By')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const source = `\uFEFF${writers[format](words)}`
        const prose = parseDocument(source, format).blocks.map((block) => block.prose)
        let at = 0
        words.forEach((written, index) => {
          const seen = written.replace('\u200B', '')
          at = prose[0]!.text.indexOf(seen, at)
          const { start, end } = prose[0]!.span(at, at + seen.length)
          expect(source.slice(start, end)).toBe(written)
          if (index % 2) {
            const around = prose[0]!.span(at - 2, at + seen.length + 1)
            expect(source.slice(around.start, around.end).replace(/<\/?b>|\*\*/g, '')).toBe(`ab${written}c`)
          }
          at += seen.length
        })
      }),
    )
  })
})
