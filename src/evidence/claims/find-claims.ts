import type { Span } from '../../document/span.js'
import { isSpace } from '../../language/characters.js'
import { pattern } from '../../language/cues/pattern.js'
import { chineseWatched } from '../../language/chinese/health-words.js'
import { englishAgent, englishIntervention, englishWatched } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseContinuingLead } from '../chinese/continuing-lead.js'
import { findChineseBenefits } from '../chinese/find-benefits.js'
import { findChineseCures } from '../chinese/find-cures.js'
import { findChineseSafety } from '../chinese/find-safety.js'
import { clauseAt } from '../scope/clause-at.js'
import type { Claim, ClaimCandidate } from './claim.js'
import { findEnglishBenefits } from '../english/find-benefits.js'
import { findEnglishCures } from '../english/find-cures.js'
import { mayPromiseEnd } from '../english/find-promised-end.js'
import { findEnglishSafety } from '../english/find-safety.js'
import { scopeAt } from '../scope/scope.js'
import { withoutCompanyNames } from './without-company-names.js'

const watched = { en: pattern(englishWatched), zh: pattern(chineseWatched) }

type Finder = (sentence: Sentence) => readonly ClaimCandidate[]

const finders: Record<'en' | 'zh', readonly Finder[]> = {
  en: [findEnglishCures, findEnglishBenefits, findEnglishSafety],
  zh: [findChineseCures, findChineseBenefits, findChineseSafety],
}

/** "The therapy", 该疗法: the treatment that the article is about, not named again. */
const pointsToTopic = {
  en: /\b(?:the|this|these|our|such)\s(?:[\w-]+\s)?(?:therap(?:y|ies)|treatments?|cells?|infusions?|injections?|procedure|product|method|technique|programme|drops?|capsules?|pills?)\b|\bit\b/i,
  zh: /[该此本这](?:一|种|项|个)?(?:疗法|治疗|产品|方法|技术|方案|细胞|药)|其|它/,
}

const ownAndNoGoods = [
  'bod(?:y|ies)|immune|skin|cells|brains?|hearts?|genes?|team|stud(?:y|ies)|results|findings|research|trials?|data|review|analysis',
  'staff|hospitals?|doctors?|patients|clients|customers',
].join('|')
/** "Our wrap": what the writer gives, not who the writer is. */
const ownProduct = new RegExp(String.raw`^\W*our\s(?!(?:${ownAndNoGoods})\b)`, 'i')

/** Whether the text names a treatment of the kind that is often sold before it is proved. */
export function namesWatched(sentence: Sentence): boolean {
  const treatments = watched[sentence.language]
  if (!sentence.mayMatch(treatments)) return false
  const text = withoutCompanyNames(sentence)
  return text === sentence.folded ? sentence.test(treatments) : treatments.expression.test(text)
}

/**
 * The claims of sentences, within each by kind and then in order. English sentences without a term cost next to nothing.
 *
 * @param isWatchedTopic whether the article is about a watched treatment, which "the therapy" then means
 */
export function findClaims(sentences: readonly Sentence[], isWatchedTopic: boolean): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    // Chinese claims may be made by a construction without a term.
    if (sentence.mentions.length === 0 && sentence.language === 'en' && !mayPromiseEnd(sentence)) continue
    const ofLanguage = finders[sentence.language]
    for (let kind = 0; kind < ofLanguage.length; kind++) {
      const candidates = ofLanguage[kind]!(sentence)
      if (candidates.length > 0) for (const candidate of joinSeries(sentence, candidates)) claims.push(claimOf(sentence, candidate, isWatchedTopic))
    }
  }
  return claims
}

function claimOf(sentence: Sentence, candidate: ClaimCandidate, isWatchedTopic: boolean): Claim {
  const { start, end, predicate } = candidate
  const span = trimmedSpan(sentence, start, end)
  return {
    start: span.start,
    end: span.end,
    kind: candidate.kind,
    sentence,
    at: { start, end },
    predicate,
    absolute: candidate.absolute ?? false,
    namesIntervention: candidate.namesIntervention,
    awaitsSubject: candidate.awaitsSubject ?? false,
    isWatched: isAboutWatched(sentence, candidate, isWatchedTopic),
    scope: scopeAt(sentence, predicate.start, predicate.end),
  }
}

function isAboutWatched(sentence: Sentence, { start, end, predicate }: ClaimCandidate, isWatchedTopic: boolean): boolean {
  if (namesWatched(sentence)) return true
  const { folded, language } = sentence
  return (language === 'en' && ownProduct.test(folded.slice(start, predicate.start))) || (isWatchedTopic && pointsToTopic[language].test(folded.slice(start, end)))
}

const pronoun = { en: /^\W*(?:it|they|these|this)\s+(?:also\s+|even\s+|can\s+|will\s+)*$/i, zh: new RegExp(`^(?:[它其这]|${chineseContinuingLead}|[还也更又并就可能会])`) }

/**
 * "The patch relieves pain. It restores sleep": a claim about a pronoun is about what the sentence before claims something
 * of. Where the pronoun alone would make no claim, a treatment that the sentence before opens with will do too.
 *
 * @param sentences all sentences of the article, by their index
 */
export function takeUpSubjects(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const resolved: Claim[] = []
  let named: Claim | undefined
  for (const claim of claims) {
    const { sentence, predicate, awaitsSubject } = claim
    const known = named && named.sentence.block === sentence.block && named.sentence !== sentence && sentence.index - named.sentence.index <= takeUpReach ? named : undefined
    const before = sentences[sentence.index - 1]
    const opening = awaitsSubject && before?.next === sentence && opensWithTreatment(before) ? before : undefined
    const topic = claim.namesIntervention ? undefined : (known ?? opening)
    if (awaitsSubject && !topic) continue
    const isTaken = topic && (awaitsSubject || pronoun[sentence.language].test(sentence.folded.slice(0, predicate.start)))
    const own = isTaken
      ? {
          ...claim,
          namesIntervention: true,
          isWatched: claim.isWatched || ('isWatched' in topic ? topic.isWatched : namesWatched(topic)),
          ...('isWatched' in topic && { topic }),
        }
      : claim
    if (own.namesIntervention) named = own
    resolved.push(own)
  }
  return resolved
}

/** How many sentences on a pronoun may stand for the treatment of a claim. */
const takeUpReach = 2

/** Its first words name a treatment and nobody who acts. */
function opensWithTreatment({ lowered, language }: Sentence): boolean {
  if (language !== 'en') return false
  const opening = /^(?:\S+\s+){0,6}/.exec(lowered)![0]
  return englishIntervention.test(opening) && !englishAgent.test(opening)
}

/**
 * "can repair damage, improve function": what one subject does in one breath is one claim. A hedge reaches the
 * whole of such a series, so joining it changes no scope.
 */
function joinSeries(sentence: Sentence, candidates: readonly ClaimCandidate[]): readonly ClaimCandidate[] {
  if (candidates.length < 2) return candidates
  const joined: ClaimCandidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const clause = sentence.clauses[clauseAt(sentence, candidate.predicate.start)]
    if (last && clause && !clause.newSubject && candidate.start <= last.end + 1 && candidate.absolute === last.absolute) joined[joined.length - 1] = { ...last, end: Math.max(last.end, candidate.end) }
    else joined.push(candidate)
  }
  return joined
}

/** Clauses carry their spaces and commas; a finding should not. */
function trimmedSpan(sentence: Sentence, start: number, end: number): Span {
  const { folded } = sentence
  let from = start
  let to = end
  while (from < end && (folded[from] === '(' || isSeparator(folded, from))) from++
  while (to > start && isSeparator(folded, to - 1)) to--
  return sentence.span(from, to)
}

const isSeparator = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || ',;:、'.includes(text[at]!)
