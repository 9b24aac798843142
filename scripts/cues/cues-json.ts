import { rules } from '../../rules/index.js'
import { knownPatterns } from '../../src/language/cues/pattern.js'
import { cueFrequency } from './cue-frequency.js'
import { deriveCues } from './derive-cues.js'

/** The cues of all patterns, by their expressions; patterns without any are left out. */
export function cuesJson(): string {
  const frequency = cueFrequency(exampleSentences())
  const cues: Record<string, string> = {}
  for (const { expression } of knownPatterns()) {
    const own = deriveCues(expression, frequency)
    if (own) cues[String(expression)] = own.join('|')
  }
  return `${JSON.stringify(Object.fromEntries(Object.entries(cues).toSorted(([a], [b]) => (a < b ? -1 : 1))), undefined, 1)}\n`
}

/** What health articles are like, for the choice between cues: the examples of the rules. */
function exampleSentences(): string[] {
  return rules.flatMap(({ examples: { bad, good } }) => [bad.en, bad.zh, good.en, good.zh].flat()).flatMap((text) => text.split(/(?<=[.。])\s*|\n/))
}
