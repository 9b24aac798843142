import { pattern } from '../../language/cues/pattern.js'
import { englishDisease, englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { findPromisedEnd, mayPromiseEnd } from './find-promised-end.js'
import { predicateOf } from './predicate.js'

const searching = [
  'search|searching|quest|race|hope|hopes|hoping|look|looking|wait|waiting|closer|path|road|step|steps|towards?|need|needs|find',
  'finding|found|research|work|working|fund|funding|seek|seeking',
].join('|')
/** Looking for a cure promises none. */
const search = new RegExp(String.raw`\b(?:${searching})\b[\w\s,]{0,40}$`)
/** "a way to cure", "proven to cure"; a bare "to cure" is a purpose. */
const promisedInfinitive = /\b(?:guaranteed|way|ways|method|formula|secret|solution|able|ability|power|shown|proven|proved|known|promises?|helps?|works?|said|certain|sure)\s+to\s+$/
const nounUse = /^\s+(?:for|to|of|against)\b/
/** "the cancer cure" */
const ofDisease = new RegExp(`\\b(?:the|an?|our|your|this)\\s(?:[\\w-]+\\s)?(?:${englishDisease.source})\\s+$`)
const named = /\b(?:is|as|be|becomes?|the|an?|our|your|this|real|only|ultimate)\s+(?:[\w-]+\s+){0,2}$/

/** Claims of an English sentence that a disease is ended or success certain: at most one for each clause. */
export function findEnglishCures(sentence: Sentence): readonly ClaimCandidate[] {
  const claims = findNamedCures(sentence)
  if (claims.length > 0 || !mayPromiseEnd(sentence)) return claims
  const promise = findPromisedEnd(sentence)
  return promise ? [{ kind: 'cure', ...promise, predicate: promise, namesIntervention: englishIntervention.test(sentence.lowered) }] : none
}

/** Those that have a word for it. */
function findNamedCures(sentence: Sentence): readonly ClaimCandidate[] {
  if (!sentence.has('cure') && !sentence.has('curable') && !sentence.has('guarantee') && !sentence.has('forecast') && !sentence.mayMatch(lasting)) return none
  const { mentions } = sentence
  const claims: ClaimCandidate[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    if (!mayBeCure(mention)) continue
    const last = claims.at(-1)
    if (last && mention.start < last.end) continue
    if (!isCure(mention)) continue
    const { start, end } = predicateOf(mention)
    claims.push({
      kind: 'cure',
      start,
      end,
      predicate: { start: mention.start, end: mention.end },
      namesIntervention: englishIntervention.test(sentence.lowered),
    })
  }
  return claims
}

const none: readonly ClaimCandidate[] = []

/** "Will cure", "is going to eradicate": one term of a forecast, and a promise like "cures". */
const isForetold = (text: string): boolean => /^(?:will|is|are)\s.*\b(?:cure|eradicate)$/.test(text)

function mayBeCure({ term: { concepts, lemma, text }, sentence }: Mention): boolean {
  if (concepts.has('cure') || concepts.has('guarantee') || isForetold(text)) return true
  if (concepts.has('curable')) return concepts.has('cure-adverb') || sentence.has('cure-adverb') || (text.startsWith('free') && sentence.mayMatch(lasting))
  return (ends.has(lemma) && sentence.mayMatch(lasting)) || (concepts.has('cure-adverb') && lasting.expression.test(text))
}

function isCure(mention: Mention): boolean {
  const { concepts, form, text } = mention.term
  const { sentence } = mention
  const { before, after } = predicateOf(mention)
  if (/^\s(?:nothing|nobody|no one|none)\b/.test(after)) return false
  if (concepts.has('cure-adverb') && lasting.expression.test(text)) return isOrder.test(before) && endsForGood.test(before)
  if (isForetold(text)) return !search.test(before) && !ofSome.test(after) && englishDisease.test(after.slice(0, 90))
  if (concepts.has('cure')) {
    const isNoun = /cures?$|cure-all|panacea/.test(text) && form !== 's'
    if (isNoun && !isVerb(mention, before, after)) {
      return !search.test(before) && ((nounUse.test(after) && englishDisease.test(after)) || (named.test(before) && (text.includes(' ') || ofDisease.test(before))))
    }
    if (form === undefined) return englishDisease.test(sentence.lowered) && (!/past$|history$/.test(text) || (englishIntervention.test(sentence.lowered) && /^\s*(?:$|[.!,;:—-])/.test(after)))
    if (search.test(before) || (/\bto\s+$/.test(before) && !promisedInfinitive.test(before))) return false
    if (englishDisease.test(after.slice(0, 90)) || (form !== 'past' && englishIntervention.test(before)) || isPassiveOfDisease(before)) return true
    return itIs.test(before) && englishIntervention.test(sentence.lowered) && englishDisease.test(sentence.lowered.slice(0, mention.start))
  }
  if (concepts.has('curable') || ends.has(mention.term.lemma)) {
    if (form === 'ing' && isEffort(before, after)) return false
    const mustLast = text.startsWith('free') || !concepts.has('curable')
    const isFinal = mustLast ? sentence.mayMatch(lasting) && lasting.expression.test(after) : hasAdverbNearby(mention)
    return isFinal && englishDisease.test(`${before} ${after.slice(0, 90)}`)
  }
  if (!concepts.has('guarantee')) return false
  if (form === undefined) return englishIntervention.test(sentence.lowered) || englishOutcome.test(sentence.lowered)
  return guaranteed.test(after.slice(0, 50)) && (englishIntervention.test(sentence.lowered) || englishOutcome.test(sentence.lowered))
}

/** "Guaranteed results", "guaranteed to heal" */
const guaranteed =
  /\b(?:results?|success|cures?|recovery|relief|work|works|effective|remission|pregnancy|improvement|way|to\s+(?:cure|heal|eradicate|reverse|stop|end|eliminate|restore))\b/

/** What begins so is rare; the names of diseases are a long expression. */
const isOrder = /^\W*(?!manage|control|treat|monitor|keep|live|track|take|learn|know|change|help|use|make|get)[a-z]+\s(?:\w+\s){0,2}?(?:your|that|those|all)\s/
/** "Kick your arthritis into touch for good": an order to do something to a disease that lasts, other than to live with it. */
const endsForGood = new RegExp(`${isOrder.source}(?:[\\w-]+\\s)?(?:${englishDisease.source})\\b[^.;]{0,30}$`)

/** To beat or stop something is to cure it only where it is said to last; being free of symptoms for two days is no cure. */
const ends = new Set(['beat', 'clear', 'clear up', 'conquer', 'defeat', 'overcome', 'stop', 'tackle', 'destroy', 'dissolve'])
/** "Getting rid of lice for good takes patience": what must be done is no promise. */
const isEffort = (before: string, after: string): boolean => /^\W*$/.test(before) && /\b(?:takes?|needs?|requires?|means|is|can be|may be|isn't|involves?)\b/.test(after)
const lasting = pattern(/\b(?:forever|for ever|for good|for life|permanently|once and for all|for the rest of (?:your|their) li(?:fe|ves))\b/)

/** "will cure some people": no promise. */
const ofSome = /^\s(?:some|a few|many|most|certain|about|around|up to|half|one in|two in|\d)\b/

/** "cure" is a verb behind "can", "to" or a plural subject, a noun behind a determiner or adjective. */
function isVerb({ term }: Mention, before: string, after: string): boolean {
  if (term.form === 'past' || term.form === 'ing') return true
  // "drops that cure gout", but "that cure for gout".
  if (/\b(?:that|which)\s+$/.test(before)) return !nounUse.test(after)
  if (/\b(?:can|will|may|might|could|would|to|does|do|did|cannot|and|or|not)\s+(?:[a-z]+ly\s+)?$/.test(before) || /(?:[a-rt-z]s|cells)\s+$/.test(before)) return true
  // "five drops under the tongue cure even stubborn hepatitis": what it cures follows at once.
  return !determined.test(before) && !nounUse.test(after) && /^\s+(?:[\w-]+\s+){0,3}/.test(after) && englishDisease.test(after.slice(0, 40).replace(/[,;:.].*/, ''))
}

const determiners = [
  'the|an?|no|any|this|that|our|your|their|its|his|her|of|for|with|real|only|first|new|as|is|called|possible|known|complete|total',
  'permanent|natural|miracle|cancer|diabetes',
].join('|')
/** A noun stands behind these. */
const determined = new RegExp(String.raw`(?:\b(?:${determiners})|^)\s*$`)

/** "With this serum asthma is no fate: it is cured": the pronoun takes up the disease. */
const itIs = /\b(?:it|they)\s+(?:is|are)\s+(?:\w+\s+)?$/

const isPassiveOfDisease = (before: string): boolean => englishDisease.test(before) && /\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+ly\s+)?$/.test(before)

/** "reverses diabetes for good": an adverb of finality in the same clause. */
function hasAdverbNearby(mention: Mention): boolean {
  const { start, end } = predicateOf(mention)
  return mention.sentence.mentionsOf('cure-adverb').some((adverb) => adverb.start >= start && adverb.end <= end)
}
