import { type Pattern, pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { StudyDesign } from './study-design.js'

type Patterns = Readonly<Record<'en' | 'zh', Pattern>>

/** In this order the first that a study is called wins: a review of trials is a review, a protocol of a trial no trial yet. */
const named: readonly (readonly [StudyDesign, Patterns])[] = [
  ['protocol', { en: pattern(/\b(?:study|trial|review|research) protocol\b|\bprotocol (?:for|of) (?:an?|the)\b|\btrial protocol|:\s*(?:an? )?protocol\b|\bwill be (?:randomly|randomi[sz]ed|recruited|enrolled|allocated|assigned|included)\b/i), zh: pattern(/研究方案|试验方案|将(?:被)?随机(?:分|入)|拟纳入/) }],
  ['meta-analysis', { en: pattern(/\bmeta-?analys[ei]s\b/i), zh: pattern(/荟萃分析|meta分析/i) }],
  ['systematic-review', { en: pattern(/\b(?:systematic|umbrella|scoping|cochrane|integrative) (?:literature )?(?:review|overview)s?\b|\boverview of systematic reviews|\ba review of (?:the )?(?:available|current|published|existing)|\bwe (?:systematically )?(?:searched|reviewed) (?:the )?(?:literature|databases|pubmed|medline)/i), zh: pattern(/系统评价|系统综述|系统性综述/) }],
  ['case-report', { en: pattern(/\bcase reports?\b|\bwe (?:report|describe|present) (?:a|the|an) (?:\w+ ){0,3}?(?:case|patient)\b|\b(?:a|one|the|this) single (?:patient|case|person|participant)\b|\bonly one (?:patient|person|case|participant|child|man|woman) (?:was|has|had|took|is)\b|\bsingle case\b|\bcase stud(?:y|ies)\b|\bcase series\b/i), zh: pattern(/病例报告|个案(?:报[告道])?|单个(?:病例|患者)|该例患者|1例患者|一例患者|病例系列/) }],
  ['case-control', { en: pattern(/\bcase[- ]control(?:led)?\b/i), zh: pattern(/病例对照/) }],
  ['cross-sectional', { en: pattern(/\bcross[- ]sectional\b/i), zh: pattern(/横断(?:面|性)/) }],
  ['cohort', { en: pattern(/\bcohorts?\b|\b(?:followed|tracked|monitored) (?:up )?(?:[\w,-]+ ){0,6}?(?:for|over) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years\b|\blongitudinal (?:study|analysis|data)\b/i), zh: pattern(/队列|世代(?:研究|追踪)|(?:追踪|随访)[^,。;]{0,14}(?:\d+|[一二两三四五六七八九十]+)年/) }],
  ['registry', { en: pattern(/\bregist(?:ry|er)[- ](?:based|stud(?:y|ies)|data|analys[ei]s)\b|\b(?:from|in) (?:an?|the|national) (?:\w+ ){0,3}?regist(?:ry|er|ries|ers)\b/i), zh: pattern(/登记(?:研究|数据)/) }],
  ['survey', { en: pattern(/\b(?:surveys?|questionnaires?|polls?|polled|surveyed)\b/i), zh: pattern(/问卷|抽样调查|(?:一项|这项|该|本)[^,。;]{0,12}调查(?!组|人员|局)|流行病学调查|(?:^|[,。;:])调查(?:结果)?(?:显示|发现|表明|指出)/) }],
  ['observational', { en: pattern(/\b(?:observational|epidemiologic(?:al)?|retrospective|ecological)\s(?:\w+ ){0,2}?(?:study|studies|data|analysis|evidence|research)\b/i), zh: pattern(/观察性|流行病学|回顾性|回溯性|(?:回溯|回顾)(?:分析|研究|资料|数据)|(?:健保|医保)(?:资料库|数据库)|生态学/) }],
]

/** Somebody was allotted at random; plots, files and samples are too, and animals speak for themselves. */
const randomised = {
  en: wordings(
    /\brandomly (?:assigned|allocated|divided|allotted|grouped|split|distributed)\b/i,
    /\bgroups randomly\b|\bin a randomi[sz]ed\b/i,
    /\b(?:were|was|been) (?:then |also |equally |centrally |again )?(?:randomi[sz]ed|(?:assigned|allocated|divided|allotted|assigned|split) (?:\w+ )?(?:randomly|at random))/i,
    /\b(?:randomi[sz]ed|randomly assigned|randomi[sz]e[sd]? to)\s(?:\d|to\b|into\b|participants|patients|adults|women|men|children|people|subjects)/i,
    /\b(?:an?|this|our|the|in|single-cent(?:er|re)|multi-?cent(?:er|re)|blind(?:ed)?|prospective|label|controlled|parallel|phase \w+|:)[\s,]{1,2}(?:[\w/-]+,?\s){0,4}?randomi[sz]ed?[\s,]{1,2}(?:[\w/-]+,?\s){0,6}?(?:trial|study|rct|crossover)\b/i,
    /\ban? rct\b/i,
    /\brandomi[sz]ed (?:[\w-]+ ){0,4}?trial\b/i,
  ),
  zh: wordings(
    /随机(?:分(?:为|成|配|组|入)|对照|双盲|接受)|随机试验|随机[、,]?(?:开放|双盲|单盲)/,
  ),
}
const notRandomised = {
  en: wordings(
    /\bnon-?randomi[sz]ed/i,
    /\b(?:no|future|further|larger|more|existing|previous|prior|several|many|few|\d+|two|three|four|eight|ten|other|published|recent|landmark|available|included|high-quality|eligible) (?:[\w-]+ ){0,3}?randomi[sz]ed/i,
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

const animals: Patterns = { en: pattern(/\b(?:rats?|mice|mouse|animals?|rabbits?|pigs?|piglets?|dogs?|hens|cows|sows|lambs|sheep|goats|calves|chicks|broilers|fish)\b/i), zh: pattern(/鼠|兔|犬|猪|动物/) }

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
      if (sentence.test(patterns[sentence.language]) && (asides || sentence.test(speaksOfItself[sentence.language]))) return design
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
