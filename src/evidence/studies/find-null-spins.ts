import { type Pattern, pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { NullSpin } from './null-spin.js'
import { scopeAt } from '../scope/scope.js'

const nullResult = {
  en: wordings(
    /\b(?:no|not|neither|nor|without|cannot|[a-z]+n't|failed to|fail to)\b[^.;]{0,50}?\b(?:significan(?:t|ce|tly)|differ(?:ed|ent|ence|ences)?|changed?)\b/i,
    /\bnon-?significant(?:ly)?\b/i,
    /\bnot (?:statistically )?significant/i,
    /\bneither\b[^.;]{0,40}?\b(?:better|safer|worse|more \w+) than\b/i,
    /\bp\s?[>=]\s?0?\.(?:0[6-9]|[1-9])\d*/i,
  ),
  zh: wordings(
    /(?:无|不|未|没有?|未见|并无|均无)[^,。;]{0,8}?(?:显著|统计学|差异|明显(?:差异|差别|变化))/i,
    /差异(?:不大|不显著)/i,
    /p\s?[>]\s?0?\.\d+/i,
    /p(?:值)?\s?(?:=|为|是|达)\s?0?\.(?:0[6-9]|[1-9])\d*/i,
  ),
}
const margin = {
  en: pattern(/\bnon-?inferior(?:ity)?\b|\bequivalence (?:margin|trial|study|test)|\bmargin\b|\bbioequivalen/i),
  zh: pattern(/非劣效|等效(?:性)?(?:界值|试验|检验)|界值|生物等效/),
}
/** What an honest text says of a null result: that it shows nothing. */
const englishCaution = [
  'too small|small (?:sample|trial|study)|underpowered|cannot (?:show|prove|exclude|rule)|could not (?:show|exclude|rule)',
  'does not (?:mean|prove|show)|do not (?:mean|prove|show)|may be due to chance|by chance|not (?:proof|evidence)|inconclusive',
  'uncertain|wide (?:confidence )?interval|no evidence of (?:benefit|effect)|not conclusive|caution|insufficient',
  'low[- ](?:quality|certainty)|larger (?:trials?|studies)|further (?:trials?|studies|research)',
].join('|')
const chineseCaution = [
  '样本(?:量)?(?:较|太|过)?小|不能说明|不能证明|不代表|不等于|不意味|无法说明|无(?:法|从)(?:判断|判定|断定|确定|认定|推断|得出)',
  '不能(?:判断|判定|断定|据此)|难以(?:判断|判定|断定|得出)|尚不能|把握度不足|检验效能|偶然|不足以|不能排除|无法排除|有待|尚需|仍需',
].join('|')
const honest = {
  en: pattern(new RegExp(String.raw`\b(?:${englishCaution})\b`, 'i')),
  zh: pattern(new RegExp(chineseCaution)),
}

/** "… showing that it is as safe as". */
const inferring = [
  'so|thus|therefore|hence|prov(?:es?|ing)|show(?:s|ing)|confirm(?:s|ing)?|demonstrat(?:es|ing)|indicat(?:es|ing)|suggest(?:s|ing)',
  'mean(?:s|ing)|establish(?:es|ing)|which (?:means|shows|proves|confirms)|and is|making it',
].join('|')
/** "As effective as", "equally safe". */
const asGood = [
  String.raw`as\s+(?:safe|effective|good|well|potent|efficacious|tolerable)|equally|equivalent|equals?|comparable|the same|similar(?:ly)?`,
  'no (?:less|worse|extra|added|additional)|just as|safe|effective|works|interchangeable|harmless',
].join('|')
const chineseInferring = '说明|表明|证明|证实|提示|因此|所以|可见|显示|即|意味着|由此|认为|可知|推断'
const chineseAsGood = '相当|等同|等效|同样|一样|相同|相近|相似|安全|有效|未增加|没有增加|不劣于|可替代|不逊于|无额外'
/** "…, proving it is as safe as standard drugs". */
const concluded = {
  en: pattern(new RegExp(String.raw`\b(?:${inferring})\b[^.;]{0,60}?\b(?:${asGood})\b`, 'i')),
  zh: pattern(new RegExp(`(?:${chineseInferring})[^。;]{0,30}?(?:${chineseAsGood})`)),
}

/** "A clear trend", "a borderline tendency". */
const kindsOfTrend = [
  'strong|clear|positive|favou?rable|encouraging|marked|definite|promising|statistical|significant|non-?significant|numerical|slight',
  'near-significant|notable|suggestive|weak|modest|marginal|borderline|distinct|evident|apparent|appreciable|beneficial|noticeable',
  'obvious|good|consistent',
].join('|')
/** "Not quite significant". */
const quite = [
  'quite|absolutely|fully|conventionally|completely|entirely|exactly|formally|strictly|very|especially|clearly|currently|decisively',
  'overwhelmingly|markedly|extremely|convincingly|globally|strongly|remarkably|far from|dramatically|highly|as',
].join('|')
/** "Nearly significant", "not quite significant". */
const nearly = [
  'almost|nearly|near|marginal(?:ly)?|borderline|closely|narrowly|barely|provisionally|quasi-?|practically|virtually|essentially',
  `tantali[sz]ingly|suggestively|partially|potentially|possibly|just (?:about|not|barely|short of)|not (?:${quite})|weakly|mildly`,
  String.raw`moderately|trend\w*|tend\w*|fairly|somewhat|slightly|nominally`,
].join('|')
/** "Nearly reached the level of significance". */
const reaching = String.raw`reach\w*|attain\w*|achiev\w*|approach\w*|the|a|statistically|statistical|level|levels|of|being|to|at|conventional`
/** "Approaching significance", "on the verge of significance", "narrowly missed significance". */
const closeTo = [
  String.raw`approach\w*|border(?:s|ed|ing)? on|bordering|close to|clos(?:e|ed|ing) in on`,
  String.raw`(?:on the )?(?:verge|brink|edge|cusp|fringe|border|borderline|margins?) of|hover\w* (?:around|at|on|near|close to)|flirt\w* with`,
  String.raw`short of|shy of|fell short of|falls? short of|narrowly miss\w*|just (?:fail\w*|miss\w*)`,
  String.raw`fail\w* (?:narrowly |just |marginally )?(?:to (?:quite |fully |just )?(?:reach|achieve|attain|meet)|short of)|miss\w*`,
  String.raw`did not (?:quite|fully|completely|entirely) (?:reach|achieve|attain)|hint\w* (?:at|of)|toward\w*|leaning|verg\w* on|nearing`,
  String.raw`near to|just (?:above|over|outside|below|under|beyond|at|on|shy of|short of|tipp?ed|skirt\w*)|skirt\w*`,
  'at the (?:edge|limits?|margin|border|cusp|brink|verge|threshold|borderline) of|within the (?:limits?|margins?) of',
  String.raw`tend\w* to(?:wards?)?`,
].join('|')
/** "Just short of the conventional 5% level of significance". */
const ofThreshold = [
  'the|a|an|being|of|level|levels|limits?|threshold|margin|border|edge|conventional|traditional|accepted|acceptable|usual|nominal',
  String.raw`formal|full|strict|customary|criteri\w+|cut-?off|boundar\w+|standard|desired|required|statistical|statistically|marginal`,
  String.raw`borderline|\d+%|5%|p|value|at|for|to`,
].join('|')
/**
 * "a trend towards", "almost significant", "just failed to reach significance". Words that mean much else besides
 * ("approach", "level") must stand right before the significance. Source: Otte et al. on the phrases for P >= .05.
 */
const almost = {
  en: [
    pattern(/\b(?:trend(?:s|ed|ing)?|tendency|tendencies)\s+(?:\w+\s+){0,2}?(?:towards?|for|in favou?r)\b/i),
    pattern(new RegExp(String.raw`\b(?:${kindsOfTrend})\s+(?:\w+\s+)?(?:trend|tendency)\b`, 'i')),
    pattern(new RegExp(String.raw`\b(?:${nearly})[\s-]+(?:(?:${reaching})\s+){0,4}significan(?:t|ce)`, 'i')),
    pattern(new RegExp(String.raw`\b(?:${closeTo})\s+(?:(?:${ofThreshold})\s+){0,6}significan(?:t|ce)`, 'i')),
    pattern(/\bsignifican(?:t|ce)\s+(?:(?:only|at|the|was|level|of|as|a|an)\s+){0,4}(?:trend|tendency|borderline|marginally|(?:10|90)\s?%|at 0?\.(?:0[6-9]|1))/i),
  ],
  zh: [
    pattern(/(?:接近|近乎|几乎(?:达到|有)?|趋近于?|临界|边缘|勉强|差一?点儿?|只差|仅差)[^,。;]{0,8}?(?:显著|统计学)/),
    pattern(/(?:明显|良好|积极|显著|强烈|有利|获益|改善|好转|升高|降低|下降|受益|有效|进步|上升|减少|增加)(?:的)?(?:[^,。;]{0,4}?)(?:趋势|势头|苗头)/),
  ],
}
const tended = { en: pattern(/\btended\s+to\b/i), zh: pattern(/有[^,。;]{0,8}(?:倾向|趋势)/) }
const notReached = {
  en: pattern(/\bp\s?[=>]\s?0?\.(?:0[5-9]|[1-9])|\bnot (?:reach|statistically|significant)|non-?significant/i),
  zh: pattern(/p(?:值)?\s?(?:[=>]|为|是)\s?0?\.(?:0[5-9]|[1-9])|不显著|无统计学|未达/i),
}
const nearSignificance = {
  en: pattern(/significan|\bp\s?[=>]\s?0?\.(?:0[5-9]|[1-9])|efficacy|benefit|improve|effect|favou?r|better|reduc|lower|surviv|treatment|drug|therapy/i),
  zh: pattern(/显著|统计|p(?:值)?\s?(?:[=>]|为|是)\s?0?\.(?:0[5-9]|[1-9])/i),
}

/** "although not significant(ly)", 尽管不显著: the null is granted and put aside. */
const aside = {
  en: wordings(
    /\b(?:although|though|albeit|even though|even if|while|but|despite)\b[^.;,]{0,40}?\b(?:not|non-?|without|lacking|lack of)\s?(?:\w+\s){0,3}?(?:statistically\s)?significan(?:t|tly|ce)/i,
    /\((?:\w+ )?(?:not|non-?) ?(?:statistically )?significant(?:ly)?\)/i,
    /\((?:ns|n\.s\.)\)/i,
  ),
  zh: wordings(
    /(?:尽管|虽然|虽|即便|纵然|即使)[^。;,]{0,14}?(?:不|未|没有?|无)[^。;,]{0,6}?(?:显著|统计学(?:意义|差异)?)/,
    /\((?:差异)?(?:不显著|无统计学意义|未达显著)\)/,
  ),
}
/** "But patients clearly benefited". */
const clearlyHelped = String.raw`(?:clearly|undoubtedly|obviously|surely|certainly|plainly)\s(?:\w+\s){0,2}?(?:benefi\w+|help\w*|work\w*|better|improv\w*)`
/** "But patients felt the benefit". */
const feltBenefit = '(?:felt|noticed|enjoyed|saw) (?:the|a|real|clear) benefits?'
/** "…, but patients clearly felt the benefit": no figure follows. */
const turnedAround = pattern(new RegExp(String.raw`[,;]\s(?:but|yet|still|nevertheless|even so)\b(?![^.]*\d)[^.;]{0,60}?\b(?:${clearlyHelped}|${feltBenefit})`, 'i'))
const englishGain = [
  String.raw`help\w*|improv\w*|rose|fell|increas\w*|decreas\w*|reduc\w*|better|higher|lower|benefit\w*|eased|dropped|gain\w*|declin\w*`,
  String.raw`favou?r\w*|prolong\w*|longer|fewer|effective|efficacy|works?`,
].join('|')
const bettered = {
  en: pattern(new RegExp(String.raw`\b(?:${englishGain})\b`, 'i')),
  zh: pattern(/改善|升高|上升|下降|降低|好转|提高|增加|减少|减轻|缓解|疗效|有效|有帮助|有助|有用|有益|管用|见效|获益|延长/),
}
const englishProof = [
  String.raw`confirm\w*|prov(?:es?|ing|ed)|show(?:s|ing|ed)? (?:that|the|a|its)|demonstrat\w*|benefit|so\b|thus|therefore|works?|effective`,
  String.raw`efficacy|support\w*|promising|encouraging`,
].join('|')
const benefitDrawn = {
  en: pattern(new RegExp(String.raw`\b(?:${englishProof})\b`, 'i')),
  zh: pattern(/体现|说明|表明|证明|证实|显示出|提示|疗效|有效|有帮助|有用|有益|管用|显然|获益|可见|因此/),
}

/**
 * Where a sentence spins a null result: at most one.
 *
 * @param before gives the sentence before one in its block
 */
export function findNullSpins(sentence: Sentence, before: (sentence: Sentence) => Sentence | undefined): readonly NullSpin[] {
  const { language } = sentence
  if (!sentence.test(mayBeNull[language])) return none
  const found = read(sentence, before)
  if (!found || sentence.test(honest[language]) || sentence.next?.test(honest[language])) return []
  const { asked, refuted } = scopeAt(sentence, found.start, found.end)
  return asked || refuted ? [] : [{ ...found, sentence, hasMargin: sentence.test(margin[language]) }]
}

const none: readonly NullSpin[] = []

/** What a sentence must speak of to tell of a null result here. */
const mayBeNull = { en: pattern(/signif|trend|tend|differ|neither|\bp\s?[=>]/i), zh: pattern(/显著|统计|差异|差别|趋势|势头|苗头|p\s?[=>]/i) }

type Reading = Pick<NullSpin, 'kind' | 'start' | 'end'>

function read(sentence: Sentence, before: (sentence: Sentence) => Sentence | undefined): Reading | undefined {
  const { folded, language, block } = sentence
  const nothing = sentence.execSome(nullResult[language])
  if (nothing && sentence.mayMatch(concluded[language])) {
    const after = nothing.index + nothing[0].length
    const inference = concluded[language].expression.exec(folded.slice(after))
    if (inference) return { kind: 'equivalence', start: nothing.index, end: after + inference.index + inference[0].length }
  }
  const turned = nothing && language === 'en' && sentence.mayMatch(turnedAround) ? turnedAround.expression.exec(folded.slice(nothing.index)) : null
  if (nothing && turned) return { kind: 'benefit', start: nothing.index, end: nothing.index + turned.index + turned[0].length }
  const granted = sentence.execSome(aside[language])
  if (granted && bettered[language].expression.test(folded.slice(0, granted.index) + folded.slice(granted.index + granted[0].length))) {
    // At the end of a sentence the null result has the last word, which is honest; in a list of benefits it has not.
    const goesFirst = granted.index < 4 && !/^but/i.test(granted[0])
    const drawn = folded.slice(granted.index + granted[0].length)
    const isListed = block.kind === 'list-item' && !/[。.]\s*$/.test(folded.slice(0, granted.index))
    const isDrawn = (): boolean => benefitDrawn[language].expression.test(drawn) && !almost[language].some(({ expression }) => expression.test(drawn))
    if (goesFirst || isListed || isDrawn()) return { kind: 'benefit', start: 0, end: granted.index + granted[0].length }
  }
  const trend = firstMatch(almost[language], sentence) ?? (sentence.test(notReached[language]) ? sentence.exec(tended[language]) : null)
  if (trend && sentence.test(nearSignificance[language]) && !/^(?:no|without)\b/i.test(folded.slice(Math.max(0, trend.index - 3), trend.index))) {
    return { kind: 'trend', start: trend.index, end: trend.index + trend[0].length }
  }
  if (sentence.test(opensInference[language]) && before(sentence)?.testSome(nullResult[language])) {
    const inference = sentence.exec(concluded[language])
    if (inference) return { kind: 'equivalence', start: inference.index, end: inference.index + inference[0].length }
  }
  return undefined
}

const firstMatch = (ways: readonly Pattern[], sentence: Sentence): RegExpExecArray | null => {
  for (const way of ways) {
    const match = sentence.exec(way)
    if (match) return match
  }
  return null
}

/** A sentence that draws its conclusion from the one before it. */
const opensInference = { en: pattern(/^(?:so|thus|therefore|hence|this|that|it follows|which)\b/i), zh: pattern(/^(?:这|因此|所以|可见|由此|说明|表明)/) }

/**
 * Conclusions that list benefits and leave out a null result that their own part of the article told. A conclusion
 * is a sentence of a closing block ("In conclusion", 综上所述).
 */
export function findOmittedNulls(sentences: readonly Sentence[]): NullSpin[] {
  const found: NullSpin[] = []
  let nullSentence: { readonly sentence: Sentence; readonly start: number; readonly end: number } | undefined
  for (const sentence of sentences) {
    const { language, block } = sentence
    const isClosing = sentence.test(closing[language]) || (block.role === 'conclusion' && block.depth === 0)
    if (isClosing && nullSentence) {
      const claims = sentence.mentions.filter(({ term }) => term.concepts.has('benefit') || term.concepts.has('effective'))
      const text = [sentence, sentence.next, sentence.next?.next, sentence.next?.next?.next].map((one) => one?.folded ?? '').join(' ')
      const isLeftOut = (): boolean => !nullResult[language].patterns.some(({ expression }) => expression.test(text)) && !honest[language].expression.test(text)
      if (claims.length > 0 && isLeftOut() && claims.some(({ start, end }) => scopeAt(sentence, start, end).asserted)) {
        const told = nullSentence.sentence.span(nullSentence.start, nullSentence.end)
        found.push({ sentence, start: claims[0]!.start, end: claims.at(-1)!.end, kind: 'omitted', hasMargin: false, nullResult: told })
      }
      nullSentence = undefined
      continue
    }
    const nothing = sentence.test(mayBeNull[language]) ? sentence.execSome(outcomeNull[language]) : null
    if (nothing && !sentence.test(harmful[language])) nullSentence = { sentence, start: nothing.index, end: nothing.index + nothing[0].length }
  }
  return found
}

const closing = {
  en: pattern(/^(?:in (?:conclusion|summary|short)|overall|to (?:conclude|sum up)|taken together|altogether)\b/i),
  zh: pattern(/^(?:综上|总之|总的来说|总而言之|由此可见|结论)/),
}
const outcomeNull = {
  en: wordings(
    /\bno (?:statistically )?significant (?:difference|change|improvement|effect|benefit|reduction)\b/i,
    /\b(?:did|was|were) not (?:\w+ )?(?:significantly|statistically|differ\b)[^.;,]{0,20}/i,
    /\bnot (?:statistically )?significant\b/i,
  ),
  zh: wordings(
    /(?:无|未见|没有|均无)(?:统计学)?(?:显著|明显)(?:性)?(?:差异|差别|改善|变化)/,
    /未达到统计学(?:意义)?/,
    /无统计学(?:意义|差异)/,
    /差异不显著/,
  ),
}
/** No difference in harms, or between the groups at the start, is no failure. */
const harmful = {
  en: pattern(/\b(?:adverse|side effects?|harms?|safety|complications?|baseline|heterogeneity|age|sex)\b/i),
  zh: pattern(/不良|副作用|安全|并发症|基线|治疗前|用药前|异质性|年龄|性别/),
}
