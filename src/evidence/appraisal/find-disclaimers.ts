import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import type { Disclaimer } from './disclaimer.js'
import { findStatements } from './statement.js'

/** "Does not replace your medicine", "not a substitute for medical care". */
const replace = '(?:replace|substitute for|(?:a )?replacement for|(?:a )?substitute for)'
const medicine = '(?:medicines?|medications?|drugs?|medical (?:care|treatment)|treatments?|therapy)'
/** Sources: the statements that 广告法 art. 18, DSHEA and EU 1924/2006 ask of sellers, and those of websites. */
const product = {
  en: patternList([
    pattern(/\b(?:is|are|as) (?:only |just )?(?:an? )?(?:foods?|food supplements?|dietary supplements?|supplements?|cosmetics?) (?:and|,)[^.;]{0,30}\b(?:cannot|not|no)\b/gi),
    pattern(/\b(?:is|are) not (?:an? )?(?:medicines?|drugs?|medical (?:device|product|treatment)s?|medicinal products?)\b/gi),
    pattern(new RegExp(String.raw`\b(?:cannot|does not|do not|should not|not) (?:be (?:used )?(?:as )?(?:a )?)?${replace} (?:a |any |your |the |prescribed )?${medicine}\b`, 'gi')),
    pattern(/\bnot intended to (?:diagnose|treat|cure|prevent|be used)\b/gi),
    pattern(/\b(?:individual )?results (?:may|will|can|do) (?:vary|differ)\b/gi),
    pattern(/\bresults (?:are )?not (?:guaranteed|typical)\b/gi),
  ]),
  zh: patternList([pattern(new RegExp([
    '(?:是|为|属于|属)[^,。;]{0,6}(?:食品|保健食品|普通食品|化妆品)[^。;]{0,6}(?:不是|并非|非)(?:药|药物|药品)',
    '(?:不是|并非|非属|不属于|非(?<=[品茶饮料物]非))药(?:物|品)?',
    '(?:不能|不可|不得|无法|请?勿)(?:代替|替代|取代)[^,。;]{0,4}(?:药物|药品|正规(?:治疗|医疗)|医院治疗|治疗)',
    '(?:效果|疗效|结果)(?:会|可能)?因人而异|不具有?(?:疾病)?(?:预防|治疗)[^,。;]{0,6}功能',
    '不(?<=[本该](?!身)[^。;]{0,24}不)具有?(?:疾病)?(?:预防|治疗)[^,。;]{0,6}(?:作用|功效|效果|用途)',
    '(?:不|无)(?:具|具备|宣称|涉及)?(?:医疗|疾病治疗)(?:效能|效果|功效|用途)|不(?:用于|作为?|供)(?:疾病)?(?:的)?(?:治疗|诊断)',
    '不作为(?:治疗|用药)依据|(?:效果|疗效)[^,。;]{0,6}个体差异|(?:个人)?体质[^,。;]{0,4}(?:不同|各异|有异)[^。;]{0,10}(?:效果|疗效)',
  ].join('|'), 'g'))]),
}
const medicalAdvice = '(?:professional |personal )?(?:medical|health) advice'
const isAdvice = 'constitutes?|is|replaces?|(?:should|may|can) be (?:taken|read|seen|understood) as'
const replaces = '(?:(?:a )?substitute for |constitute |provide |replace |be (?:taken|construed) as |offer )?'
/** "Nothing here is medical advice", "not a substitute for professional medical advice". */
const noAdvice = [
  String.raw`(?:nothing|no part|none)\b[^.;]{0,40}\b(?:${isAdvice})\s(?:any |a substitute for )?${medicalAdvice}`,
  `not (?:intended (?:to be |as )?)?${replaces}(?:any )?${medicalAdvice}`,
].join('|')
const advice = {
  en: patternList([
    pattern(new RegExp(String.raw`\b(?:${noAdvice})\b`, 'gi')),
    pattern(/\b(?:for|as) (?:general )?(?:information(?:al)?|educational?|reference)(?: (?:and|or) (?:information(?:al)?|educational?))?(?: purposes)? only\b/gi),
    pattern(/\b(?:only|solely|purely) for (?:general )?(?:information|educational?|reference)\w*\b/gi),
    pattern(/\bdoes not (?:replace|substitute for) (?:the )?(?:advice|consultation|a consultation|a visit|your doctor)[^.;]{0,30}\b/gi),
  ]),
  zh: patternList([pattern(new RegExp([
    '不(?:具备?有?|提供)(?:任何)?(?:医疗|诊疗|医学|治疗)(?:上的)?(?:建议|意见|指导|效力)',
    '不(?:能)?(?:构成|作为|视为)[^,。;!]{0,14}(?:建议|意见|依据|承诺|推荐|指导)',
    '(?:不能|不可|不得|并非|不)(?:代替|替代|取代)[^,。;!]{0,10}(?:医生|医师|专业|执业|药剂师|诊断|诊疗|就医)',
    '仅(?:供|做|作|为|用于)[^,。;!]{0,10}(?:参考|科普|学习|交流|知识)|(?:仅|只)(?:作)?科普',
  ].join('|'), 'g'))]),
}

/** The disclaimers of an article, in order; `patterns` are further wordings, in lower case. */
export function findDisclaimers(sentences: readonly Sentence[], patterns: readonly string[]): Disclaimer[] {
  const text = sentences.filter(({ block }) => block.depth === 0)
  const found: Disclaimer[] = [
    ...findStatements(text, product).map((statement) => ({ ...statement, kind: 'product' as const })),
    ...findStatements(text, advice).map((statement) => ({ ...statement, kind: 'advice' as const })),
    ...(patterns.length > 0 ? sentences.flatMap((sentence) => ownWording(sentence, patterns)) : []),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function ownWording(sentence: Sentence, patterns: readonly string[]): Disclaimer[] {
  const text = sentence.folded.toLowerCase()
  for (const wording of patterns) {
    const start = text.indexOf(wording)
    if (start >= 0) return [{ ...sentence.span(start, start + wording.length), words: sentence.text.slice(start, start + wording.length), kind: 'product', sentence }]
  }
  return []
}
