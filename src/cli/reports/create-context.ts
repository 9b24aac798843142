import { readFileSync } from 'node:fs'
import packageJson from '../../../package.json' with { type: 'json' }
import { decode } from '../../document/decode.js'
import type { Encoding } from '../../document/encoding.js'
import type { FormatterContext } from '../../formatters/formatter.js'
import { rulesMeta } from '../../formatters/rules-meta.js'
import type { LintResult } from '../../linter/lint-result.js'
import type { Rule } from '../../rule.js'
import { repositoryRoot } from './repository-root.js'

/** What a run knows that formatters may ask for. */
export interface RunFacts extends Pick<FormatterContext, 'cwd' | 'maxWarningsExceeded'> {
  readonly rules: readonly Rule[]
  readonly encoding: Encoding | undefined
}

/** The context of formatters. What costs time is worked out when first asked for. */
export function createContext({ cwd, rules, encoding, maxWarningsExceeded }: RunFacts, color: boolean): FormatterContext {
  let meta: FormatterContext['rulesMeta'] | undefined
  return {
    cwd,
    root: repositoryRoot(cwd),
    color,
    toolVersion: packageJson.version,
    rules,
    get rulesMeta() {
      return (meta ??= rulesMeta(rules))
    },
    ...(maxWarningsExceeded && { maxWarningsExceeded }),
    sourceOf: (result) => result.output ?? result.source ?? readSource(result, encoding),
  }
}

/** Results of clean files have no text. A file that has gone since is shown without. */
function readSource({ filePath }: LintResult, encoding: Encoding | undefined): string | undefined {
  if (filePath === '<text>') return undefined
  try {
    return decode(readFileSync(filePath), encoding).text
  } catch {
    return undefined
  }
}
