import { rules } from '../../rules/index.js'
import { nameOfExpression } from '../../src/language/cues/name-of-expression.js'
import { knownPatterns } from '../../src/language/cues/pattern.js'
import { cueFrequency } from './cue-frequency.js'
import { deriveCues } from './derive-cues.js'

/** The cues of all patterns, by the names of their expressions; patterns without any are left out. */
export function cuesJson(): string {
  const frequency = cueFrequency(exampleSentences())
  const sources = new Map<string, string>()
  const cues = new Map<string, string>()
  for (const { expression } of knownPatterns()) {
    const name = nameOfExpression(expression)
    const known = sources.get(name)
    if (known !== undefined && known !== expression.source) throw new Error(`Two patterns have the name ${name}: /${known}/ and ${expression}`)
    sources.set(name, expression.source)
    const own = deriveCues(expression, frequency)
    if (own) cues.set(name, own.join('|'))
  }
  return `${JSON.stringify(Object.fromEntries([...cues].toSorted(([a], [b]) => (a < b ? -1 : 1))), undefined, 1)}\n`
}

/** What health articles are like, for the choice between cues: the examples of the rules. */
function exampleSentences(): string[] {
  return rules.flatMap(({ examples: { bad, good } }) => [bad.en, bad.zh, good.en, good.zh].flat()).flatMap((text) => text.split(/(?<=[.。])\s*|\n/))
}
