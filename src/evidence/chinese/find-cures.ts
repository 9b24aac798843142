import { chineseOutcome } from '../../language/chinese/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { predicateOf } from './predicate.js'

const none: readonly ClaimCandidate[] = []

/** Claims of a Chinese sentence that a disease is ended or success certain: at most one for each clause. */
export function findChineseCures(sentence: Sentence): readonly ClaimCandidate[] {
  if (!sentence.has('cure') && !sentence.has('guarantee') && !(sentence.has('curable') && sentence.has('cure-adverb'))) return none
  const { mentions } = sentence
  const claims: ClaimCandidate[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    const { concepts } = mention.term
    if (!concepts.has('cure') && !concepts.has('curable') && !concepts.has('guarantee')) continue
    const last = claims.at(-1)
    if (last && mention.start < last.end) continue
    if (!isCure(mention)) continue
    const { start, end, namesIntervention } = predicateOf(mention)
    claims.push({ kind: 'cure', start, end, predicate: { start: mention.start, end: mention.end }, namesIntervention })
  }
  return claims
}

/** A hope, an aim, a chance or a search, not a promise. */
const aim = /(?:为了|希望|寻求|寻找|探索|研发|开发|争取|渴望|期待|追求|有望|(?<!可)以|离|距离|盼望|等待|致力于|研究)[^,]{0,6}$/
const chance = /^(?:的)?(?:可能|机会|希望|几率|概率|难度|目标|标准|方法|手段|办法|药物|性|前景|困难|之道|之路|尚|仍|还)/
/** People who got well, counted: a statistic, not a promise. */
const counted = /\d\s*(?:例|人|名|位|%)?[^,]{0,4}$/
const countedAfter = /^(?:了)?(?:出院)?(?:的)?\s*(?:\d|出院|病例|人数|患者\d)/
const natural = /(?:自行|自然|自愈|自己|已经?|陆续|全部|基本|临床)$/

function isCure(mention: Mention): boolean {
  const { concepts, text } = mention.term
  const { folded } = mention.sentence
  if (concepts.has('curable') && !concepts.has('guarantee')) return hasAdverb(mention) && chineseOutcome.test(folded)
  const { before, after, namesIntervention } = predicateOf(mention)
  if (concepts.has('guarantee')) return namesIntervention || chineseOutcome.test(folded)
  if (aim.test(before) || chance.test(after) || natural.test(before)) return false
  if (/^(?:治愈|痊愈|治好|治好了)$/.test(text)) {
    if (/^率/.test(after)) return /高达|达到?|为|超过?|\d/.test(after) && !/\[\d|\(\d{4}|n\s*=/i.test(folded)
    if (counted.test(before) || countedAfter.test(after) || /^(?:了|后|的患者|者)/.test(after) && !namesIntervention) return false
  }
  return namesIntervention || chineseOutcome.test(folded)
}

/** 彻底逆转: an adverb of finality right before the verb. */
function hasAdverb(mention: Mention): boolean {
  return mention.sentence.mentionsOf('cure-adverb').some((adverb) => adverb.end <= mention.start && mention.start - adverb.end <= 4)
}
