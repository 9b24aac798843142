import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from './clause-at.js'
import { isNegated } from './negation.js'

/**
 * How the text holds what it says at a place: the questions that nearly every rule about wording asks,
 * answered once for all of them.
 */
export interface Scope {
  /** Stated in earnest: neither denied, nor asked, nor refuted. A hedge does not change that. */
  readonly asserted: boolean
  /** Denied: a negation reaches it. */
  readonly negated: boolean
  /** Softened: a hedge stands in its clause, or in an earlier clause that shares its subject. */
  readonly hedged: boolean
  /** Part of a question, direct or embedded. */
  readonly asked: boolean
  /** In quotation marks or a block quotation. */
  readonly quoted: boolean
  /** Said to be another's words or view. */
  readonly attributed: boolean
  /** Called false, criticised, sanctioned, or distanced ("so-called", 所谓). */
  readonly refuted: boolean
  /** Advice or an order to the reader, not a statement of what is. */
  readonly advised: boolean
}

/** The scope of the characters from `start` to `end` of a sentence. */
export function scopeAt(sentence: Sentence, start: number, end: number): Scope {
  const negated = isNegated(sentence, start, end)
  const asked = isAsked(sentence, start)
  const refuted = isRefuted(sentence, start, end)
  return {
    asserted: !negated && !asked && !refuted,
    negated,
    hedged: isHedged(sentence, start, end),
    asked,
    quoted: sentence.block.kind === 'quotation' || sentence.isQuoted(start),
    attributed: sentence.has('attribution'),
    refuted,
    advised: isAdvised(sentence, start),
  }
}

/** The scope of a mention. */
export const scopeOf = ({ sentence, start, end }: Mention): Scope => scopeAt(sentence, start, end)

/** Where the clause begins that gives the subject to the clause with this index. */
function subjectStart({ clauses }: Sentence, index: number): number {
  while (index > 0 && !clauses[index]!.newSubject) index--
  return clauses[index]?.start ?? 0
}

function isHedged(sentence: Sentence, start: number, end: number): boolean {
  const own = clauseAt(sentence, start)
  // A hedge goes on into later clauses until a new subject takes over.
  const from = subjectStart(sentence, own)
  const to = sentence.clauses[own]?.end ?? sentence.folded.length
  return sentence
    .mentionsOf('hedge')
    .some((hedge) => hedge.start >= from && hedge.end <= to && (hedge.end <= start || hedge.start >= end))
}

function isAsked(sentence: Sentence, start: number): boolean {
  const { folded, language } = sentence
  if (/[?](?:["'”’)\]]|\s)*$/.test(folded)) return true
  const own = clauseAt(sentence, start)
  const clause = sentence.clauses[own]
  const inClause = sentence.mentionsOf('question').filter((m) => m.start >= (language === 'zh' ? (clause?.start ?? 0) : subjectStart(sentence, own)) && m.end <= (clause?.end ?? folded.length))
  if (language === 'zh') {
    return inClause.some((m) => (/[吗呢]$/.test(m.term.text) ? /^[\s。.!"”')]*$/.test(folded.slice(m.end)) || folded[m.end] === ',' : m.end <= start || m.start - start < 12))
  }
  // "How", "why" and "what" make a question only of a heading, and not before its subject: "How cells cure" tells.
  const heading = sentence.block.depth > 0
  return inClause.some((m) => m.end <= start && (m.term.text === 'whether' || m.term.text.startsWith('wonder') || (heading && asksBehind.test(folded.slice(m.end)))))
}

const asksBehind = /^\s+(?:to|do|does|did|is|are|was|were|can|could|should|will|much|many|long|often|we|you|happens)\b/i

function isRefuted(sentence: Sentence, start: number, end: number): boolean {
  if (isNamedAsWord(sentence, start, end) || disclaimed[sentence.language].test(sentence.folded.slice(Math.max(0, start - disclaimingReach), start))) return true
  if (sentence.mentionsOf('refutation').some((m) => m.end <= start || m.start >= end)) return true
  const next = sentence.next?.folded
  return next !== undefined && calledFalse[sentence.language].test(next)
}

/** How far what is not claimed may reach, in characters: "none of this means that exosomes heal, mend or renew a joint". */
const disclaimingReach = 160
const disclaimed = {
  en: /\b(?:nothing|none|no one|nobody|not|never|don't|doesn't)\b[^.;]{0,40}\b(?:claim|claims|claiming|promise|promises|guarantee|guarantees|mean|means|imply|implies) that\b[^.;]*$/i,
  zh: /(?:不|并非|没有|绝不|从不|无意)(?:是|会)?(?:声称|宣称|承诺|保证|意味着|代表)[^。;]*$/,
}

/** the term "miracle drug", 「突破性」一詞: the words are spoken of, not used. */
function isNamedAsWord({ folded, language }: Sentence, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - namingReach), start)
  return naming[language].before.test(before) || (/["“‘'「][^"”“」]*$/.test(before) && naming[language].after.test(folded.slice(end, end + namingReach)))
}

/** How far a word for words may stand from the word it names, in characters. */
const namingReach = 48
const naming = {
  en: { before: /\b(?:words?|terms?|phrases?|label|expressions?|adjectives?|buzzwords?|slogans?)\s(?:(?:like|such as|as|or|and)\s)?["“‘'][^"”’]{0,30}$/i, after: /^[^"“”]{0,30}["”’']\s(?:is|was|as) an? (?:word|term|phrase|label|slogan)\b/i },
  zh: { before: /(?:词语|字眼|用语|用词|措辞|词汇|词|字样)[,:]?\s?["“「『][^"”」]{0,12}$/, after: /^[^"“”「」]{0,12}["”」』](?:一词|一语|二字|两字|三字|四字|等词|等字眼|等用语|等用词|这(?:个|类|种|样的)(?:词|字眼|用语|说法)|字眼|之类|的说法|这样的)/ },
}

/** The sentence after a claim calls it false. */
const calledFalse = {
  en: /^(?:this|that|these|those|such|it|they|all of this|none of this)\b[^.]{0,40}\b(?:false|untrue|myths?|wrong|nonsense|misleading|not true|no evidence|unproven|baseless|nothing but|a lie|lies|scam|hoax|exaggerated|illegal|unfounded)\b|^(?:false|wrong|not true|myth)\b/i,
  zh: /^[^。]{0,24}(?:谣言|不实|辟谣|虚假|旗号|骗局|不可信|没有(?:科学)?依据|无(?:科学)?依据|伪科学|是错误的|是假的|并不属实|与事实不符|不正确|不科学|误导|夸大|站不住脚|答案是否定)/,
}

function isAdvised(sentence: Sentence, start: number): boolean {
  const clause = sentence.clauses[clauseAt(sentence, start)]
  return sentence.mentionsOf('advice').some((m) => m.start >= (clause?.start ?? 0) && m.end <= start)
}
