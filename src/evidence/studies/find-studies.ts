import type { Concept } from '../../language/concept.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import { findChineseSampleSizes } from '../chinese/find-sample-sizes.js'
import { findEnglishSampleSizes } from '../english/find-sample-sizes.js'
import { tellsStatistic } from './find-statistics.js'
import { tellsComparison } from './tells-comparison.js'
import type { CountedSubjects, SampleSize, Study } from './study.js'

/** Who "took part in a study" took part in one that was spoken of. */
const partIn = 'joined|entered|left|part in|participated in|enrolled in|part of|into'
const kindOfStudy = 'study|trial|experiment|case report|meta-analysis|survey|cohort|review|analysis'
/** Words that bring in a study that was not spoken of before. */
const newStudy = {
  en: wordings(
    /\bet al\b/i,
    new RegExp(String.raw`(?<!\b(?:${partIn})\s)\b(?:an?|another|one|the first|a second)\s+(?:[\w-]+\s+){0,4}?(?:${kindOfStudy})\b`, 'i'),
    /^in (?:19|20)\d\d\b|\bthe case of\b/i,
    /\b(?:an?|another|one)\s(?:[\w-]+\s){0,3}?team\b/i,
    /\bteams?\s(?:at|from|of|led)\b/i,
  ),
  zh: wordings(
    /[A-Za-z]\s*等|[一1]项|另有|另一项|案例\s*[\d一二三四五]/,
    /^(?:19|20)\d\d年|[\u4e00-\u9fff]等人?(?:发现|报道|报告|研究|证实)/,
    /病例报告|课题组|团队/,
  ),
}

/** Whether a sentence brings in a study that was not spoken of before. */
export function introducesStudy(sentence: Sentence): boolean {
  return sentence.testSome(newStudy[sentence.language]) && speaksOfStudy(sentence)
}

/** Beyond this a count is of a population: the largest trials and registries number some million people. */
const largestStudy = 5_000_000

/** The sample sizes of a sentence that speaks of a study or of people who were treated. */
function sizesOf(sentence: Sentence): readonly CountedSubjects[] {
  const sizes = sentence.language === 'zh' ? findChineseSampleSizes(sentence) : findEnglishSampleSizes(sentence)
  return sizes.every(isOfStudy) ? sizes : sizes.filter(isOfStudy)
}

const isOfStudy = ({ value }: CountedSubjects): boolean => value < largestStudy

const noSizes: readonly CountedSubjects[] = []

/** A count and the sentence that gives it. */
interface Size {
  readonly counted: CountedSubjects
  readonly sentence: Sentence
}

/** A study while it is being read. */
interface Draft {
  readonly sentences: Sentence[]
  readonly sizes: Size[]
  /** The value of the largest size. */
  largest: number
  /** For a list item: the study that the list is about. */
  readonly parent: Draft | undefined
  /** Read when first asked for. */
  facts: Facts | undefined
}

/**
 * The studies that an article tells of. A study goes on through its section and the sections below until
 * another is brought in. List items keep to themselves: what the paragraph around the list says of the study
 * holds for each of them, what one says does not speak for its neighbour.
 */
export function findStudies(sentences: readonly Sentence[]): Study[] {
  const drafts: Draft[] = []
  let paragraph: Draft | undefined
  let item: Draft | undefined
  const open = (parent: Draft | undefined): Draft => {
    const draft: Draft = { sentences: [], sizes: [], largest: 0, parent, facts: undefined }
    drafts.push(draft)
    return draft
  }
  for (const sentence of sentences) {
    const { block } = sentence
    if (block.depth > 0 || block.role === 'references' || block.role === 'furniture') continue
    if (paragraph && !continues(paragraph, sentence) && !sentence.test(pointsBack[sentence.language])) paragraph = undefined
    const isItem = block.kind === 'list-item'
    if (!isItem || item?.sentences[0]?.block !== block) item = undefined
    const speaks = speaksOfStudy(sentence)
    const sizes = speaks ? sizesOf(sentence) : noSizes
    if (isItem) {
      item ??= open(paragraph)
      add(item, sentence, sizes)
      continue
    }
    const largest = paragraph?.largest ?? 0
    // An arm is a part of the study that is told of, however large.
    const bringsIn = (speaks && sentence.testSome(newStudy[sentence.language])) || (largest > 0 && sizes.some(({ value, arm }) => value > largest && arm === undefined))
    if (!paragraph || bringsIn) paragraph = open(undefined)
    add(paragraph, sentence, sizes)
  }
  return drafts.filter(isStudy).map((draft) => toStudy(draft, factsOf(draft), draft.parent && factsOf(draft.parent)))
}

const factsOf = (draft: Draft): Facts => (draft.facts ??= readFacts(draft))

function add(draft: Draft, sentence: Sentence, sizes: readonly CountedSubjects[]): void {
  draft.sentences.push(sentence)
  for (const counted of sizes) {
    draft.sizes.push({ counted, sentence })
    draft.largest = Math.max(draft.largest, counted.value)
  }
}

/** "This trial enrolled …" under a new heading still speaks of the study above it. */
const pointsBack = {
  en: pattern(/^(?:this|the|that)\s+(?:[\w-]+\s+){0,2}?(?:study|trial|experiment|review|meta-analysis|survey|cohort|analysis)\b/i),
  zh: pattern(/^(?:综上(?:所述)?,?)?(?:本|该|此|这)(?:次|项|个|篇)?[^,。]{0,8}(?:研究|试验|实验|综述|调查)/),
}

/** A study goes on in the section where it was last spoken of and in those below it. */
function continues({ sentences }: Draft, { block: { section } }: Sentence): boolean {
  const last = sentences.at(-1)?.block.section
  return last === section || (last?.heading !== undefined && section.path.includes(last.heading))
}

/** Only such a sentence is looked at. */
const speaksOfStudy = (sentence: Sentence): boolean =>
  sentence.has('people') ||
  sentence.has('study') ||
  sentence.has('design') ||
  sentence.has('after-treatment') ||
  sentence.has('species') ||
  sentence.has('in-vitro') ||
  sentence.has('single-case') ||
  sentence.test(counts)
/** "n = 12", "Michel, 41," */
const counts = pattern(/\bn\s*=|, (?:aged )?\d\d?,/i)

const isStudy = ({ sentences, sizes, parent }: Draft): boolean => sizes.length > 0 || (parent?.sizes.length ?? 0) > 0 || sentences.some(isStudySentence)

const isStudySentence = (sentence: Sentence): boolean =>
  sentence.has('study') ||
  sentence.has('species') ||
  sentence.has('in-vitro') ||
  sentence.has('after-treatment') ||
  mentions(sentence, 'people', enrolledPeople) ||
  sentence.test(afterCourse)

/** 用药八周后,患者…: what came of a course of treatment. */
const afterCourse = pattern(/(?:用药|服药|治疗|注射|输注|回输|干预|理疗|针灸)[^,。;]{0,4}?(?:\d|[一二两三四五六七八九十半])[^,。;]{0,4}?(?:天|周|月|年|次|疗程)后,[^。;,]{0,4}(?:患者|病人|受试者)[^。;]{0,20}了/)

/** Only a study has participants; patients and women are everywhere. */
const enrolledPeople = /^(?:participants?|volunteers?|subjects?|受试者|志愿者|参与者|入组者|被试)$/

/** What the sentences of a draft say, read once however many list items stand under it. */
interface Facts {
  readonly size: SampleSize | undefined
  species: boolean
  cells: boolean
  comparator: boolean
  controls: boolean
  randomised: boolean
  noComparator: boolean
  limits: boolean
  statistic: boolean
}

const controls = /placebo|sham|dummy|control|comparison|waiting|wait-?list|untreated|usual care|alone|安慰剂|对照|假|空白|未|等待/
const prevents = { en: pattern(/\b(?:cannot|can't|not|so|unclear|impossible|unknown|no way)\b/i), zh: pattern(/不能|无法|难以|不足以|不代表|尚不/) }

const atRandom = /random|rct|blind|crossover|随机|双盲|单盲|交叉/

function readFacts({ sentences, sizes }: Draft): Facts {
  const facts: Facts = { size: wholeOf(sizes), species: false, cells: false, comparator: false, controls: false, randomised: false, noComparator: false, limits: false, statistic: false }
  for (const sentence of sentences) {
    facts.species ||= sentence.has('species')
    facts.cells ||= sentence.has('in-vitro')
    facts.comparator ||= tellsComparison(sentence)
    facts.controls ||= mentions(sentence, 'comparator', controls)
    facts.randomised ||= mentions(sentence, 'design', atRandom)
    facts.noComparator ||= sentence.has('uncontrolled') && sentence.test(prevents[sentence.language])
    facts.limits ||= admitsLimits(sentence)
    facts.statistic ||= tellsStatistic(sentence)
  }
  return facts
}

/** Whether a sentence mentions a concept in words that an expression matches. */
function mentions(sentence: Sentence, concept: Concept, words: RegExp): boolean {
  return sentence.has(concept) && sentence.mentions.some(({ term }) => term.concepts.has(concept) && words.test(term.text))
}

/**
 * The largest count, or the sum of the arms where each is counted in a sentence of its own and no larger whole is given:
 * "The diet group (n = 12) fasted. The control group (n = 14) did not."
 */
function wholeOf(sizes: readonly Size[]): SampleSize | undefined {
  let largest = sizes[0]
  if (!largest) return undefined
  for (const one of sizes) if (one.counted.value > largest.counted.value) largest = one
  const { counted: { start, end, value, of, arm }, sentence } = largest
  const size = { ...sentence.span(start, end), value, of, arm, sentence, at: { start, end } }
  if (arm === undefined) return size
  const arms = new Map(sizes.filter((one) => one.counted.arm !== undefined && one.sentence.block === sentence.block).map(({ counted }) => [counted.arm, counted.value]))
  return { ...size, value: [...arms.values()].reduce((sum, one) => sum + one, 0) }
}

function toStudy({ sentences }: Draft, own: Facts, parent: Facts | undefined): Study {
  const either = (fact: 'species' | 'cells' | 'comparator' | 'controls' | 'randomised' | 'noComparator' | 'limits' | 'statistic'): boolean => own[fact] || (parent?.[fact] ?? false)
  const size = own.size ?? parent?.size
  const subjects = size ? size.of : either('species') ? 'animals' : either('cells') ? 'cells' : 'unknown'
  return {
    size,
    subjects,
    sentences,
    hasComparator: either('comparator'),
    hasControls: either('controls'),
    isRandomised: either('randomised'),
    hasStatistic: either('statistic'),
    admitsNoComparator: either('noComparator'),
    admitsLimits: either('limits'),
  }
}

/** "only" and "just" are caveats where they stand by a number; the other words are wherever they stand. */
function admitsLimits(sentence: Sentence): boolean {
  return sentence.has('caveat') && sentence.mentionsOf('caveat').some(({ term, end }) => !/^(?:only|just|仅|仅有|只有)$/.test(term.text) || nearCount.test(sentence.folded.slice(end)))
}

const nearCount = /^[^,;]{0,16}?(?:\d|[一二三四五六七八九十两]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b)/i
