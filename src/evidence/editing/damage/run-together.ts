import { pattern } from '../../../language/cues/pattern.js'
import { englishDisease, englishIntervention, englishOutcome } from '../../../language/english/health-words.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Damage, DamageCheck, RunningText } from './damage.js'

/** The ends of words that may be two. */
const maybeGlued = pattern(
  /[a-z](?:is|are|was|were|the|and|with|that|which|from)\b(?<=[a-z]{7})|[a-z](?:The|This|These|They|However|There)\b(?<=[a-z]{4}[A-Z][a-z]{2,6})|(?:ive|ous)[a-z]{5,14}\b(?<=[a-z]{16})/g,
)

/** In letters. */
const longest = 40

/** “damageThe function”: a sentence begins inside a word. */
const gluedSentence = /^[a-z]{4,20}(?:The|This|These|They|However|There)$/
/** “therapyis”: a word, and a verb or particle that few words end with. */
const gluedParticle = /^([a-z]{4,18})(?:is|are|was|were|the|and|with|that|which|from)$/
/** “immunosuppressivetolerant”: no compound begins with an adjective in -ive or -ous, known or not. */
const gluedAdjective = /^([a-z]{5,18}(?:ive|ous))(?!ly|ness|ism|ist|ity|ities|cence|cent|ment|ship|r)[a-z]{5,14}$/

/** Only the longest words are looked at for an adjective inside. In letters. */
const longestWord = 16

/** Words that end like two: Greek and Latin ones in -is, and those in -land, -stand, -mand, -care and -ware. */
const whole = new RegExp(
  [
    '(?:[aeiouyplx]s|x|it|nn|rr|al|ar|ens|il|in|ur|rm|lv|bl|bit)is$',
    '(?:l|st|m|p|b|h|ous|ks|gr)and$',
    '(?:c|aw|w|p|f|l|sh|gl|st|sc|sp|m|n)are$',
    '(?:a|o|i|ea|oo)the$',
    '(?:re|forth)with$',
    '(?:there|here|where)from$',
    '^(?:testis|genesis)$',
  ].join('|'),
)

/** Two words without the space between them, where the first is a word of this article or of medicine. */
export const findRunTogether: DamageCheck = (text) => {
  let words: ReadonlySet<string> | undefined
  const isWord = (word: string): boolean => isHealthWord(word) || (words ??= wordsOf(text)).has(word)
  const found: Damage[] = []
  for (const sentence of text.sentences) {
    if (sentence.language !== 'en') continue
    const { folded } = sentence
    for (const match of sentence.matchesOf(maybeGlued)) {
      const end = match.index + match[0].length
      const word = /[A-Za-z]+$/.exec(folded.slice(Math.max(0, end - longest), end))![0]
      const first = gluedParticle.exec(word)?.[1]
      const isGlued =
        gluedSentence.test(word) ||
        (word.length >= longestWord && gluedAdjective.test(word)) ||
        (first !== undefined && !whole.test(word) && isWord(first) && !isWord(word))
      if (isGlued) found.push({ kind: 'runTogether', ...sentence.span(end - word.length, end), text: word, doubtful: false })
    }
  }
  return found
}

const isHealthWord = (word: string): boolean => [englishIntervention, englishDisease, englishOutcome].some((names) => names.exec(word)?.[0] === word)

/** The words that the article uses at least twice; a glued word is there once. */
function wordsOf({ sentences }: RunningText): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { folded } of sentences) {
    for (const [word] of matchesOf(folded, /[A-Za-z]{4,40}/g)) {
      const lower = word.toLowerCase()
      if (once.has(lower)) twice.add(lower)
      else once.add(lower)
    }
  }
  return twice
}
