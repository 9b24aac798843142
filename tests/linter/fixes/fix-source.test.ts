import { describe, expect, it } from 'vitest'
import { createResult } from '../../../src/linter/create-result.js'
import { fixSource } from '../../../src/linter/fixes/fix-source.js'
import type { LintMessage } from '../../../src/linter/lint-message.js'
import { lintSource } from '../../../src/linter/lint-source.js'
import { message } from '../../formatters/sample.js'
import { settingsOf } from '../settings.js'

/** Lints by a pattern, each match being reported and replaced. */
const linter = (pattern: RegExp, replace: (match: string) => string, extra: (text: string) => readonly LintMessage[] = () => []) => (text: string) => {
  const found = [...text.matchAll(pattern)].map(({ 0: match, index }) => message({ fix: { range: [index, index + match.length], text: replace(match) } }))
  return createResult('/a.md', [...found, ...extra(text)], { source: text })
}
const all = () => true

describe('fixSource', () => {
  it('goes on until nothing is left, and reports on the text as it is then', () => {
    const result = fixSource('aaaa b', linter(/aa/g, () => 'a'), all)
    expect(result).toMatchObject({ output: 'a b', messages: [], fixableErrorCount: 0 })
    expect(result).not.toHaveProperty('source')
  })

  it('stops fixes that undo each other', () => {
    let runs = 0
    const flip = linter(/[ab]/g, (match) => (match === 'a' ? 'b' : 'a'), () => (runs++, []))
    const result = fixSource('a', flip, all)
    expect(runs).toBe(11)
    expect(result.messages).toHaveLength(1)
    expect(result).not.toHaveProperty('output')
  })

  it('takes back a pass that makes the text unreadable', () => {
    const breaks = (text: string) => (text.includes('{') ? [message({ ruleId: 'parse-error', fatal: true })] : [])
    const result = fixSource('aXb', linter(/X/g, () => '{', breaks), all)
    expect(result).toMatchObject({ source: 'aXb', errorCount: 1, fatalErrorCount: 0 })
  })

  it('applies only what is wanted', () => {
    expect(fixSource('a', linter(/a/g, () => 'b'), () => false)).toMatchObject({ source: 'a', errorCount: 1 })
  })
})

describe('fixing articles', () => {
  const fix = (source: string, rules: Record<string, 1> = {}) =>
    lintSource(source, { filePath: '/a.md', format: 'markdown', settings: settingsOf(rules), locale: 'en', fix: all })

  it('deletes directives of no use, name by name and then whole', () => {
    const source = '---\ntitle: Tea\nhealthlint: disable cure-claim\n---\n\n<!-- healthlint-disable-next-line cure-claim, hype-language -->\nTea.\n\n<!-- healthlint-enable -->\n'
    expect(fix(source)).toMatchObject({ output: '---\ntitle: Tea\n---\n\nTea.\n', messages: [] })
  })

  it('deletes what rules find to be left over, and finds nothing more to fix then', () => {
    const source = '# Salt\r\n\r\nFigure 1: blood pressure in four trials of less salt\r\n\r\nFigure 1: blood pressure in four trials of less salt\r\n\r\nTea is hot.\r\n'
    const { output, messages } = fix(source, { 'duplicate-block': 1, 'scrape-residue': 1 })
    expect(output).toBe('# Salt\r\n\r\nFigure 1: blood pressure in four trials of less salt\r\n\r\nTea is hot.\r\n')
    expect(messages).toEqual([])
  })

  it('leaves a text alone of which some bytes could not be read', () => {
    const problem = { start: 0, end: 1, message: { en: 'x', zh: 'x' } }
    const result = lintSource('<!-- healthlint-enable -->', { filePath: '/a', format: 'markdown', settings: [], locale: 'en', fix: all, decodeProblem: problem })
    expect(result).not.toHaveProperty('output')
    expect(result.fixableWarningCount).toBe(1)
  })
})
