import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** "Larger, controlled trials are needed to confirm it". */
const moreOrBetter = [
  'more|further|additional|larger|bigger|longer|better|future|follow-up|long[- ]term|randomi[sz]ed|well-designed|clinical',
  'confirmatory|independent|controlled|prospective|human',
].join('|')
const research = 'research|stud(?:y|ies)|trials?|work|data|evidence|testing|tests|experiments?|investigations?|follow-up|analys[ie]s'
/** "More research is needed", "a trial to confirm it". */
const isNeeded = [
  String.raw`(?:is|are|will be|would be|remains?|still|was|were|to be) (?:\w+ )?(?:need(?:ed)?|required|necessary|warranted|essential|underway|planned)`,
  'must|needed|required|to (?:confirm|determine|establish|verify|see|find out|test|understand|replicate|assess|evaluate|validate)',
].join('|')
/** "Needs further study", "awaits confirmation". */
const asksFor = 'needs?|need|requires?|required?|warrants?|calls? for|awaits?'
const furtherWork = 'research|stud(?:y|ies)|trials?|work|data|evidence|testing|investigation|follow-up|validation|confirmation'
const confirmed = 'confirmed|replicated|tested|validated|confirmation|replication|validation'
/** "Limited evidence", "no good data". */
const poor = [
  'limited|insufficient|weak|low[- ]quality|low[- ]certainty|inconclusive|mixed|scarce|sparse|little|not enough|no good|no strong',
  'conflicting',
].join('|')
/** "The evidence is still thin". */
const thin = 'limited|weak|low|lacking|insufficient|mixed|inconclusive|scarce|unclear|uncertain|sparse|preliminary|poor|thin'
/** "Cannot prove", "does not show that". */
const prove = 'prove|establish|determine|tell|rule out|say for sure|imply|(?:show|demonstrate) (?:that|whether|if|cause|causation|a causal)'
/** "Only in mice", "just 12 patients". */
const fewOrAnimals = [
  'mice|rats|animals?|cells|a few|one (?:patient|person|study|cent(?:re|er)|hospital)',
  String.raw`\w+ (?:patients|people|participants|volunteers|women|men|children)`,
].join('|')
/** "Small sample", "uncontrolled study". */
const smallOrOpen = [
  'small|short|single[- ]cent(?:re|er)|pilot|feasibility|uncontrolled|retrospective|proof[- ]of[- ]concept|exploratory|underpowered',
  'self-reported',
].join('|')
const studyOrSample = 'study|trial|sample|studies|trials|follow-up|numbers?|group|data|series|scale|design|patients|participants'
/** What evidence cannot show. Sources: CONSORT 2010 item 20, STROBE 19, DISCERN 8; the wordings are the editors' own. A confidence interval states uncertainty. */
const patterns = {
  en: patternList([
    pattern(/\b(?:limitations?|drawbacks? of (?:the|this) (?:study|research|trial)|caveats?|shortcomings?)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${poor}) (?:\w+ )?(?:evidence|data|research|information)\b`, 'gi')),
    pattern(new RegExp(String.raw`\bevidence (?:\w+ ){0,4}(?:is|was|remains?) (?:still |very |too |so |quite )?(?:${thin})\b`, 'gi')),
    pattern(new RegExp(String.raw`\b(?:${moreOrBetter})(?:,? (?:and )?[\w-]+){0,5}? (?:${research})(?: \w+){0,6}? (?:${isNeeded})\b`, 'gi')),
    pattern(new RegExp(String.raw`\b(?:${asksFor}) (?:to be )?(?:(?:\w+ )?(?:more|further|additional|larger|longer|independent) (?:[\w-]+ ){0,3}(?:${furtherWork})|${confirmed})\b`, 'gi')),
    pattern(/\b(?:remains?|yet|needs|still has|have) to be (?:seen|confirmed|tested|determined|shown|proven|established|replicated|explored|investigated|studied)\b/gi),
    pattern(/\b(?:preliminary|too (?:early|soon|small|few|short) (?:to|for|a))\b/gi),
    pattern(/\b(?:early|initial) (?:stage|stages|days|results|findings|evidence|research|study|work|trial|data)\b/gi),
    pattern(new RegExp(String.raw`\b(?:cannot|can't|could not|does not|doesn't|do not|did not|not) (?:\w+ly )?(?:${prove})\b`, 'gi')),
    pattern(/\bobservational (?:study|studies|research|data|nature|design)\b/gi),
    pattern(/\b(?:association|correlation)[^.;]{0,40}\bnot\b[^.;]{0,20}\bcaus\w+\b/gi),
    pattern(/\b(?:cause and effect|no (?:control|comparison|placebo) (?:group|arm))\b/gi),
    pattern(/\b(?:without|lack(?:ed|s|ing)?|absence of) (?:a |any )?(?:control|comparison|placebo)\b/gi),
    pattern(/\b(?:was|were|is|are)(?: not|n't) (?:randomi[sz]ed|blinded|controlled|designed to)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${smallOrOpen})\b[^.;]{0,30}\b(?:${studyOrSample})\b`, 'gi')),
    pattern(/\b(?:study|trial|sample|follow-up|number|numbers|group) (?:was|were|is) (?:relatively |very |too |quite |still )?(?:small|short|limited|tiny|single-centre|single-center)\b/gi),
    pattern(new RegExp(String.raw`\b(?:only|just) (?:in )?(?:\w+ )?(?:${fewOrAnimals})\b`, 'gi')),
    pattern(/\b(?:may|might|will|does|do) not (?:necessarily )?(?:apply|translate|hold|generali[sz]e|extend|work the same|be the same|be generali[sz]able)\b/gi),
    pattern(/\b(?:mice|rats|animals?)\b[^.;]{0,30}\b(?:are not|aren't|differ from|not always|not the same as)\b/gi),
    pattern(/\bnot (?:yet )?(?:been )?(?:tested|tried|studied|shown|proven|proved|confirmed|replicated) (?:in (?:humans?|people|patients|larger|other)|to|yet)\b/gi),
    pattern(/\b(?:results|findings|conclusions?)[^.;]{0,30}\b(?:caution|cautiously|carefully|preliminary|tentative|confirmed)\b/gi),
    pattern(/\bcaution(?:ed|s|ary)?\b/gi),
    pattern(/\b(?:years|decades|long way) (?:away|off|from|before|to go)\b/gi),
    pattern(/\b(?:unclear|unknown|uncertain|not known|not clear|unanswered|unproven|remain(?:s|ed)? open)\b/gi),
    pattern(/\b(?:next step|did not (?:measure|account|adjust|include|look|examine|assess|study)|not (?:been )?peer[- ]reviewed)\b/gi),
    pattern(/\b(?:9[059]) ?% ?(?:ci|confidence intervals?)\b/gi),
    pattern(/\b(?:low quality|risk of bias|confound\w+)\b/gi),
  ]),
  zh: patternList([pattern(new RegExp([
    '局限|不足之处|样本(?:量)?(?:较|太|偏|很|过)?(?:小|少|有限|不足)|例数(?:较|太)?少|随访(?:时间)?(?:较|太|偏|过)?(?:短|不足)|单中心',
    '无对照|没有对照|未设对照|缺乏对照|缺少对照|非随机|未随机|观察性研究|回顾性|初步(?:研究|结果|发现|证据|试验|数据)',
    '(?:仍|尚|还|有|尚且)(?:需|待|须|需要)[^,。;]{0,24}(?:研究|试验|验证|证实|确认|数据|观察|随访|探索|证据|评估|明确|解决)',
    '需要?(?:更多|更大|进一步|大规模|长期|大样本)[^,。;]{0,20}(?:研究|试验|验证|证实|数据|随访|证据)',
    '有待(?:于)?[^,。;]{0,16}(?:研究|验证|证实|确认|明确|探索|观察)|(?:只|仅)随访',
    '(?:远期|长期|长远)(?:的)?(?:效果|疗效|安全性?|结局|影响)[^,。;]{0,6}(?:不清楚|不明|未知|不详|不确定)',
    '尚不(?:清楚|明确|确定|能|足以)|尚未(?:明确|证实|完全明了|得到证实|被证实|在人体|开展|统一)',
    '尚无(?:定论|共识|足够|充分|可靠|高质量|明确)|证据(?:尚)?(?:不足|有限|不充分|薄弱|等级低|质量(?:较)?低|很少|较弱)',
    '缺乏(?:足够|充分|可靠|高质量|大规模|长期|临床|有力)?[^,。;]{0,8}(?:证据|数据|研究|试验)',
    '不(?:能|可)(?:说明|证明|推断|外推|直接(?:用于|套用)|推广到|代表)|不代表[^,。;]{0,12}(?:人|有效|疗效)|不等于|未必(?:适用|有效|能)',
    String.raw`动物(?:实验|试验)?(?:结果)?[^,。;]{0,12}不|仅(?:在|为|是|有|限于|见于)[^,。;]{0,8}(?:动物|小鼠|大鼠|细胞|体外|\d+[例名位只])`,
    '不确定性|谨慎(?:解读|看待|对待|解释)|小样本|小规模|预试验|先导(?:性)?(?:研究|试验)|探索性|可行性研究|主要挑战|异质性(?!较低|低)',
    '偏倚|混杂|因果关系|未经同行评议|置信区间|可信区间|信赖区间|可信赖区间|为时(?:尚|过)早',
  ].join('|'), 'g'))]),
}

/**
 * Where an article says what its evidence cannot show: small, short, uncontrolled, in animals, more needed.
 *
 * @param most so many are enough
 */
export function findLimitations(sentences: readonly Sentence[], most?: number): Statement[] {
  return findStatements(sentences, patterns, mayTell, most)
}

/** A long heading is about something else. */
const mayTell = (sentence: Sentence): boolean => sentence.block.depth === 0 || sentence.text.length < 40
