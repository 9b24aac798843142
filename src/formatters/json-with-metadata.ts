import type { PlainFormatter } from './formatter.js'

/** ESLint's `json-with-metadata`: the results, and what the rules in them are about. */
export const jsonWithMetadata: PlainFormatter<'cwd' | 'rulesMeta' | 'maxWarningsExceeded'> = (results, context) => {
  const { cwd, rulesMeta, maxWarningsExceeded } = context
  return JSON.stringify({ results, metadata: { cwd, rulesMeta, maxWarningsExceeded } })
}
