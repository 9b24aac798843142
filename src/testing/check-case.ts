import assert from 'node:assert/strict'
import type { Fix, LintMessage } from '../linter/lint-message.js'
import { applyFixes } from '../linter/fixes/apply-fixes.js'
import type { Rule } from '../rule.js'
import { runRule, type TestedFinding } from './run-rule.js'
import type { AssertionOptions, ExpectedError, InvalidCase, ValidCase } from './test-case.js'

/** Runs a case that must not be reported. */
export function checkValid(rule: Rule, given: ValidCase): void {
  const { code, ...options } = typeof given === 'string' ? { code: given } : given
  const findings = runRule(rule, code, options)
  assert.equal(findings.length, 0, `Should not be reported, but is:\n${list(findings)}`)
}

/** Runs a case that must be reported, and compares what is said of it. */
export function checkInvalid(rule: Rule, given: InvalidCase, required: AssertionOptions): void {
  const { code, errors, output, ...options } = given
  const findings = runRule(rule, code, options)
  const wanted = typeof errors === 'number' ? errors : errors.length
  assert.ok(wanted > 0, 'A case under "invalid" must expect at least one error. Move it to "valid".')
  assert.equal(findings.length, wanted, `Should be reported ${times(wanted)}, but is ${times(findings.length)}${findings.length > 0 ? `:\n${list(findings)}` : '.'}`)
  if (typeof errors !== 'number') errors.forEach((error, index) => checkError(code, findings[index]!, error, `errors[${index}]`, rule, required))
  else assert.ok(!Object.values(required).some(Boolean), '"errors" must be a list, since assertionOptions require what a number cannot say.')

  const fixed = applyFixes(code, findings.flatMap(({ message }) => message.fix ?? []))
  if (fixed === code) assert.ok(output === undefined || output === null, 'output: the rule fixes nothing here; leave it out or write null.')
  else assert.equal(output, fixed, 'output: not what the fixes make of the text.')
}

const places = ['line', 'column', 'endLine', 'endColumn'] as const

function checkError(code: string, { message, data }: TestedFinding, expected: ExpectedError, name: string, rule: Rule, required: AssertionOptions): void {
  if (required.requireMessage) assert.ok(expected.messageId !== undefined || expected.message !== undefined, `${name}: "messageId" or "message" is required.`)
  if (required.requireLocation) for (const place of places) assert.ok(expected[place] !== undefined, `${name}: "${place}" is required; it is ${message[place]}.`)
  if (required.requireData && Object.keys(data).length > 0) assert.ok(expected.data, `${name}: "data" is required; it is ${JSON.stringify(data)}.`)

  if (expected.messageId !== undefined) {
    assert.ok(Object.hasOwn(rule.messages, expected.messageId), `${name}.messageId: the rule has no message "${expected.messageId}". It has: ${Object.keys(rule.messages).join(', ')}.`)
    assert.equal(message.messageId, expected.messageId, `${name}.messageId`)
  }
  if (expected.data) assert.deepEqual(data, expected.data, `${name}.data`)
  if (expected.message instanceof RegExp) assert.match(message.message, expected.message, `${name}.message`)
  else if (expected.message !== undefined) assert.equal(message.message, expected.message, `${name}.message`)
  for (const place of places) if (expected[place] !== undefined) assert.equal(message[place], expected[place], `${name}.${place}`)
  checkSuggestions(code, message, expected.suggestions, name)
}

function checkSuggestions(code: string, { suggestions = [] }: LintMessage, expected: ExpectedError['suggestions'], name: string): void {
  const wanted = expected === undefined ? 0 : typeof expected === 'number' ? expected : expected.length
  assert.equal(suggestions.length, wanted, `${name}.suggestions: ${times(suggestions.length)} offered: ${JSON.stringify(suggestions.map(({ desc }) => desc))}`)
  if (typeof expected !== 'object') return
  expected.forEach(({ desc, output }, index) => {
    const { desc: actual, fix } = suggestions[index]!
    if (typeof desc === 'string') assert.equal(actual, desc, `${name}.suggestions[${index}].desc`)
    else if (desc) assert.ok(actual === desc.en || actual === desc.zh, `${name}.suggestions[${index}].desc: ${JSON.stringify(actual)}`)
    assert.equal(take(code, fix), output, `${name}.suggestions[${index}].output`)
  })
}

const take = (code: string, { range: [start, end], text }: Fix): string => code.slice(0, start) + text + code.slice(end)
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)
const list = (findings: readonly TestedFinding[]): string =>
  findings.map(({ message: { line, column, messageId, message } }) => `  ${line}:${column}  ${message}  (${messageId})`).join('\n')
