import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

const care = [
  'treatments?|therap(?:y|ies)|drugs?|medications?|medicines?|surger(?:y|ies)|procedures?|techniques?|methods?|approaches',
  'interventions?|tests?|scans?|vaccines?|strategies|devices?',
].join('|')
const named = [
  'treatment|therapy|surgery|drugs?|medications?|chemotherapy|radiation|statins?|insulin|care|procedure|test|warfarin|aspirin',
  'antibiotics|exercise|counsel+ing|opioids|ultrasound|scans?|mri|ct|x-rays?',
].join('|')

/** What "standard" stands before besides care: "standard deviation". */
const noStandardCare = 'deviations?|errors?|definitions?|measures?|scores?|part|practice|questionnaires?|diet'
/** "Usually treated with", "commonly used to treat". */
const usually = 'currently|usually|typically|commonly|generally|traditionally|normally|routinely'
const toTreat = 'to treat|as (?:an? )?(?:treatment|therapy)|in the treatment|in (?:patients|people) with'
/** "Compared with chemotherapy", "instead of surgery". */
const comparedWith = [
  '(?:compar(?:ed|ing|es favou?rably)|equivalent|similar|as effective|in addition|superior|inferior|noninferior) (?:with|to|as)',
  String.raw`versus|vs\.?|instead of|rather than|in place of|alongside|combined with|better than`,
].join('|')

/** What else can be done, or is done now. Source: the advice on HealthNewsReview criterion 7; the editors' own wordings. */
const ways = [
  `alternatives? (?:to|for|treatments?|therap(?:y|ies)|options?|include)`,
  // What there is besides: a single approved drug is as often the one that the article is about.
  `(?:other|existing|current|currently (?:available|approved)|available|established|(?:most|more) common|older) (?:[\\w-]+ ){0,2}(?:${care})`,
  `(?:conventional|traditional|standard(?! (?:${noStandardCare}))|usual) (?:[\\w-]+ ){0,2}?(?:(?:${care})|care|screening|imaging|diagnos[ei]s|\\w+therapy|\\w+graphy|\\w+aids?)`,
  `other (?:[\\w-]+ )?(?:options?|ways? (?:to|of)|forms? of treatment)`,
  `approved (?:[\\w-]+ ){0,2}(?:treatments|therapies|drugs|medications|medicines)`,
  `(?:${usually}) (?:treated|managed|prescribed|diagnosed (?:by|with|using|through)|(?:used|given|performed|recommended|done) (?:${toTreat}))`,
  `(?:treatment|therapeutic|management|screening) options(?:,| for [\\w -]{1,40})? (?:such as|include|including|range|are|like)`,
  `first-line (?:treatments?|therap(?:y|ies)|drugs?|chemotherap(?:y|ies))|second-line|the (?:current |diagnostic )?gold[- ]standard|mainstay`,
  `only (?:approved )?(?:treatments?|options?|therap(?:y|ies)|drugs?|way to (?:treat|diagnose|detect|prevent))`,
  `no (?:approved|effective|other|good|specific|proven) (?:treatments?|therap(?:y|ies)|alternatives?|drugs?|options?)`,
  `(?:${comparedWith}) (?:the |an? )?(?:[\\w-]+ ){0,3}?(?:${named})`,
]

const patterns = {
  en: patternList(ways.map((way) => pattern(new RegExp(`\\b(?:${way})\\b`, 'gi')))),
  zh: patternList([pattern(new RegExp([
    '(?:其他|其它|现有|目前|常规|传统|标准)的?(?:治疗|疗法|药物|治疗方法|治疗方案|手段|方案|选择)|替代(?:方案|疗法|选择)',
    '(?:一|二)线(?:治疗|药物|方案)|金标准|(?:通常|一般|目前|常)(?:采用|使用|以)[^,。;]{0,16}(?:治疗|手术|药物)',
    '(?:与|和|较|比)[^,。;]{0,12}(?:治疗|疗法|手术|药物)(?:组)?(?:相比|相当|比较)|治疗(?:选择|手段)(?:包括|有|主要)',
  ].join('|'), 'g'))]),
}

/** Where an article names what else can be done for the same condition, or says that there is nothing. */
export const findAlternatives = (sentences: readonly Sentence[]): Statement[] => findStatements(sentences, patterns)
