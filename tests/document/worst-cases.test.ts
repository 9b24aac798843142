import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { worstCases } from './worst-cases.js'

// No clock here: a parser whose work is not linear in its input would run for minutes, or overflow the stack. For that
// the beginning is enough, unless depth is the point; `npm run worst-cases` reads all of them whole, with all rules.
const longest = 60_000

describe.each(['markdown', 'mdx', 'html', 'text'] as const)('the worst case for %s', (format) => {
  it.each(Object.keys(worstCases))('%s is read to the end', (name) => {
    const source = worstCases[name]!().slice(0, name.includes('nested') ? undefined : longest)
    const { blocks, links, comments } = parseDocument(source, format)
    const isWhole = blocks.every(({ prose, start, end }) => prose.folded.length === prose.text.length && start < end && end <= source.length)
    expect(isWhole).toBe(true)
    expect(links.length + comments.length).toBeLessThanOrEqual(source.length)
  })
})
