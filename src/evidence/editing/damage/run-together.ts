import { englishDisease, englishIntervention, englishOutcome } from '../../../language/english/health-words.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Damage, DamageCheck, RunningText } from './damage.js'

/** Words long enough to be two. */
const long = /[A-Za-z]{7,40}/g

/** “damageThe function”: a sentence begins inside a word. */
const gluedSentence = /^[a-z]{4,20}(?:The|This|These|They|However|There)$/
/** “therapyis”: a word, and a verb or particle that few words end with. */
const gluedParticle = /^([a-z]{4,18})(?:is|are|was|were|the|and|with|that|which|from)$/
/** “immunosuppressivetolerant”: no compound begins with an adjective in -ive or -ous, known or not. */
const gluedAdjective = /^([a-z]{5,18}(?:ive|ous))(?!ly|ness|ism|ist|ity|ities|cence|cent|ment|ship|r)[a-z]{5,14}$/

/** Only the longest words are looked at for an adjective inside. In letters. */
const longestWord = 16

/** Words that end like two: Greek and Latin ones in -is, and those in -land, -stand, -mand, -care and -ware. */
const whole =
  /(?:[aeiouyplx]s|x|it|nn|rr|al|ar|ens|il|in|ur|rm|lv|bl|bit)is$|(?:l|st|m|p|b|h|ous|ks|gr)and$|(?:c|aw|w|p|f|l|sh|gl|st|sc|sp|m|n)are$|(?:a|o|i|ea|oo)the$|(?:re|forth)with$|(?:there|here|where)from$|^(?:testis|genesis)$/

/** Two words without the space between them, where the first is a word of this article or of medicine. */
export const findRunTogether: DamageCheck = (text) => {
  let words: ReadonlySet<string> | undefined
  const isWord = (word: string): boolean => isHealthWord(word) || (words ??= wordsOf(text)).has(word)
  return text.sentences.flatMap((sentence): Damage[] => {
    if (sentence.language !== 'en') return []
    const found: Damage[] = []
    for (const { 0: word, index } of matchesOf(sentence.folded, long)) {
      const first = gluedParticle.exec(word)?.[1]
      const isGlued =
        gluedSentence.test(word) ||
        (word.length >= longestWord && gluedAdjective.test(word)) ||
        (first !== undefined && !whole.test(word) && isWord(first) && !isWord(word))
      if (isGlued) found.push({ kind: 'runTogether', ...sentence.span(index, index + word.length), text: word, doubtful: false })
    }
    return found
  })
}

const isHealthWord = (word: string): boolean => [englishIntervention, englishDisease, englishOutcome].some((pattern) => pattern.exec(word)?.[0] === word)

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
