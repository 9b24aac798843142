import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
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

const advertisements = [
  String.raw`poster|ad(?:vert|vertisement)?|brochure|flyer|leaflet for (?:it|the \w+)|packag(?:ing|e)|packet|box|slogan|headline|sales page`,
  'tabloid|website|web page|salesman|influencer',
].join('|')
/** What promises in place of a person. */
const advertising = String.raw`(?:${advertisements})`
const saysOfAd = [
  'says?|said|reads?|ran|run|promise[sd]?|promising|claim(?:s|ed)?|boast(?:s|ed)?|speaks? of|spoke of|calls?|called|describ(?:es|ed)',
  'tout(?:s|ed)?|hail(?:s|ed)?|announce[sd]?|scream(?:s|ed)?|shout(?:s|ed)?|proclaim(?:s|ed)?|declare[sd]?',
].join('|')
const sellersAndFans = 'clinics|shops|stores|makers|manufacturers|brands|promoters|fans|supporters|advocates|enthusiasts|proponents|vendors|traders'
const callsIt = [
  'call|called|hail(?:ed)?|bill(?:ed)?|dub(?:bed)?|tout(?:ed)?|describe[d]?|market(?:ed)?|label(?:led)?|advertise[d]?|promote[d]?',
  String.raw`sell (?:it|them|this|the \w+) as|claim(?:ed)?`,
].join('|')
const tellers = [
  String.raw`any(?:one|body|thing)|some(?:one|body)|those|people|(?:any|an?) (?:[\w-]+ ){0,2}?[\w-]+|(?:web)?sites|adverts|ads|sellers|clinics`,
  'companies|shops|products|posts|videos|books',
].join('|')
/** "Anyone who", "sites that", "if the seller" */
const whoeverSays = [
  String.raw`(?:${tellers}) (?:who|that|which)`,
  String.raw`(?:if|when(?:ever)? (?:an?|some|the|any|your|somebody|someone)) (?:[\w-]+ ){1,4}?`,
].join('|')
const outlets = '(?:shops?|stores?|retailers?|vendors?|traders?|(?:web)?sites|clinics|companies|brands|makers|manufacturers|bloggers|blogs|forums|coaches|practitioners)'
const press = [
  'headlines?|newspapers?|tabloids?|the (?:press|media)|ad(?:vert)?s|posts|influencers|marketers|sellers|promoters',
  String.raw`(?:(?:some|many|several|a few|certain|other|online|web|high-street|health-food) ){1,3}${outlets}`,
  'web ?sites',
].join('|')
const pressSays = [
  'said|says|wrote|written|write|reads?|ran|screamed|scream|shout(?:ed)?|proclaim(?:s|ed)?|announced?|declared?|trumpet(?:ed)?',
  'reported|repeat(?:ed)?|argue[d]?|calls?|called|hail(?:s|ed)?|bill(?:s|ed)?|dub(?:s|bed)?|tout(?:s|ed)?|describ(?:es|ed?)|labels?',
  String.raw`labelled|labeled|market(?:s|ed)?|advertise[sd]?|promote[sd]?|present(?:s|ed)?|sell(?:s)? (?:it|them|this|the \w+) as|promise[sd]?`,
  'claim(?:s|ed)?|say|swear|insist|boast',
].join('|')
const rumours = '(?:theory|idea|claim|notion|belief|assumption|pitch|rumou?r|legend|slogan|hype)'
/** "Anyone who promises to cure it", "if a website says that it works": whoever says so is kept at a distance. */
const promiseOfOthers = wordings(
  /^\W*(?:saying|claiming|to (?:say|claim))\b/i,
  /\b(?:look(?:ed|ing)?|search(?:ed|ing)?|ask(?:ed)?|wait(?:ing)?) for (?:any |more |better )?(?:proof|evidence|signs?) that\b/i,
  /\bpeople (?:\w+ly |often |still |may |might |sometimes )?(?:believe|think|assume)\b/i,
  new RegExp(String.raw`\b(?:the|a|one|its|their|this|typical|common|popular) (?:[\w-]+ ){0,2}?${rumours} (?:is|was|goes|being|behind (?:it|this|them) is)\b,? (?:that\b)?`, 'i'),
  new RegExp(String.raw`\b(?:an?|one|its|their|the|'s) (?:[\w-]+ ){0,2}?${advertising}s?(?: \w+ing| of \w+)?\s(?:then |also |once )?(?:${saysOfAd})\b`, 'i'),
  /\b(?:fans|supporters|advocates|enthusiasts|proponents|believers|promoters|defenders)\s(?:of (?:[\w-]+\s){1,4})?(?:say|said|claim|believe|swear|insist|argue|hope|maintain)\b/i,
  /\b(?:users|people|patients|parents|sufferers|buyers|customers|readers|many|some)\s(?:\w+ )?hoped? (?:that )?(?!to\b)/i,
  new RegExp(String.raw`\b(?:${sellersAndFans})\s(?:${callsIt})\b`, 'i'),
  new RegExp(String.raw`\b(?:${whoeverSays})\s?(?:promis(?:es|ing|e)|claim(?:s|ing)?|says?|saying|tells?|telling|guarantees?|swears?|boasts?|advertis(?:es|ing|e))\b`, 'i'),
  new RegExp(String.raw`\b(?:${press})\s(?:\w+\s){0,2}?(?:${pressSays})\b`, 'i'),
)
const isPromiseOfOthers = (sentence: Sentence, start: number): boolean =>
  sentence.testSomePart(promiseOfOthers, Math.max(0, start - promiseReach), start)

const postersOf = 'posters?|ad(?:vert|vertisement)?s?|brochure|flyer|label|packag(?:e|ing)|packet|box|slogan|headlines?|website|web page|sales page|salesman|tabloid'
/** "The poster", "one of their brochures" */
const poster = String.raw`(?:the|an?|one|its|their|another)\s(?:[\w-]+\s){0,2}?(?:${postersOf})`
const posterSaid = 'said|says|read|reads|ran|promised|promises|claimed|claims|boasted|boasts|screamed|shouted|announced|proclaimed|runs|went'
/** "Completely safe", the poster said: who promises stands behind the words in quotation marks. */
const saidBehind = pattern(
  new RegExp(String.raw`["”],?\s(?:(?:${posterSaid})\s${poster}\b|${poster}\s(?:said|says|reads?|ran|promised|promises|claimed|claims|boasted|boasts|screamed|shouted|announced|proclaimed)\b)`, 'i'),
)
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

const isFalse = [
  'false|untrue|dangerous(?: and wrong| nonsense| advice)|bad advice|harmful advice|not (?:so|the case|correct|how it works)',
  'incorrect|myths?|wrong|nonsense|misleading|not true|no such thing|nothing of the (?:kind|sort)|anything but',
  'far from (?:it|true|the truth)|no evidence|unproven|baseless|nothing but|a lie|lies|scam|hoax|exaggerated|illegal|unfounded',
].join('|')
const disagrees = [
  'disagrees?|differs?|say (?:no|otherwise)|says (?:no|otherwise)',
  String.raw`(?:do|does|did|has|have|could|can)(?:n't| ?not) (?:\w+ )?(?:show|shown|support|supported|bear|borne|back|agree|find|found|confirm|confirmed)`,
  'contradicts?|tells? another|tell a different|tells a different|finds? no|found no|shows? no|showed no',
  '(?:is|are) (?:weak|thin|poor|lacking|mixed)',
].join('|')
const chineseFalse = [
  '谣言|不实|辟谣|虚假|旗号|骗局|不可信|没有(?:科学)?依据|无(?:科学)?依据|伪科学|是错误的|是假的',
  '并不属实|与事实不符|不正确|不科学|误导|夸大|站不住脚|答案是否定',
].join('|')
const chineseLies = [
  '假话|谎话|谎言|骗人|骗局|不能信|别信|信不得|不对|不成立|并非如此',
  '错误(?:的)?(?:认识|说法|观念|想法)?|误会|天方夜谭|恰恰相反|夸大其词|言过其实|无中生有|胡说',
  '鬼话|收了(?:广告|推广)费|查无此[人事]|没那回事|相反',
].join('|')
const weakNow = '(?:thin|thinner|weak|weaker|poor|poorer|lacking|mixed|missing|scant)'
const science = '(?:trials?|stud(?:y|ies)|evidence|data|science|research|reviews?|facts?|tests?|experts|doctors)'
/** What comes after a claim calls it false, or says that the evidence does: "…, but the trials disagree". */
const calledFalse = {
  en: wordings(
    new RegExp(String.raw`^(?:(?:but|yet|and|although|though)\s)?(?:this|that|these|those|such|it|they|all of this|none of this|both|neither|which)\b[^.]{0,40}\b(?:${isFalse})\b`, 'i'),
    /^(?:false|wrong|not true|myth)\b/i,
    /^(?:headlines|claims|ad(?:vert)?s|slogans|promises|statements|sentences|phrases|posts|stories|messages|boasts)\s(?:like|such as|of (?:this|that) (?:kind|sort))\b/i,
    new RegExp(String.raw`^(?:the|its|their|our)\s(?:\w+\s){0,2}?(?:evidence|data|science|proof)\s(?:for \w+ |behind \w+ )?(?:is|are|was|were)\s(?:very |rather |much |far )?${weakNow}\b`, 'i'),
    /^(?:our|the)\s(?:own )?(?:testers?|tests?|trials?|stud(?:y|ies)|researchers|reporters?)\s(?:\w+ )?(?:found|saw|could find|showed)\s(?:no|nothing|none|neither)\b/i,
    /^(?:but|yet)\s(?:it |they )?(?:has |have |had |could |did )?(?:not )?(?:publish|releas|offer|provid|show|produc|g[ia]v|cit)\w*\s(?:no|nothing|none|any)\b/i,
    new RegExp(String.raw`^(?:but|yet|however,?|though|although|while) (?:[\w-]+ ){0,3}?${science}\b[^.;]{0,24}?\b(?:${disagrees})\b`, 'i'),
  ),
  zh: wordings(
    new RegExp(String.raw`^[^。]{0,24}(?:${chineseFalse})`),
    /^所谓(?:的)?[^,。]{0,4},?(?:不过|只是|其实|往往|多半|根本|都是|全是|纯属)/,
    new RegExp(String.raw`^(?:这|那|此|其实|事实|别信|不可信|纯属|全是|都是|胡说|并非如此|恰恰相反)[^。,]{0,12}?(?:${chineseLies})`),
    /^别信/,
    /^(?:并非如此|恰恰相反|胡说八?道?)/,
  ),
}

function isAdvised(sentence: Sentence, start: number): boolean {
  if (!sentence.has('advice')) return false
  const own = clauseAt(sentence, start)
  // "Patients deserve treatments that are safe, effective": advice goes on as a hedge does; a Chinese comma may end it.
  const from = sentence.language === 'en' ? subjectStart(sentence, own) : (sentence.clauses[own]?.start ?? 0)
  return sentence.mentionsOf('advice').some((m) => m.start >= from && m.end <= start)
}
