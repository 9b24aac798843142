import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createResult } from '../../../src/linter/create-result.js'
import type { LintResult } from '../../../src/linter/lint-result.js'
import { lintSource } from '../../../src/linter/lint-source.js'
import { applySuppressions } from '../../../src/linter/suppressions/apply-suppressions.js'
import { printSuppressions } from '../../../src/linter/suppressions/print-suppressions.js'
import { suppressFindings } from '../../../src/linter/suppressions/suppress-findings.js'
import type { SuppressionEntry } from '../../../src/linter/suppressions/suppression-entry.js'
import { message } from '../../formatters/sample.js'
import { settingsOf } from '../settings.js'

const options = { today: '2026-11-22', fileOf: (filePath: string) => filePath.slice('/site/'.length) }
const settings = settingsOf({ 'hype-language': 1, 'cure-claim': 2 })
const lint = (text: string, name = 'a.md') => lintSource(text, { filePath: `/site/${name}`, format: 'markdown', settings, locale: 'en' })
const suppress = (results: readonly LintResult[], known: readonly SuppressionEntry[] = []) => suppressFindings(results, known, options, () => true)
const left = (results: readonly LintResult[], entries: readonly SuppressionEntry[]) =>
  applySuppressions(results, entries, options).results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId}@${line}`))

const hype = 'A revolutionary therapy has arrived.'
const otherHype = 'A miraculous therapy has arrived.'
const cure = 'Our tea cures gout.'

describe('suppressing all', () => {
  it('takes errors and warnings, and leaves nothing', () => {
    const results = [lint(`${hype} ${cure}`), lint(cure, 'posts/b.md')]
    const entries = suppress(results)
    expect(entries.map(({ file, rule, text }) => `${file} ${rule} ${text}`)).toEqual([
      'a.md hype-language revolutionary',
      'a.md cure-claim cures',
      'posts/b.md cure-claim cures',
    ])
    const { results: rest, stale, expired } = applySuppressions(results, entries, options)
    expect({ stale, expired }).toEqual({ stale: [], expired: [] })
    expect(rest[0]).toMatchObject({ messages: [], errorCount: 0, warningCount: 0, suppressedMessages: [{ suppressions: [{ kind: 'file', justification: '' }] }, {}] })
    expect(rest[0]).not.toHaveProperty('source')
  })

  it('survives edits elsewhere in the article', () => {
    const entries = suppress([lint(hype)])
    expect(left([lint(`# News\n\nThe kettle is on.\n\n> Tea.\n\n${hype}\n`)], entries)).toEqual([])
  })

  it('sees a finding swapped for another of the same rule', () => {
    const entries = suppress([lint(hype)])
    const { stale } = applySuppressions([lint(otherHype)], entries, options)
    expect(left([lint(otherHype)], entries)).toEqual(['hype-language@1'])
    expect(stale).toEqual(entries)
  })

  it('counts the same sentence as often as it stands there', () => {
    const entries = suppress([lint(`${hype}\n\n${hype}`)])
    expect(entries).toHaveLength(2)
    expect(left([lint(`${hype}\n\n${hype}\n\n${hype}`)], entries)).toEqual(['hype-language@5'])
    expect(applySuppressions([lint(hype)], entries, options).stale).toHaveLength(1)
  })

  it('keeps the reasons of entries that are there', () => {
    const [entry] = suppress([lint(hype)])
    const known = { ...entry!, reason: 'a quotation of the label' }
    expect(suppress([lint(`${hype} ${cure}`)], [known])[0]).toEqual(known)
    expect(applySuppressions([lint(hype)], [known], options).results[0]!.suppressedMessages[0]!.suppressions).toEqual([{ kind: 'file', justification: 'a quotation of the label' }])
  })

  it('leaves alone what has no fingerprint: directives of no use, parse errors, ignored files', () => {
    expect(suppress([lint('<!-- healthlint-enable -->\n\nTea.')])).toEqual([])
    const [entry] = suppress([lint(hype)])
    const ignored = createResult('/site/a.md', [message({ ruleId: 'ignored-file' })])
    expect(applySuppressions([ignored], [entry!], options)).toMatchObject({ stale: [], results: [ignored] })
  })

  it('takes only the rules that are asked for', () => {
    expect(suppressFindings([lint(`${hype} ${cure}`)], [], options, (id) => id === 'cure-claim').map(({ rule }) => rule)).toEqual(['cure-claim'])
  })

  it('cuts long words', () => {
    const { messages, ...rest } = lint(hype)
    const long = createResult(rest.filePath, messages.map((found) => ({ ...found, line: 1, column: 1, endColumn: 1000 })), { source: '血'.repeat(2000) })
    expect(suppress([long])[0]!.text).toBe(`${'血'.repeat(59)}…`)
  })
})

describe('an entry with a date', () => {
  const [entry] = suppress([lint(hype)])

  it.each([
    ['2026-11-22', []],
    ['2026-11-21', ['hype-language@1']],
  ])('up to %s leaves %j', (expires, found) => {
    expect(left([lint(hype)], [{ ...entry!, expires }])).toEqual(found)
  })

  it('that is over is neither used nor stale, and is made anew when asked', () => {
    const old = { ...entry!, expires: '2026-01-31', reason: 'until the review' }
    expect(applySuppressions([lint(hype)], [old], options)).toMatchObject({ stale: [], expired: [old] })
    expect(suppress([lint(hype)], [old])).toEqual([entry])
  })
})

describe('the file', () => {
  it('has one line for each entry, sorted, and a last line of its own', () => {
    const entries = suppress([lint(`${hype} ${cure}`, 'b.md'), lint(cure)])
    const text = printSuppressions(entries)
    expect(text.split('\n')).toEqual([
      '[',
      expect.stringMatching(/^ {2}\{ "file": "a\.md", "rule": "cure-claim", "fingerprint": "[\da-f]{16}", "text": "cures" \},$/),
      expect.stringMatching(/^ {2}\{ "file": "b\.md", "rule": "cure-claim", .*\},$/),
      expect.stringMatching(/^ {2}\{ "file": "b\.md", "rule": "hype-language", .*\},$/),
      '  { "format": "healthlint-suppressions", "version": 1 }',
      ']',
      '',
    ])
    expect(printSuppressions(entries.toReversed())).toBe(text)
    expect((JSON.parse(text) as unknown[]).slice(0, -1)).toEqual([...entries].sort((a, b) => (a.file + a.rule < b.file + b.rule ? -1 : 1)))
  })

  it('stays JSON whatever lines are added and taken out', () => {
    const text = fc.string({ unit: 'binary' })
    const entry = fc.record({ file: text, rule: text, fingerprint: text, text, reason: fc.option(text, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.integer(), (entries, seed) => {
        const lines = printSuppressions(entries).split('\n')
        expect(lines).toHaveLength(entries.length + 4)
        const some = lines.filter((_, index) => index === 0 || index > entries.length || (seed >> index) % 2 === 0)
        expect((JSON.parse(some.join('\n')) as unknown[]).at(-1)).toEqual({ format: 'healthlint-suppressions', version: 1 })
      }),
    )
  })
})
