import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

const praise = 'authoritative|complete|comprehensive|proven|expert|definitive|professional|personali[sz]ed|ultimate|step-by-step|reliable'
const treatment = 'treatment|therapy|healing|recovery|cure'
const plan = 'plan|strategy|protocol|programme|program|guide|solution|regimen|reference'
/** The article itself is offered as a treatment: an authoritative treatment plan for lupus, 提供权威的治疗策略. */
const patterns = {
  en: patternList([pattern(new RegExp(String.raw`\b(?:${praise})\s(?:[\w-]+\s){0,3}?(?:${treatment})\s(?:${plan})s?\b`, 'gi'))]),
  zh: patternList([pattern(new RegExp([
    '提供[^,。;]{0,16}?(?:治疗|诊疗|康复|用药)(?:的)?(?:方案|策略|方法|指导|计划|参考)',
    '权威[^,。;]{0,8}(?:治疗|诊疗|用药)(?:方案|策略|指南|指导)',
  ].join('|'), 'g'))]),
}

export const findTreatmentOffers = (sentences: readonly Sentence[]): Statement[] => findStatements(sentences, patterns)
