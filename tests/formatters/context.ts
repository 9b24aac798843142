import { rules } from '../../rules/index.js'
import type { FormatterContext } from '../../src/formatters/formatter.js'
import { rulesMeta } from '../../src/formatters/rules-meta.js'

/** What a run in the folder /site gives to its formatter. */
export function context(given: Partial<FormatterContext> = {}): FormatterContext {
  return {
    cwd: '/site',
    root: '/site',
    color: false,
    toolVersion: '1.2.3',
    rules,
    rulesMeta: rulesMeta(rules),
    sourceOf: ({ source }) => source,
    ...given,
  }
}
