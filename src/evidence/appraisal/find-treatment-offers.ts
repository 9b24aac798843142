import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** The article itself is offered as a treatment: an authoritative treatment plan for lupus, 提供权威的治疗策略. */
const patterns = {
  en: patternList([pattern(/\b(?:authoritative|complete|comprehensive|proven|expert|definitive|professional|personali[sz]ed|ultimate|step-by-step|reliable)\s(?:[\w-]+\s){0,3}?(?:treatment|therapy|healing|recovery|cure)\s(?:plan|strategy|protocol|programme|program|guide|solution|regimen|reference)s?\b/gi)]),
  zh: patternList([pattern(/提供[^,。;]{0,16}?(?:治疗|诊疗|康复|用药)(?:的)?(?:方案|策略|方法|指导|计划|参考)|权威[^,。;]{0,8}(?:治疗|诊疗|用药)(?:方案|策略|指南|指导)/g)]),
}

export const findTreatmentOffers = (sentences: readonly Sentence[]): Statement[] => findStatements(sentences, patterns)
