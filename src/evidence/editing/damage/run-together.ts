import { englishDisease, englishIntervention, englishOutcome } from '../../../language/english/health-words.js'
import type { Damage, DamageCheck, RunningText } from './damage.js'

/** “damageThe function”: a sentence begins inside a word. */
const gluedSentence = /\b[a-z]{4,20}(?:The|This|These|They|However|There)(?= [a-z])/g
/** “therapyis”: a word and a verb or particle that no word ends with, or few. */
const gluedParticle = /\b[a-z]{4,18}(?:is|are|was|were|the|and|with|that|which|from)\b/g
/** “immunosuppressivetolerant”: no compound begins with an adjective in -ive or -ous. */
const gluedAdjective = /\b[a-z]{5,18}(?:ive|ous)(?!ly|ness|ness|ism|ist|ity|ities|cence|cent|ment|ship|rous)[a-z]{5,14}\b/g
const maybeGlued = /[a-z](?:The|Th[aeio]|How)[a-z]|[a-z]{4}(?:is|are|was|were|the|and|with|that|which|from)\b|(?:ive|ous)[a-z]{5}/

/** Words that only look so. */
const whole = new Set('testis genesis wherewith therewith herewith forthwith thousand basis oasis penis axis'.split(' '))
/** Latin names of species: Hirudo medicinalis. */
const epithet = /(?:al|ar|ens|il|in|ur)is$/
const particle = /(?:is|are|was|were|the|and|with|that|which|from)$/

/** Two words without the space between them, where the first is a word of this article or of medicine. */
export const findRunTogether: DamageCheck = (text) => {
  let words: ReadonlySet<string> | undefined
  const isWord = (word: string): boolean => (words ??= wordsOf(text)).has(word) || isHealthWord(word)
  return text.sentences.flatMap((sentence): Damage[] => {
    const { folded, language } = sentence
    if (language !== 'en' || !maybeGlued.test(folded)) return []
    const add = (start: number, end: number): Damage => ({ kind: 'runTogether', ...sentence.span(start, end), text: folded.slice(start, end), doubtful: false })
    const glued = [...folded.matchAll(gluedSentence)]
    for (const match of folded.matchAll(gluedParticle)) {
      const first = match[0].replace(particle, '')
      if (first.length >= 4 && !whole.has(match[0]) && !epithet.test(match[0]) && isWord(first) && !isWord(match[0])) glued.push(match)
    }
    for (const match of folded.matchAll(gluedAdjective)) {
      const first = /^.*(?:ive|ous)(?=[a-z]{5})/.exec(match[0])?.[0]
      if (first && isWord(first)) glued.push(match)
    }
    return glued.map(({ index, 0: word }) => add(index, index + word.length))
  })
}

const isHealthWord = (word: string): boolean => [englishIntervention, englishDisease, englishOutcome].some((pattern) => pattern.exec(word)?.[0] === word)

/** The words that the article uses at least twice; a glued word is there once. */
function wordsOf({ sentences }: RunningText): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { folded } of sentences) {
    for (const [word] of folded.matchAll(/[A-Za-z]{4,40}/g)) {
      const lower = word.toLowerCase()
      if (once.has(lower)) twice.add(lower)
      else once.add(lower)
    }
  }
  return twice
}
