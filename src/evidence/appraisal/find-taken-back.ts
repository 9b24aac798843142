import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import type { Conclusion } from '../claims/find-conclusions.js'
import type { Disclaimer } from './disclaimer.js'
import type { Statement } from './statement.js'

/** What a disclaimer takes back. The span is of the source. */
export interface TakenBack extends Span {
  readonly words: string
}

/**
 * The promise of an article that a disclaimer contradicts. That a product is no medicine contradicts any claim to
 * treat a disease. That nothing here is advice contradicts an offer of treatment, a cure, and what is both claimed
 * and sold; below careful information it is in order.
 *
 * @param claims the claims to treat diseases, stated as facts
 * @param offers where the article offers itself as a treatment plan
 * @param sold general conclusions about treatments, if the article sells
 */
export function findTakenBack({ kind, sentence }: Disclaimer, claims: readonly Claim[], offers: readonly Statement[], sold: readonly Conclusion[] | undefined): TakenBack | undefined {
  const others = claims.filter((claim) => claim.sentence !== sentence)
  const isOfProduct = ({ isWatched, namesIntervention }: Claim): boolean => isWatched || (namesIntervention && ofProduct[sentence.language].test(sentence.folded))
  const isOffered = ({ isWatched, sentence: { language, folded } }: Claim): boolean => isWatched && (sold !== undefined || ownTreatment[language].test(folded))
  const claim = others.find((one) => one.kind === 'cure' || (kind === 'product' ? isOfProduct(one) : isOffered(one)))
  if (claim) return { start: claim.start, end: claim.end, words: wordsOf(claim.sentence, claim.at) }
  if (kind === 'advice') return offers[0]
  const conclusion = sold?.find((one) => one.sentence !== sentence)
  return conclusion && { start: conclusion.start, end: conclusion.end, words: conclusion.sentence.text.trim().slice(0, 60) }
}

/** What the writer gives: a claim about it is an offer. */
const ownTreatment = { en: /\bour\s(?:[\w-]+\s){0,3}?\w/i, zh: /[本我](?:院|店|中心|诊所|公司|品|产品|疗法|疗程|茶|膏|方)|我们的/ }

/** A disclaimer about what is sold, named or understood, not about a class of things. */
const ofProduct = {
  en: /\b(?:this|these|our)\s\w+|^\W*(?:individual |your )?results (?:may|will|can)\b|^\W*not (?:an? |intended )/i,
  zh: /[本该此](?!身|来|次|文|页|站)[^,。;]{0,4}(?:品|膏|茶|剂|液|贴|丸|片|油|酒|浆|疗法|疗程)/,
}

const wordsOf = (sentence: Sentence, { start, end }: Span): string => sentence.text.slice(start, end).trim()
