import assert from 'node:assert/strict'
import type { Rule } from '../rule.js'
import { checkInvalid, checkValid } from './check-case.js'
import { runRule } from './run-rule.js'
import type { CaseOptions, RuleTests, ValidCase } from './test-case.js'

type Body = () => void
type Declare = (name: string, body: Body) => unknown

/** The parts of a test framework that are needed; vitest, node:test, Jest and Mocha all have them. */
export interface TestFramework {
  readonly describe: Declare
  readonly it: Declare & { readonly only?: Declare }
}

/**
 * Tests rules the way ESLint's RuleTester does: texts that must not be reported, and texts that must, with what is said
 * of them and where. The examples of the rule itself are run as well.
 */
export class RuleTester {
  readonly #framework: TestFramework

  /**
   * @param framework `describe` and `it`; by default those that the test framework made global
   * @throws Error when there are none
   */
  constructor(framework: Partial<TestFramework> = globalThis as Partial<TestFramework>) {
    const { describe, it } = framework
    if (!describe || !it) {
      throw new Error("RuleTester needs a test framework. Write: import { describe, it } from 'vitest' (or 'node:test') and new RuleTester({ describe, it })")
    }
    this.#framework = { describe, it }
  }

  /**
   * Declares a test for each case.
   *
   * @throws AssertionError when two cases are the same: one of them was meant to be another
   */
  run(name: string, rule: Rule, { valid, invalid, assertionOptions = {} }: RuleTests): void {
    const { describe } = this.#framework
    refuseDuplicates('valid', valid.map((one) => (typeof one === 'string' ? { code: one } : one)))
    refuseDuplicates('invalid', invalid)
    describe(name, () => {
      describe('valid', () => {
        for (const given of valid) this.#declare(titleOf(given), given, () => checkValid(rule, given))
      })
      describe('invalid', () => {
        for (const given of invalid) this.#declare(titleOf(given), given, () => checkInvalid(rule, given, assertionOptions))
      })
      const { bad, good } = rule.examples
      describe('its own examples', () => {
        for (const code of [...bad.en, ...bad.zh]) this.#declare(`reports: ${titleOf(code)}`, code, () => checkExample(rule, code))
        for (const code of [...good.en, ...good.zh]) this.#declare(`leaves alone: ${titleOf(code)}`, code, () => checkValid(rule, code))
      })
    })
  }

  #declare(name: string, given: ValidCase, body: Body): void {
    const { it } = this.#framework
    const declare = typeof given !== 'string' && given.only ? it.only : it
    assert.ok(declare, '"only" needs a test framework with it.only.')
    declare(name, body)
  }
}

function checkExample(rule: Rule, code: string): void {
  assert.ok(runRule(rule, code, {}).length > 0, 'Should be reported, and is not.')
}

function titleOf(given: ValidCase): string {
  const { name, code } = typeof given === 'string' ? { code: given } : { name: given.name, ...given }
  return name ?? code.trim().replace(/\s+/g, ' ').slice(0, 100)
}

function refuseDuplicates(list: string, cases: readonly (CaseOptions & { readonly code: string })[]): void {
  const seen = new Map<string, number>()
  cases.forEach(({ code, filename, format, options }, index) => {
    const key = JSON.stringify([code, filename, format, options])
    assert.ok(!seen.has(key), `${list}[${index}] is the same as ${list}[${seen.get(key)}]: ${JSON.stringify(code.slice(0, 60))}`)
    seen.set(key, index)
  })
}
