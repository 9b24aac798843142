import { expect, it } from 'vitest'
import { lintBytes } from '../../src/cli/lint-bytes.js'
import type { Outcome } from '../../src/cli/outcome.js'
import { defaultDirectiveOptions } from '../../src/linter/directives/directive-options.js'
import type { Rule } from '../../src/rule.js'
import { stubRules } from '../config/stub-rules.js'

function lintWith(rule: Rule, bytes: Uint8Array): Outcome {
  const outcome: Outcome = { results: [], notes: new Set(), failures: [] }
  const config = { settings: [{ rule, severity: 2, options: {} }], locale: 'en', language: undefined, directives: defaultDirectiveOptions, name: 'config' } as const
  lintBytes(bytes, { filePath: '/a.md', name: 'a.md', encoding: undefined, stats: false }, config, outcome)
  return outcome
}

it('says in which file a rule failed, and goes on', () => {
  const failing: Rule = {
    ...stubRules[0]!,
    check: () => {
      throw new TypeError('oops')
    },
  }
  const { results, failures } = lintWith(failing, Buffer.from('text'))
  expect(results).toEqual([])
  expect(failures).toEqual([expect.stringMatching(/^\/a\.md: healthlint itself failed here\. Please report this:\nError: The rule small-sample failed\n[^]*\[cause\]: TypeError: oops\n/)])
})

it('reports bytes that mean nothing as a finding, and lints the rest', () => {
  const bytes = Buffer.concat([Buffer.from('# 标题\n\n正文正文正文正文'), Buffer.from([0xff, 0xff]), Buffer.from('正文\n')])
  const [result] = lintWith(stubRules[0]!, bytes).results
  expect(result).toMatchObject({ errorCount: 1, fatalErrorCount: 1, messages: [{ ruleId: 'parse-error', fatal: true, line: 3 }] })
})
