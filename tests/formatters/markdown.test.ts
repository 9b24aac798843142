import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/formatters/escape-markdown.js'
import { markdown, markdownReport } from '../../src/formatters/markdown.js'
import { printable } from '../../src/formatters/printable.js'
import { context } from './context.js'
import { message, result } from './sample.js'

describe('markdown', () => {
  it('is a table an article', () => {
    const results = [result('/site/a.md', message({ line: 3, column: 7 }), message({ severity: 1, ruleId: 'parse-error' })), result('/site/b.md')]
    expect(markdown(results, context())).toBe(`## ❌ healthlint: 2 problems

1 error and 1 warning in 1 of 2 articles.

### a.md

| | place | finding | rule |
|---|---|---|---|
| ❌ | 3:7 | A message | [hype\\-language](https://github.com/healthlint/healthlint/blob/main/docs/rules/hype-language.md) |
| ⚠️ | 1:1 | A message | parse\\-error |`)
  })

  it('says so when all is well', () => {
    expect(markdown([result('/site/a.md')], context())).toBe('## ✅ healthlint: no problems\n\n0 errors and 0 warnings in 0 of 1 article.')
  })

  it('keeps errors when it must leave something out', () => {
    const warnings = Array.from({ length: 3 }, () => message({ severity: 1, message: 'less' }))
    const text = markdownReport([result('/site/a.md', ...warnings), result('/site/b.md', message({ message: 'more' }))], context(), 2)
    expect(text.match(/less/g)).toHaveLength(1)
    expect(text).toContain('more')
    expect(text).toMatch(/\n\n2 more problems left out here\.$/)
  })
})

function flatten(node: Nodes, kinds = new Set<string>()): { kinds: Set<string>; value: string } {
  kinds.add(node.type)
  if ('children' in node) return { kinds, value: node.children.map((child) => flatten(child, kinds).value).join('') }
  return { kinds, value: 'value' in node ? node.value : '' }
}

describe('escapeMarkdown', () => {
  it('shows any text as it is', () => {
    const signs = fc.constantFrom('*', '_', '`', '[x](y)', '<b>', '&amp;', '|', '# ', '- ', '1. ', '![', ']', '\\', '~~', '@name', 'https://x.y', 'www.x.y', '文', '$', '>', '+ ', ' ')
    const text = fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const shown = printable(given)
        fc.pre(shown !== '')
        const tree = fromMarkdown(escapeMarkdown(given), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
        const { kinds, value } = flatten(tree)
        // This reader makes links of bare addresses even where they are escaped; they show as they are all the same.
        expect([...kinds].filter((kind) => kind !== 'link')).toEqual(['root', 'paragraph', 'text'])
        expect(value).toBe(shown.replaceAll('@', '@\u200B'))
      }),
      { numRuns: 400 },
    )
  })

  it('notifies nobody', () => {
    expect(escapeMarkdown('@octocat')).not.toContain('@o')
  })
})
