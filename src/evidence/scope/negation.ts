import type { Mention, Sentence } from '../../language/sentence.js'
import type { Clause } from '../../language/split-clauses.js'
import { clauseAt } from './clause-at.js'

/**
 * Whether a negation reaches the characters from `start` to `end`.
 *
 * English: a negator before it in its clause, unless "and" begins a new predicate in between ("has no side
 * effects and cures gout"); or right after a noun ("a cure does not exist"). Chinese: a one-character negator
 * right before it, a longer one anywhere before it in the clause, or a denial after it (根治是不可能的).
 */
export function isNegated(sentence: Sentence, start: number, end: number): boolean {
  if (!sentence.has('negator') && !sentence.has('caveat')) return false
  const { mentions, clauses, folded, language } = sentence
  const own = clauseAt(sentence, start)
  const from = denialStart(sentence, own)
  const to = clauses[own]?.end ?? folded.length
  const reaches = language === 'zh' ? reachesChinese : reachesEnglish
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start < from || mention.end > to) continue
    if ((mention.term.concepts.has('negator') || deniesAsCaveat(mention)) && reaches(mention, start, end)) return true
  }
  return false
}

/** "does not treat, cure or prevent": in a list that ends with "or" the denial at its head reaches every item. */
function denialStart({ clauses, folded, language }: Sentence, index: number): number {
  let first = index
  if (language === 'en' && endsWithOr(clauses, index, folded)) {
    while (first > 0 && !clauses[first]!.newSubject) first--
  }
  return clauses[first]?.start ?? 0
}

function endsWithOr(clauses: readonly Clause[], index: number, folded: string): boolean {
  const end = Math.min(index + longestList, clauses.length)
  for (let i = index; i < end; i++) {
    const clause = clauses[i]!
    if (or.test(folded.slice(clause.start, Math.min(clause.end, clause.start + 4)))) return true
  }
  return false
}
const or = /^n?or\b/i

/** In clauses. */
const longestList = 4

/** "cannot show that …", 不能说明…: a caveat of the lexicon whose first word is a negator. */
const deniesAsCaveat = ({ term }: Mention): boolean => term.concepts.has('caveat') && /^(?:cannot|尚?不能|不足以)/.test(term.text)

const newPredicate = /\b(?:and|but|yet|so|then)\s+(?:(?:also|even|fully|completely|thus|therefore|effectively|quickly|really)\s+)*$/i

/** "a cure for it does not exist", "the cure is unproven". */
const deniedBehind = /^(?:\s+(?:for|of|to|against)\s[\w\s]{1,30})?\s+(?:does|do|did|is|are|was|has|have|remains?)?\s*$/i
const notNo = /^(?:not|never|unproven|unlikely|impossible|far from|yet to|.*n't|cannot)$/

/** "nothing short of a breakthrough" is all of one. */
const notShortOf = /^\s(?:short of|less than|but)\b/i
/** "What few people know is that …": what stands behind is stated. */
const isThat = /\b(?:is|was) (?:that|how)\b/i

function reachesEnglish({ sentence, start: at, end: after, term }: Mention, start: number, end: number): boolean {
  const { folded } = sentence
  // "hope to people who cannot walk": whom it is given to is not what is denied.
  if (at >= end) return notNo.test(term.text) && deniedBehind.test(folded.slice(end, at)) && !/\b(?:who|that|which|whose)\b/i.test(folded.slice(end, at))
  if (after > start) return false
  const between = folded.slice(after, start)
  if (notShortOf.test(between) && term.text === 'nothing') return false
  if (isThat.test(between) && /\bwhat\b/i.test(folded.slice(0, at))) return false
  if (term.text === 'without' || term.text === 'rather than' || term.text === 'instead of' || term.text === 'unlike') return between.length < 25
  // "cannot yet cure" goes on, "works for none, yet cures gout" turns.
  return /^\s*yet\s+$/i.test(between) || !newPredicate.test(between)
}

const turn = /但|却|即可|也能|也可|都能|就能|便能|就可|便可|而是|,/
const farReaching = /证据|意味|代表|等于|说明|建议|推荐|支持|不是|并非|不能|无法|不会|不可能|难以|从未|未能/

/** 没有任何药物能让…断根, 尚无一种疗法可以…: it is denied that anything does what stands behind. */
const nothingDoes = /^(?:(?:任何|哪|一|什么|别的|其[他它])[^,的]{0,8}?)?(?:药|疗法|方法|办法|手段|治疗|产品|措施|技术|方案|仪器|东西|食物|食品|偏方|秘方|保健品|疫苗|手术)[^,]{0,4}?(?:能|可|会|让|使|把|将)/
/** 不吃菇会导致…: not to do something is what does it. */
const omission = /^(?:吃|喝|用|做|睡|动|运动|抽|戒|锻炼|刷|洗|补|打|控)[^,]{0,2}[会能将就]$/

/** "喝酒对预防癌症没有帮助": the denial stands behind what it denies. */
const ofNoUse = /^(?:什么|任何|明显|直接|太大|多大)?(?:的)?(?:帮助|作用|效果|好处|益处|用处|用$|用[,。]|关系|依据|意义)/

/** 根治是不可能的 */
const deniesBehind = /^(?:不可能|不存在|不能|不是|并不|难以|并非|尚未|尚无|未)$/

function reachesChinese({ sentence, start: at, end: after, term }: Mention, start: number, end: number): boolean {
  const { folded } = sentence
  if (at >= end) {
    const denies = deniesBehind.test(term.text) || (/^(?:没有|没|无|并无|毫无)$/.test(term.text) && ofNoUse.test(folded.slice(after)))
    return denies && at - end < 12 && !/[,;]/.test(folded.slice(end, at))
  }
  if (after > start) return false
  const between = folded.slice(after, start)
  if (turn.test(between)) return false
  // 比不用者低: the negation belongs to those who are named by it.
  if (term.text.length === 1) return between.length <= 3 && !/者|的人/.test(between) && !(term.text === '不' && omission.test(between) && !/[没未无][^,。;]{0,8}$/.test(folded.slice(0, at)))
  const far = farReaching.test(term.text) || (nothingDoes.test(between) && /没有?$|无$/.test(term.text)) || /证据|研究|数据|依据|资料/.test(between)
  return between.length <= (far ? 30 : 10)
}
