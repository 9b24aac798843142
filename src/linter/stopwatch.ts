import type { LintStats } from './lint-stats.js'

/** Measures one pass over a text. */
export interface Stopwatch {
  /** The text has been parsed. */
  parsed(): void
  /** Runs and measures a rule. */
  time(ruleId: string, check: () => void): void
  read(): LintStats
}

/** @param clock milliseconds from any start */
export function createStopwatch(clock: () => number): Stopwatch {
  const start = clock()
  const rules: Record<string, { total: number }> = {}
  let parse = 0
  return {
    parsed() {
      parse = clock() - start
    },
    time(ruleId, check) {
      const before = clock()
      check()
      rules[ruleId] = { total: clock() - before }
    },
    read: () => ({ times: { passes: [{ total: clock() - start, parse: { total: parse }, rules }] }, fixPasses: 0 }),
  }
}
