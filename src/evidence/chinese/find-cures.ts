import { pattern } from '../../language/cues/pattern.js'
import { chineseOutcome } from '../../language/chinese/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { predicateOf } from './predicate.js'

const none: readonly ClaimCandidate[] = []

/** Claims of a Chinese sentence that a disease is ended or success certain: at most one for each clause. */
export function findChineseCures(sentence: Sentence): readonly ClaimCandidate[] {
  const signs = signsOf(sentence)
  if (signs.length === 0) return none
  const claims: ClaimCandidate[] = []
  for (const sign of signs) {
    const last = claims.at(-1)
    if (last && sign.start < last.end) continue
    if (!isCure(sign)) continue
    const { start, end, namesIntervention } = predicateOf(sign)
    claims.push({ kind: 'cure', start, end, predicate: { start: sign.start, end: sign.end }, namesIntervention })
  }
  return claims
}

/** Words that may promise a cure. Offsets are into the sentence. */
interface Sign {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'cure' | 'curable' | 'guarantee'
}

const noSigns: readonly Sign[] = []

function signsOf(sentence: Sentence): readonly Sign[] {
  const built = sentence.matchesOf(neverAgain)
  if (built.length === 0 && !sentence.has('cure') && !sentence.has('guarantee') && !(sentence.has('curable') && sentence.has('cure-adverb'))) return noSigns
  const signs: Sign[] = []
  for (const { start, end, term: { concepts, text } } of sentence.mentions) {
    const kind = concepts.has('guarantee') ? 'guarantee' : concepts.has('curable') ? 'curable' : concepts.has('cure') ? 'cure' : undefined
    if (kind) signs.push({ sentence, start, end, text, kind })
  }
  for (const { index, 0: text } of built) signs.push({ sentence, start: index, end: index + text.length, text, kind: 'guarantee' })
  return signs.sort((a, b) => a.start - b.start)
}

const recurs = [
  '复发|发作|犯|反[复覆]|反弹|打鼾|打呼|打喷嚏|流鼻[水涕]|鼻塞|咳|喘|[头胃腰膝牙关]?[痛疼痒酸麻肿]|发炎|过敏|失眠|便秘|抽筋',
  '长(?=$|[,。!;痘斑疮癣])|掉发|脱发|来|回来|上门|找[上你您]',
].join('|')
/** What one suffers from, by its last character. */
const complaint = '病|痛|炎|癌|症|敏|眠|秘|鼾|瘤|痒|风|塞|臭|石|喘|癣|疹|血[压糖脂]|[和跟与同]?[您你]'
const overForGood = [
  String.raw`(?:从此|永远|永久|终[身生]|[一这]辈子|保证|绝对?|包[您你]?)[就都也便]?(?:不会?再|再也?不会?)(?:有|会|[为因]\S{1,6})?(?:${recurs})`,
  `[和跟与同向对][^,。;]{0,6}(?:${complaint})[^,。;]{0,4}说(?:再见|拜拜|掰掰)`,
  '(?:病|炎|敏|疹|癣|痛|喘|症|疮|眠|脚)[^,。;断]{0,6}断尾',
  '(?:病|炎|敏|疹|癣|痛|喘|症|眠|癌|风)(?:从此|就此)(?:就|将|便)?(?:成了?|成为|变成)历史',
  '(?:不了|不好|不转|无效|没效果?)[^,。;]{0,2}退(?:全款|款|钱)',
  '(?:终[身生]|[一这]辈子|从此)不(?:反弹|复发|发作|犯)',
  '(?:保证|包[您你])[^,。;]{1,10}?(?:归零|消失|痊愈|断根|治好|全好)',
].join('|')

/** 从此不再打鼾, 终身不再犯, 和头痛说再见: a complaint is over for good. */
const neverAgain = pattern(new RegExp(overForGood, 'g'))

/** A hope, an aim, a chance or a search, not a promise. */
const aim = /(?:为了|希望|寻求|寻找|探索|研发|开发|争取|渴望|期待|追求|有望|(?<!可)以|离|距离|盼望|等待|致力于|研究)[^,]{0,6}$/
const chance = /^(?:的)?(?:可能|机会|希望|几率|概率|难度|目标|标准|方法|手段|办法|药物|性|前景|困难|之道|之路|尚|仍|还)/
/** People who got well, counted: a statistic, not a promise. */
const counted = /\d\s*(?:例|人|名|位|%)?[^,]{0,4}$/
const countedAfter = /^(?:了)?(?:出院)?(?:的)?\s*(?:\d|出院|病例|人数|患者\d)/
const natural = /(?:自行|自然|自愈|自己|已经?|陆续|全部|基本|临床)$/

function isCure(sign: Sign): boolean {
  const { text, kind, sentence: { folded } } = sign
  if (kind === 'curable') return hasAdverb(sign) && chineseOutcome.test(folded)
  const { before, after, namesIntervention } = predicateOf(sign)
  if (kind === 'guarantee') return namesIntervention || chineseOutcome.test(folded)
  if (aim.test(before) || chance.test(after) || natural.test(before)) return false
  if (/^(?:治愈|痊愈|治好|治好了)$/.test(text)) {
    if (/^率/.test(after)) return /高达|达到?|为|超过?|\d/.test(after) && !/\[\d|\(\d{4}|n\s*=/i.test(folded)
    if (counted.test(before) || countedAfter.test(after) || /^(?:了|后|的患者|者)/.test(after) && !namesIntervention) return false
  }
  return namesIntervention || chineseOutcome.test(folded)
}

/** 彻底逆转: an adverb of finality right before the verb. */
function hasAdverb({ sentence, start }: Sign): boolean {
  return sentence.mentionsOf('cure-adverb').some((adverb) => adverb.end <= start && start - adverb.end <= 4)
}
