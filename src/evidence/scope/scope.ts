import { pattern } from '../../language/cues/pattern.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from './clause-at.js'
import { isNegated } from './negation.js'
import { calledFalse, promiseOfOthers, saidBehind } from './refuting-words.js'

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
export const scopeAt = (sentence: Sentence, start: number, end: number): Scope => new ScopeInSentence(sentence, start, end)

/** Rules ask for few of the parts, so that each is read when it is first asked for. */
class ScopeInSentence implements Scope {
  #negated: boolean | undefined
  #hedged: boolean | undefined
  #asked: boolean | undefined
  #refuted: boolean | undefined

  constructor(
    private readonly sentence: Sentence,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get asserted(): boolean {
    return !this.negated && !this.asked && !this.refuted
  }

  get negated(): boolean {
    return (this.#negated ??= isNegated(this.sentence, this.start, this.end))
  }

  get hedged(): boolean {
    return (this.#hedged ??= isHedged(this.sentence, this.start, this.end))
  }

  get asked(): boolean {
    return (this.#asked ??= isAsked(this.sentence, this.start))
  }

  get quoted(): boolean {
    return this.sentence.block.kind === 'quotation' || this.sentence.isQuoted(this.start)
  }

  get attributed(): boolean {
    return this.sentence.has('attribution')
  }

  get refuted(): boolean {
    return (this.#refuted ??= isRefuted(this.sentence, this.start, this.end))
  }

  get advised(): boolean {
    return isAdvised(this.sentence, this.start)
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
  if (!sentence.has('hedge')) return false
  const own = clauseAt(sentence, start)
  // A hedge goes on into later clauses until a new subject takes over.
  const from = subjectStart(sentence, own)
  const to = sentence.clauses[own]?.end ?? sentence.folded.length
  const { mentions } = sentence
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start < from || mention.end > to || (mention.end > start && mention.start < end)) continue
    if (mention.term.concepts.has('hedge')) return true
  }
  return false
}

function isAsked(sentence: Sentence, start: number): boolean {
  const { folded, language } = sentence
  // "Why take pills when a tea replaces them?" tells and does not ask.
  if (sentence.test(questionMark) && !(language === 'zh' && start < folded.search(askedOfReader))) return !rhetorical.test(folded) && !isAnsweredYes(sentence)
  if (!sentence.has('question')) return false
  const own = clauseAt(sentence, start)
  const clause = sentence.clauses[own]
  const inClause = sentence.mentionsOf('question').filter((m) => m.start >= (language === 'zh' ? (clause?.start ?? 0) : subjectStart(sentence, own)) && m.end <= (clause?.end ?? folded.length))
  if (language === 'zh') {
    return inClause.some((m) => {
      if (isIndefinite(folded, m.start)) return false
      if (/[吗呢]$/.test(m.term.text)) return /^[\s。.!"”')]*$/.test(folded.slice(m.end)) || folded[m.end] === ','
      return m.end <= start || m.start - start < 12
    })
  }
  // "How", "why" and "what" make a question only of a heading, and not before its subject: "How cells cure" tells.
  const heading = sentence.block.depth > 0
  return inClause.some((m) => m.end <= start && (m.term.text === 'whether' || m.term.text.startsWith('wonder') || (heading && asksBehind.test(folded.slice(m.end)))))
}

const questionMark = pattern(/[?](?:["'”’)\]]|\s)*$/)

const yesWords = 'absolutely|yes|of course|certainly|totally|completely|definitely|you bet|without (?:a |any )?doubt|100 ?%'
/** "Is it safe? Absolutely." */
const yes = {
  en: new RegExp(String.raw`^(?:${yesWords})(?=\s*[.!,;:—-])(?!,? (?:but|if|not|in some|to some|sometimes|partly|although|though|for some)\b)`, 'i'),
  zh: /^(?:当然|是的|没错|绝对|答案是肯定|毫无疑问)(?!不|没|未|[^。!]{0,6}但)/,
}
const isAnsweredYes = ({ next, language }: Sentence): boolean => next !== undefined && yes[language].test(next.folded)

const rhetorical = /^why (?:put yourself|suffer|endure|risk|go through|bother)\b|^why (?!is\b|are\b|do\b|does\b|did\b|was\b|were\b|has\b|have\b|can\b|should\b)[a-z]+\b[^?]{5,120}\bwhen\b/i
/** 患者高达3亿,你是其中之一吗? asks the reader and states what stands before; 你相信吗 puts it in doubt. */
const askedOfReader = /,(?:那么?)?[你您大](?![^,。?]{0,6}(?:信|觉得|认为|听|敢|怎么看|同意))[^,。?]{1,20}[?]/

/** 没什么伤害, 无论哪种: a question word behind these asks nothing. */
const isIndefinite = (folded: string, at: number): boolean => /(?:没有?|无论|不论|不管|任凭|并无)$/.test(folded.slice(Math.max(0, at - 3), at))

const asksBehind = /^\s+(?:to|do|does|did|is|are|was|were|can|could|should|will|much|many|long|often|we|you|happens)\b/i

function isRefuted(sentence: Sentence, start: number, end: number): boolean {
  if (isNamedAsWord(sentence, start, end) || isDisclaimed(sentence, start)) return true
  if (sentence.has('refutation') && sentence.mentionsOf('refutation').some((m) => (m.end <= start && !turnsAround.test(m.term.text)) || m.start >= end)) return true
  if (sentence.language === 'en' ? isPromiseOfOthers(sentence, start) || isSaidBehind(sentence, end) || isCalledFalseBehind(sentence, start) : isPromiseOfWhom(sentence, start, end)) return true
  return sentence.next !== undefined && sentence.next.testSome(calledFalse[sentence.language])
}

const isPromiseOfOthers = (sentence: Sentence, start: number): boolean =>
  sentence.testSomePart(promiseOfOthers, Math.max(0, start - promiseReach), start)

const isSaidBehind = (sentence: Sentence, end: number): boolean => {
  if (!sentence.mayMatch(saidBehind)) return false
  const said = saidBehind.expression.exec(sentence.folded.slice(end, end + promiseReach))
  return said !== null && !/["“”]/.test(sentence.folded.slice(end, end + said.index))
}

/** How far a promise may stand from who makes it, in characters. */
const promiseReach = 80

/** 谁要是说它能根治, 说它毫无风险的人: the Chinese twin, in which who says so may stand behind. */
function isPromiseOfWhom(sentence: Sentence, start: number, end: number): boolean {
  const mayName = sentence.mayMatch(whoSays)
  const maySay = sentence.mayMatch(sayer)
  if (!mayName && !maySay) return false
  const { folded } = sentence
  const before = folded.slice(Math.max(0, start - promiseReach / 2), start)
  return (mayName && whoSays.expression.test(before)) || (maySay && saying.test(before) && sayer.expression.test(folded.slice(end, end + 24)))
}
const whoSays = pattern(/(?:谁(?:要是|若|敢|再)?|凡是?|任何人?)[^,。;]{0,6}?(?:说|称|讲|保证|承诺)[^。;]*$/)
const saying = /(?:说|称|讲|保证|承诺|相信|鼓吹)[^,。;]{0,20}$/
const sayer = pattern(/^[^,。;]{0,12}的(?:人|商家|卖家|广告|网站|机构|诊所|文章|视频)/)

/** "…; that is dangerous and wrong": one of the next clauses calls false what this one says. */
function isCalledFalseBehind(sentence: Sentence, start: number): boolean {
  if (!sentence.mayMatchSome(calledFalse.en)) return false
  const { clauses } = sentence
  const own = clauseAt(sentence, start)
  return clauses.slice(own + 1, own + verdictReach).some((clause) => sentence.testSomePart(calledFalse.en, clause.start, clause.end))
}

/** How far what is not claimed may reach, in characters: "none of this means that exosomes heal, mend or renew a joint". */
const disclaimingReach = 160
const disclaimed = {
  en: pattern(/\b(?:nothing|none|no one|nobody|not|never|don't|doesn't)\b[^.;]{0,40}\b(?:claim|claims|claiming|promise|promises|guarantee|guarantees|mean|means|imply|implies) that\b[^.;]*$/i),
  zh: pattern(/(?:不|并非|没有|绝不|从不|无意)(?:是|会)?(?:声称|宣称|承诺|保证|意味着|代表)[^。;]*$/),
}

function isDisclaimed(sentence: Sentence, start: number): boolean {
  const words = disclaimed[sentence.language]
  return sentence.testPart(words, Math.max(0, start - disclaimingReach), start)
}

/** In clauses. */
const verdictReach = 4

/** 其实 takes back what stands before it and states what follows. */
const turnsAround = /^其实$/

/** the term "miracle drug", 「突破性」一詞: the words are spoken of, not used. */
function isNamedAsWord(sentence: Sentence, start: number, end: number): boolean {
  const { folded, language } = sentence
  const { before, after } = naming[language]
  const isNamedBehind = sentence.mayMatch(after)
  if (!isNamedBehind && !sentence.mayMatch(before)) return false
  const lead = folded.slice(Math.max(0, start - namingReach), start)
  if (before.expression.test(language === 'zh' ? lead.slice(-chineseNaming) : lead)) return true
  return isNamedBehind && /["“‘'「][^"”“」]*$/.test(lead) && after.expression.test(folded.slice(end, end + namingReach))
}

/** "… is a buzzword", "… made the headlines" */
const spokenOf = String.raw`(?:(?:is|was|as) an? (?:word|term|phrase|label|slogan)|(?:was|were) on\b|(?:ran|appeared|screamed|shouted|reads?|topped|splashed|went|made (?:the )?headlines))`
/** How far a word for words may stand from the word it names, in characters. */
const namingReach = 48
/** The same in Chinese, with the word and its quotation mark: no longer words are told by what stands before them. */
const chineseNaming = 17
const naming = {
  en: {
    before: pattern(/\b(?:words?|terms?|phrases?|label|expressions?|adjectives?|buzzwords?|slogans?)\s(?:(?:like|such as|as|or|and)\s)?["“‘'][^"”’]{0,30}$/i),
    after: pattern(new RegExp(String.raw`^[^"“”]{0,30}["”’']\s${spokenOf}\b`, 'i')),
  },
  zh: {
    before: pattern(/(?:词语|字眼|用语|用词|措辞|词汇|词|字样)[,:]?\s?["“「『][^"”」]{0,12}$/),
    after: pattern(/^[^"“”「」]{0,12}["”」』](?:一词|一语|二字|两字|三字|四字|等词|等字眼|等用语|等用词|这(?:个|类|种|样的)(?:词|字眼|用语|说法)|字眼|之类|的说法|这样的)/),
  },
}

function isAdvised(sentence: Sentence, start: number): boolean {
  if (!sentence.has('advice')) return false
  const own = clauseAt(sentence, start)
  // "Patients deserve treatments that are safe, effective": advice goes on as a hedge does; a Chinese comma may end it.
  const from = sentence.language === 'en' ? subjectStart(sentence, own) : (sentence.clauses[own]?.start ?? 0)
  return sentence.mentionsOf('advice').some((m) => m.start >= from && m.end <= start)
}
