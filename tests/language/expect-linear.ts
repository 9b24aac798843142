import { expect } from 'vitest'
import { countWork } from '../count-work.js'

/**
 * `read` must not do super-linear work on `unit` repeated. The work is counted, so that a busy machine changes
 * nothing: twice the text may make little more than twice the work, where a quadratic reader makes four times.
 * What backtracks inside one expression is not counted; on 40,000 characters that would outlast the test's timeout.
 */
export function expectLinear(unit: string, read: (text: string) => unknown): void {
  const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
  const workOf = (length: number): number => {
    const { characters, items } = countWork(() => read(textOf(length)))
    return characters + items
  }
  read(textOf(1000))
  expect(workOf(10_000)).toBeLessThan(2.5 * workOf(5000) + 20_000)
  read(textOf(40_000))
}
