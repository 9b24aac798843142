import { expect, it } from 'vitest'
import { gitlab } from '../../src/formatters/gitlab.js'
import type { LintResult } from '../../src/linter/lint-result.js'
import { context } from './context.js'
import { message, result } from './sample.js'

interface Issue {
  readonly fingerprint: string
  readonly severity: string
  readonly location: object
}

const issues = (...results: readonly LintResult[]) => JSON.parse(gitlab(results, context())) as Issue[]

it('places findings in files of the repository, by severity', () => {
  const [error, warning, fatal] = issues(result('/site/文/a.md', message({ line: 4, endLine: 5 }), message({ severity: 1, ruleId: 'b' }), message({ fatal: true, ruleId: 'parse-error' })))
  expect(error).toMatchObject({ check_name: 'hype-language', description: 'A message', severity: 'major', location: { path: '文/a.md', lines: { begin: 4, end: 5 } } })
  expect([warning!.severity, fatal!.severity]).toEqual(['minor', 'critical'])
})

it('names each finding differently, also two of one kind', () => {
  const names = issues(result('/site/a.md', message(), message(), message({ fingerprint: 'x' })), result('/site/b.md', message())).map(({ fingerprint }) => fingerprint)
  expect(new Set(names).size).toBe(4)
})

it('keeps the name of a finding that moved', () => {
  const [first] = issues(result('/site/a.md', message({ fingerprint: 'x', line: 1 })))
  const [, moved] = issues(result('/site/a.md', message({ fingerprint: 'new' }), message({ fingerprint: 'x', line: 40 })))
  expect(moved!.fingerprint).toBe(first!.fingerprint)
})
