import { patternList } from '../../language/cues/pattern-list.js'
import type { Span } from '../../document/span.js'
import { englishIntervention, englishWatched } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { TestimonialCandidate } from '../claims/testimonial.js'
import {
  asWarning,
  celebrity,
  course,
  credits,
  crowdPraise,
  doing,
  nowadays,
  ofCare,
  ofPeople,
  onlyThis,
  othersRecovery,
  ownChange,
  ownRecovery,
  ownVerdict,
  person,
  putDownTo,
  quotedRecovery,
  soonAfter,
  takesBack,
  teller,
  thenAndNow,
  triedAll,
  trouble,
  usesProduct,
  vouched,
  vouching,
} from './testimonial-words.js'

/**
 * The testimonial of an English sentence, if it has one.
 *
 * @param previous the sentence before it in the same block, which may name the treatment
 */
export function findEnglishTestimonial(sentence: Sentence, previous: Sentence | undefined): TestimonialCandidate | undefined {
  if (!sentence.mayMatchSome(telling)) return undefined
  const found = findStory(sentence, previous) ?? findPraise(sentence)
  return found && ofPeople.test(sentence.folded) && !sentence.testSome(asWarning) ? found : undefined
}

/** Somebody got well: who tells it, or whom the text tells of. */
function findStory(sentence: Sentence, previous: Sentence | undefined): TestimonialCandidate | undefined {
  const own = sentence.execSome(ownRecovery)
  if (own && (isSpoken(sentence, own.index) || namesTreatment(sentence, previous))) return { kind: 'story', ...spanOf(own) }
  const change = sentence.exec(ownChange)
  if (change && (namesTreatment(sentence, previous) || englishWatched.test(sentence.folded))) return { kind: 'story', ...spanOf(change) }
  const quoted = sentence.execSome(quotedRecovery)
  if (quoted && isSpoken(sentence, quoted.index) && sentence.test(putDownTo)) return { kind: 'story', ...spanOf(quoted) }
  const recovered = sentence.mayMatchSome(othersRecovery) ? findRecovery(sentence, previous) : undefined
  if (recovered) return { kind: 'story', ...recovered }
  const verdict = sentence.execSome(ownVerdict)
  if (verdict && (isSpoken(sentence, verdict.index) ? sentence.test(putDownTo) : namesTreatment(sentence, previous)) && !sentence.test(ofCare)) return { kind: 'story', ...spanOf(verdict) }
  const today = previous && person.test(previous.text) && trouble.test(previous.text) ? sentence.exec(nowadays) : null
  if (today && namesTreatment(sentence, previous) && !sentence.test(ofCare) && !previous?.test(ofCare)) return { kind: 'story', ...spanOf(today) }
  const thanks = sentence.exec(credits)
  const isGrateful = thanks && englishIntervention.test(thanks[0].toLowerCase()) && (person.test(sentence.text) || celebrity.test(sentence.folded))
  if (isGrateful && !sentence.test(ofCare)) return { kind: 'story', ...spanOf(thanks) }
  const only = previous && triedAll.test(previous.text) ? sentence.exec(onlyThis) : null
  if (only) return { kind: 'story', ...spanOf(only) }
  const soon = sentence.exec(soonAfter)
  if (soon && sentence.test(teller) && namesTreatment(sentence, previous)) return { kind: 'story', ...spanOf(soon) }
  const story = sentence.mayMatch(thenAndNow) ? thenAndNow.expression.exec(sentence.text) : null
  return story && namesTreatment(sentence, previous) ? { kind: 'story', ...spanOf(story) } : undefined
}

const isSpoken = (sentence: Sentence, at: number): boolean => sentence.isQuoted(at) || sentence.block.kind === 'quotation'

const namesTreatment = ({ lowered }: Sentence, previous: Sentence | undefined): boolean => isOfTreatment(lowered) || (previous !== undefined && isOfTreatment(previous.lowered))
const isOfTreatment = (lowered: string): boolean => englishIntervention.test(lowered) || course.test(lowered)

/** From who is shown off to the recovery. */
function findRecovery(sentence: Sentence, previous: Sentence | undefined): Span | undefined {
  const who = person.exec(sentence.text) ?? takenUp(sentence, previous)
  if (!who || !namesTreatment(sentence, previous) || sentence.test(ofCare)) return undefined
  const recovered = sentence.firstIn(othersRecovery, sentence.folded.slice(who.index))
  return recovered && recovered.index < 160 ? { start: who.index, end: who.index + recovered.index + recovered[0].length } : undefined
}

/** Many, or a good name, speak for it. */
function findPraise(sentence: Sentence): TestimonialCandidate | undefined {
  const { folded } = sentence
  const praise = sentence.execSome(crowdPraise)
  // "Some of our patients say so, but elbows often heal by themselves."
  if (praise && !takesBack.test(folded.slice(praise.index))) return { kind: 'crowd', ...spanOf(praise) }
  const by = sentence.exec(vouched) ?? sentence.exec(usesProduct)
  if (by) return { kind: 'endorsement', ...spanOf(by) }
  const active = sentence.mayMatch(vouching) && englishWatched.test(folded) ? sentence.exec(vouching) : null
  if (active && !isAdvice(folded.slice(active.index + active[0].length))) return { kind: 'endorsement', ...spanOf(active) }
  return undefined
}

/** "My dad had given up. Two months on the drops and he …": the person was named before. */
const takenUp = ({ folded }: Sentence, previous: Sentence | undefined): { readonly index: number } | null =>
  previous && /\b(?:he|she|his|her)\b/i.test(folded) && person.test(previous.text) ? { index: 0 } : null

/** "regular check-ups" are advice, "regular drips" are goods. */
const isAdvice = (rest: string): boolean => doing.test(rest) && !englishWatched.test(rest.slice(0, 30))

/** All that opens a story or praises. */
const telling = patternList([
  ...[ownRecovery, quotedRecovery, othersRecovery, ownVerdict, crowdPraise].flatMap(({ patterns }) => patterns),
  ownChange, nowadays, credits, onlyThis, soonAfter, thenAndNow, vouched, usesProduct, vouching,
])

const spanOf = ({ index, 0: words }: RegExpExecArray) => ({ start: index, end: index + words.trimEnd().length })
