import { chineseIntervention, chineseOutcome } from '../../language/chinese/health-words.js'
import { englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Span } from '../../document/span.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import type { Headline } from './headline.js'
import type { Hope } from '../claims/promotion.js'
import { scopeOf } from '../scope/scope.js'

/** A benefit that a headline promises to people. */
export interface HeadlinePromise {
  /** Of the source. */
  readonly span: Span
  readonly words: string
  /** The text makes the same claim, and only with a hedge. */
  readonly hedgedBelow: boolean
}

/** "In mice", "early trial", "may": the stage, the design or a hedge. */
const stages = [
  'mice|mouse|rats?|animals?|animal study|lab|laboratory|cells in|in vitro|pilot|early|small|case|trial|study|studies|patients?:',
  'one patient|phase|preclinical|pre-clinical|what we know|evidence|limits?|review|could|may|might',
].join('|')
/** A headline that names the stage or the design has said what it rests on. */
const namesStage = {
  en: new RegExp(String.raw`\b(?:${stages})\b`, 'i'),
  zh: /小鼠|大鼠|动物|体外|细胞实验|实验|试验|研究|病例|个案|例|初步|早期|先导|可能|有望|或|综述|证据|局限|进展/,
}

/**
 * The promise of a headline that names neither a study nor a stage: a claim stated as a fact, or hope sold to
 * people who are ill. Headlines are short of words, so a verb of healing between a treatment and a disease is
 * enough ("Jab ends arthritis").
 */
export function findHeadlinePromise({ block, sentences }: Headline, claims: readonly Claim[], hopes: readonly Hope[]): HeadlinePromise | undefined {
  if (sentences.some((sentence) => namesStage[sentence.language].test(sentence.folded))) return undefined
  const claim = claims.find(({ sentence, scope }) => sentence.block === block && scope.asserted && !scope.hedged && !scope.advised)
  if (claim) return { span: claim, words: wordsOf(claim.sentence, claim.predicate), hedgedBelow: isHedgedBelow(claim, claims) }
  const hope = hopes.find(({ sentence, scope }) => sentence.block === block && scope.asserted)
  if (hope) return { span: hope.sentence.span(), words: wordsOf(hope.sentence, hope), hedgedBelow: false }
  const verb = sentences.flatMap((sentence) => sentence.mentions).find(isTerse)
  return verb && { span: verb.sentence.span(), words: wordsOf(verb.sentence, verb), hedgedBelow: false }
}

const wordsOf = (sentence: Sentence, { start, end }: Span): string => sentence.text.slice(start, end)

/** "Jab ends arthritis", 让肾脏重生: subject, verb and object, and nothing else. */
function isTerse(mention: Mention): boolean {
  const { concepts, form } = mention.term
  const { language } = mention.sentence
  const folded = language === 'en' ? mention.sentence.lowered : mention.sentence.folded
  if (!['benefit', 'curable', 'cure', 'hope'].some((concept) => concepts.has(concept as never)) || !scopeOf(mention).asserted || scopeOf(mention).hedged) return false
  const before = folded.slice(0, mention.start)
  const after = folded.slice(mention.end)
  if (language === 'zh') return /[让使令][^,。;]{1,10}$/.test(before) && chineseIntervention.test(before) && chineseOutcome.test(before) && after.length < 6
  return form === 's' && englishIntervention.test(before) && !/\b(?:the|a|an|of|for)\s+$/i.test(before) && englishOutcome.test(after)
}

function isHedgedBelow(claim: Claim, claims: readonly Claim[]): boolean {
  const same = claims.filter(({ kind, sentence, scope }) => kind === claim.kind && sentence.block !== claim.sentence.block && !scope.negated && !scope.asked && !scope.refuted)
  return same.length > 0 && same.every(({ scope }) => scope.hedged)
}
