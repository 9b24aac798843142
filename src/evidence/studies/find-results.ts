import type { Concept } from '../../language/concept.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { englishIntervention } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import type { Result } from './result.js'
import { scopeOf } from '../scope/scope.js'
import type { Study } from './study.js'

/** The results that a study's sentences report: at most one for each sentence, from who or what to the change. */
export function findResults(study: Study): Result[] {
  const results: Result[] = []
  // One patient's course is a story, not a result; what is concluded from it is another matter.
  if (study.size?.of === 'people' && study.size.value === 1) return results
  study.sentences.forEach((sentence, i) => {
    if (!sentence.has('change')) return
    const changes = sentence.mentionsOf('change')
    const first = changes.find(isResult)
    if (!first || !isAboutTreatment(sentence, study.sentences.slice(Math.max(0, i - 2), i))) return
    const last = changes.findLast(isResult) ?? first
    const subject = sentence.mentions.find(({ term: { concepts }, end }) => end <= first.start && (concepts.has('people') || concepts.has('species') || concepts.has('after-treatment')))
    const start = sentence.clauses[clauseAt(sentence, subject?.start ?? first.start)]?.start ?? 0
    results.push({ sentence, study, start, end: last.end })
  })
  return results
}

const isResult = (mention: Mention): boolean => isReported[mention.sentence.language](mention) && isOfSomebody(mention) && isAsserted(mention)

/** "Reduced the risk", "lowered mortality". */
const groupFigures = [
  'risks?|odds|chances?|likelihood|probability|incidence|mortality',
  '(?:number|proportion|percentage) of (?:people|patients|participants|women|men|children|deaths)',
].join('|')
/** A risk, a chance or a rate is of a group, so that a lower one was lower than in another; "dropped out" is no change. */
const impliesGroups = new RegExp(String.raw`^\s+(?:the |their |its |a |this )?(?:[\w-]+ ){0,3}?(?:${groupFigures})\b`, 'i')
const droppedOut = /^\s*out\b/i
const isOfSomebody = ({ sentence: { folded, language }, end }: Mention): boolean => {
  const rest = folded.slice(end, end + 80)
  return language === 'zh' || !(impliesGroups.test(rest) || droppedOut.test(rest))
}

const isAsserted = (mention: Mention): boolean => {
  const { negated, asked } = scopeOf(mention)
  return !negated && !asked
}

/** A treatment was given to somebody, in this sentence or right before it. */
function isAboutTreatment(sentence: Sentence, before: readonly Sentence[]): boolean {
  const given = (one: Sentence) => (one.language === 'en' ? one.has('after-treatment') || one.test(intervention) : one.testSome(treated))
  const someone = (one: Sentence) => (one.language === 'en' ? ['people', 'species', 'in-vitro', 'study', 'after-treatment'].some((concept) => one.has(concept as Concept)) : watchedPeople(one))
  return (given(sentence) || before.some(given)) && (someone(sentence) || before.some(someone))
}

const intervention = pattern(new RegExp(englishIntervention.source, 'i'))

/** Chinese has no tense: a result is told by a time after the treatment, or by who was given it. */
const treated = wordings(
  /(?:治疗|用药|服用|服药|输注|回输|注射|移植|干预|手术|给药|疗程|术|接种|训练|针灸|针刺|艾灸|使用|应用)[^,。]{0,8}?[后前]/,
  /(?:佩戴|配戴|戴|涂抹|外敷|饮用|练习)[^,。]{0,8}?后/,
  /(?:灌胃|喂食|饲喂|口服|处理|周|月|天|年)后/,
  /(?:为|给|对|向)[^,。;]{0,14}?(?:患者|病人|受试者|志愿者|大鼠|小鼠)[^,。;]{0,6}?(?:注射|输注|回输|移植|施打|用药|服用|使用)/,
  /(?:吃|喝|服用?|饮用|摄取|摄入|练|打|敷|戴|用|走|跑|做|补充)(?:了|过|完|满|足)?[^,。;]{0,8}?(?:\d+|[一二两三四五六七八九十半]{1,3})个?(?:天|日|周|星期|礼拜|月|年)/,
  /连[吃喝服用打练][^,。]{0,6}(?:天|周|月|年)/,
  /做[了完过][^,。]{0,8}?(?:理疗|针灸|推拿|治疗|手术|按摩|疗程|训练)/,
  /采用[^,。]{0,12}?治疗/,
  /(?:给药|用药|治疗|干预|试验|实验)组/,
  /接受[^,。]{0,16}?(?:治疗|移植|输注|回输|注射|干预|疗法|药物|细胞)/,
  /给予/,
)
const counted = pattern(/[\d一二三四五六七八九十百两半][\d,.]*\s*(?:%|余)?(?:例|名|位|只|成)|\d\s*%/)

const watchedPeople = (sentence: Sentence): boolean =>
  sentence.has('species') ||
  sentence.has('in-vitro') ||
  ((sentence.has('people') || sentence.has('study')) && isMeasured(sentence)) ||
  (sentence.has('study') && sentence.test(shown)) ||
  sentence.test(followed) ||
  sentence.test(scored) ||
  sentence.test(sufferers)
const isMeasured = (sentence: Sentence): boolean =>
  sentence.test(counted) || sentence.has('significance') || sentence.has('significance-loose') || sentence.test(measured)
const shown = pattern(/证实|显示|发现|表明|提示/)
/** 缩小了一半, 缩短了20分钟 */
const measured = pattern(/了(?:约|近|将近)?(?:一半|[二三四五]分之|\d)/)
/** 42名失眠者 */
const sufferers = pattern(/\d\s*[名位例][^,。;\d]{0,8}(?:者|孕妇|产妇|学员|员工|司机|教师|护士)/)
/** 评分由40分升到70分: nobody scores who was not watched. */
const scored = pattern(/(?:评分|得分|分数|积分|平均值|均值|指数)[^,。;]{0,6}[由从]\s?\d/)
const followed = pattern(/监测|随访|(?:较|与|比)(?:治疗|用药|干预|术|注射|输注|移植)前|(?:较|与|比)基线/)

const helped = /\b(?:was|were|had|been|significantly|markedly|is|are|has|have)\s+(?:[a-z]+ly\s+|also\s+)*$/i
const showed = /\b(?:showed|had|reported|experienced|saw|achieved|noted|observed|felt|described|demonstrated|found|with|in|a|an|the|significant|marked|clear|of)\s+(?:[\w-]+\s+){0,3}$/i
const leadsToAdjective = [
  'the|an?|of|with|for|by|to|and|or|in|as|from|their|its|his|her|any|such|showed|causing|cause|causes|if|this|these|no|more|not|whose',
  String.raw`that|than|some|further|on|at|did|be|see|get|enjoy|expect|notice|(?!\w*thing)\w+ing|degree of|uncertainty`,
].join('|')
/** What ends before an adjective or an infinitive. */
const beforeAdjective = new RegExp(String.raw`(?:\b(?:${leadsToAdjective})|,|\(|^)\s*$`, 'i')
/** "scores improved" is a verb, "an increased risk" and "people have increased levels" are adjectives. */
function isVerbOf(lead: string, rest: string): boolean {
  if (/\b(?:have|has|had|having)\s+(?:[a-z]+ly\s+|also\s+)*$/i.test(lead)) {
    return !/^\s+[a-z]/i.test(rest) || /^\s+(?:by|in|to|from|over|after|with|within|since|significantly|markedly)\b/i.test(rest)
  }
  if (/\b(?:was|were|been|is|are)\s+(?:[a-z]+ly\s+|also\s+)*$/i.test(lead)) return /\b(?:was|were|been)\s/i.test(lead.slice(-24))
  return !beforeAdjective.test(lead)
}

/** "rode 2% faster", "fell asleep 25 minutes sooner" */
const didSo = /\b(?:\w{3,}ed|rode|ran|swam|slept|fell|did|got|felt|went|grew|woke|held|kept|stood|stayed|drove|lived)\s(?:(?!for\b|to\b)[\w.%-]+\s){0,4}$/i

const endsPhrase = /^\s*(?:$|[.,;:)]|(?:than|after|when|while|with|on|and|but|at)\b)/i

/** "See a doctor if you have lost weight" */
const conditional = /\b(?:if|unless|whether)\s[^,;.]{0,60}$/i

/** "The technique improved", "the difference shrank", "the firm raised $120 million": nobody's health changed. */
const ofCraft = /\b(?:differences?|gap|associations?|links?|correlations?|techniques?|technolog(?:y|ies)|tools?|software|designs?|services?)\s+(?:(?:has|have|had|was|were|been|\w+ly)\s+){0,3}$/i
const money = /^\s+(?:(?:over|about|nearly|almost|another|some|more than|a further)\s+)?[$£€¥]/i

const hypothetical = /\b(?:to|can|may|might|could|will|would|should|if|whether|not|aim(?:ed)? to|expected to|designed to|hope[ds]? to)\s+(?:[a-z]+ly\s+)?$/i

const supposed = pattern(/如果|若|一旦|假如|假设|随着|是否/)
/** How far before a change its aim or ability may stand in Chinese, in characters. */
const longestLead = 16

/** What happened or was felt: "slept better", "recovered". */
const pastForms = [
  'felt|went|came|gone|slept|lived|ran|walked|was|were|got|lost|had|showed|reported|experienced|suffered|did|fared|scored|performed',
  'coped|moved|no longer|learne?d|learnt|healed|recovered|reacted',
].join('|')
const isPast = new RegExp(String.raw`^(?:${pastForms})\b`)
const isReported: Record<'en' | 'zh', (mention: Mention) => boolean> = {
  en({ sentence, start, end, term }) {
    const lead = sentence.folded.slice(0, start)
    const rest = sentence.folded.slice(end)
    if (hypothetical.test(lead) || conditional.test(lead) || (ofCraft.test(lead) && !/^\s+(?:the|their|his|her|its|all)\b/i.test(rest)) || money.test(rest)) return false
    if (term.form === 'past') return isVerbOf(lead, rest) || (/\b(?:showed|reported|experienced|had)\s+(?:[a-z]+ly\s+)?$/i.test(lead) && /^\s+[a-z]/i.test(rest))
    if (term.form === 'participle') return helped.test(lead)
    if (term.form !== undefined) return false
    if (/^(?:faster|sooner|further|longer)$/.test(term.text)) return didSo.test(lead) && endsPhrase.test(rest)
    if (isPast.test(term.text)) return !/^\s+than\b/i.test(rest)
    return showed.test(lead) && /\b(?:showed|had|reported|experienced|saw|achieved|noted|observed|felt|described|demonstrated|found|was|were)\b/i.test(lead)
  },
  zh({ sentence, start, end }) {
    // 肝功能下降后,药物代谢会减慢: a condition.
    if (/^后,/.test(sentence.folded.slice(end))) return false
    if (sentence.mayMatch(supposed) && supposed.expression.test(sentence.folded.slice(0, start))) return false
    const clause = sentence.clauses[clauseAt(sentence, start)]
    const lead = sentence.folded.slice(Math.max(clause?.start ?? 0, start - longestLead), start)
    return !(/(?:可(?!见)|能够|(?<![功机性])能|会(?!议)|将|有望|旨在|为了|用于|以|需要|想|要|应)[^,]{0,10}$|的[^,]{0,1}$/.test(lead) && !/后[^,]{0,14}$/.test(lead))
  },
}
