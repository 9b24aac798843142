import { type Pattern, pattern } from '../../language/cues/pattern.js'
import type { PatternList } from '../../language/cues/pattern-list.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { StudyDesign } from './study-design.js'

type Patterns = Readonly<Record<'en' | 'zh', Pattern>>
type Wordings = Readonly<Record<'en' | 'zh', PatternList>>

const protocol: Wordings = {
  en: wordings(
    /\b(?:study|trial|review|research) protocol\b/i,
    /\bprotocol (?:for|of) (?:an?|the)\b/i,
    /\btrial protocol/i,
    /:\s*(?:an? )?protocol\b/i,
    /\bwill be (?:randomly|randomi[sz]ed|recruited|enrolled|allocated|assigned|included)\b/i,
  ),
  zh: wordings(
    /研究方案|试验方案/,
    /将(?:被)?随机(?:分|入)/,
    /拟纳入/,
  ),
}
const metaAnalysis: Wordings = {
  en: wordings(/\bmeta-?analys[ei]s\b/i),
  zh: wordings(/荟萃分析|meta分析/i),
}
const systematicReview: Wordings = {
  en: wordings(
    /\b(?:systematic|umbrella|scoping|cochrane|integrative) (?:literature )?(?:review|overview)s?\b/i,
    /\boverview of systematic reviews/i,
    /\ba review of (?:the )?(?:available|current|published|existing)/i,
    /\bwe (?:systematically )?(?:searched|reviewed) (?:the )?(?:literature|databases|pubmed|medline)/i,
  ),
  zh: wordings(/系统评价|系统综述|系统性综述/),
}
const caseReport: Wordings = {
  en: wordings(
    /\bcase reports?\b/i,
    /\bwe (?:report|describe|present) (?:a|the|an) (?:\w+ ){0,3}?(?:case|patient)\b/i,
    /\b(?:a|one|the|this) single (?:patient|case|person|participant)\b/i,
    /\bonly one (?:patient|person|case|participant|child|man|woman) (?:was|has|had|took|is)\b/i,
    /\bsingle case\b/i,
    /\bcase stud(?:y|ies)\b/i,
    /\bcase series\b/i,
  ),
  zh: wordings(/病例报告|个案(?:报[告道])?|单个(?:病例|患者)|该例患者|1例患者|一例患者|病例系列/),
}
const caseControl: Wordings = {
  en: wordings(/\bcase[- ]control(?:led)?\b/i),
  zh: wordings(/病例对照/),
}
const crossSectional: Wordings = {
  en: wordings(/\bcross[- ]sectional\b/i),
  zh: wordings(/横断(?:面|性)/),
}
const years = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years`
const cohort: Wordings = {
  en: wordings(
    /\bcohorts?\b/i,
    new RegExp(String.raw`\b(?:followed|tracked|monitored) (?:up )?(?:[\w,-]+ ){0,6}?(?:for|over) (?:\w+ )?${years}\b`, 'i'),
    /\blongitudinal (?:study|analysis|data)\b/i,
  ),
  zh: wordings(
    /队列|世代(?:研究|追踪)/,
    /(?:追踪|随访)[^,。;]{0,14}(?:\d+|[一二两三四五六七八九十]+)年/,
  ),
}
const registry: Wordings = {
  en: wordings(
    /\bregist(?:ry|er)[- ](?:based|stud(?:y|ies)|data|analys[ei]s)\b/i,
    /\b(?:from|in) (?:an?|the|national) (?:\w+ ){0,3}?regist(?:ry|er|ries|ers)\b/i,
  ),
  zh: wordings(/登记(?:研究|数据)/),
}
const survey: Wordings = {
  en: wordings(/\b(?:surveys?|questionnaires?|polls?|polled|surveyed)\b/i),
  zh: wordings(
    /问卷|抽样调查/,
    /(?:一项|这项|该|本)[^,。;]{0,12}调查(?!组|人员|局)/,
    /流行病学调查/,
    /(?:^|[,。;:])调查(?:结果)?(?:显示|发现|表明|指出)/,
  ),
}
const observational: Wordings = {
  en: wordings(/\b(?:observational|epidemiologic(?:al)?|retrospective|ecological)\s(?:\w+ ){0,2}?(?:study|studies|data|analysis|evidence|research)\b/i),
  zh: wordings(
    /观察性|流行病学|回顾性|回溯性/,
    /(?:回溯|回顾)(?:分析|研究|资料|数据)/,
    /(?:健保|医保)(?:资料库|数据库)/,
    /生态学/,
  ),
}

/** In this order the first that a study is called wins: a review of trials is a review, a protocol of a trial no trial yet. */
const named: readonly (readonly [StudyDesign, Wordings])[] = [
  ['protocol', protocol],
  ['meta-analysis', metaAnalysis],
  ['systematic-review', systematicReview],
  ['case-report', caseReport],
  ['case-control', caseControl],
  ['cross-sectional', crossSectional],
  ['cohort', cohort],
  ['registry', registry],
  ['survey', survey],
  ['observational', observational],
]

/** "A randomised trial", "this multicentre, randomised study". */
const leadsToTrial = String.raw`an?|this|our|the|in|single-cent(?:er|re)|multi-?cent(?:er|re)|blind(?:ed)?|prospective|label|controlled|parallel|phase \w+|:`
/** Somebody was allotted at random; plots, files and samples are too, and animals speak for themselves. */
const randomised = {
  en: wordings(
    /\brandomly (?:assigned|allocated|divided|allotted|grouped|split|distributed)\b/i,
    /\bgroups randomly\b|\bin a randomi[sz]ed\b/i,
    /\b(?:were|was|been) (?:then |also |equally |centrally |again )?(?:randomi[sz]ed|(?:assigned|allocated|divided|allotted|assigned|split) (?:\w+ )?(?:randomly|at random))/i,
    /\b(?:randomi[sz]ed|randomly assigned|randomi[sz]e[sd]? to)\s(?:\d|to\b|into\b|participants|patients|adults|women|men|children|people|subjects)/i,
    new RegExp(String.raw`\b(?:${leadsToTrial})[\s,]{1,2}(?:[\w/-]+,?\s){0,4}?randomi[sz]ed?[\s,]{1,2}(?:[\w/-]+,?\s){0,6}?(?:trial|study|rct|crossover)\b`, 'i'),
    /\ban? rct\b/i,
    /\brandomi[sz]ed (?:[\w-]+ ){0,4}?trial\b/i,
  ),
  zh: wordings(
    /随机(?:分(?:为|成|配|组|入)|对照|双盲|接受)|随机试验|随机[、,]?(?:开放|双盲|单盲)/,
  ),
}
/** "No randomised trials", "further randomised studies". */
const ofOtherTrials = [
  String.raw`no|future|further|larger|more|existing|previous|prior|several|many|few|\d+|two|three|four|eight|ten|other|published|recent`,
  'landmark|available|included|high-quality|eligible',
].join('|')
const notRandomised = {
  en: wordings(
    /\bnon-?randomi[sz]ed/i,
    new RegExp(String.raw`\b(?:${ofOtherTrials}) (?:[\w-]+ ){0,3}?randomi[sz]ed`, 'i'),
    /block design|randomi[sz]ed (?:complete|block)/i,
    /mendelian/i,
    /\brandomi[sz]ed (?:[\w-]+ ){0,3}?(?:trials|studies)\b/i,
    /\b(?:plots|genes|samples|images|pots|plants|nodes) were random/i,
  ),
  zh: wordings(
    /非随机|孟德尔随机|未随机|随机(?:抽|选|对照试验(?:均|显示|都))/,
  ),
}

const trial: Patterns = {
  en: pattern(/\b(?:clinical trial|pilot (?:study|trial)|open-label|single-arm|phase (?:i{1,3}|[123])\b|controlled trial|intervention study|uncontrolled trial)/i),
  zh: pattern(/临床试验|单臂|开放标签|[IⅠ1-3ⅡⅢ]+期(?:临床)?试验|预试验/),
}

const animals: Patterns = {
  en: pattern(/\b(?:rats?|mice|mouse|animals?|rabbits?|pigs?|piglets?|dogs?|hens|cows|sows|lambs|sheep|goats|calves|chicks|broilers|fish)\b/i),
  zh: pattern(/鼠|兔|犬|猪|动物/),
}

/**
 * The design that sentences about one study tell of. The first sentence weighs most: a title says what a study is,
 * where later ones also speak of the work of others.
 */
export function readStudyDesign(sentences: readonly Sentence[]): StudyDesign | undefined {
  if (sentences.length === 0) return undefined
  const design = designNamed(sentences, 1) ?? (sentences.length > 1 ? designNamed(sentences, sentences.length) : undefined)
  return design ?? (sentences.some((sentence) => sentence.test(trial[sentence.language])) ? 'trial' : undefined)
}

/** The first design that one of the first `count` sentences names. */
function designNamed(sentences: readonly Sentence[], count: number): StudyDesign | undefined {
  for (let i = 0; i < named.length; i++) {
    const [design, patterns] = named[i]!
    const asides = count < 4 || design === 'protocol'
    if (design === 'case-report' && (count === 1 ? isRandomised(sentences[0]!) : sentences.some(isRandomised))) return 'randomised-trial'
    for (let at = 0; at < count; at++) {
      const sentence = sentences[at]!
      if (sentence.testSome(patterns[sentence.language]) && (asides || sentence.test(speaksOfItself[sentence.language]))) return design
    }
  }
  return undefined
}

/** Whether people were allotted at random. */
const isRandomised = (sentence: Sentence): boolean =>
  sentence.testSome(randomised[sentence.language]) && !sentence.testSome(notRandomised[sentence.language]) && !sentence.test(animals[sentence.language])

/** "this meta-analysis", "we performed a systematic review": the study itself, not one that it cites. */
const speaksOfItself: Patterns = {
  en: pattern(/\b(?:this|the present|our|we|here|current|were|was)\b/i),
  zh: pattern(/本|该|此|我们|这|一项|纳入|研究/),
}
