import type { Sentence } from '../../language/sentence.js'
import type { Article } from '../article.js'
import type { Citation } from '../sources/citation.js'
import { introducesStudy } from '../studies/find-studies.js'
import { namesSource } from '../sources/names-source.js'
import { readStudyDesign } from '../studies/read-study-design.js'
import type { SampleSize, Study } from '../studies/study.js'
import { tellsComparison } from '../studies/tells-comparison.js'

/** One study with everything that the article tells of it, wherever that stands. */
export interface StudyGroup extends Facts {
  readonly sentences: readonly Sentence[]
  /** The sentence by which a reader would find it. */
  readonly anchor: Sentence
  /** The marks of its sources, as often as they stand there. */
  readonly citations: readonly Citation[]
}

type Facts = Pick<Study, 'size' | 'subjects' | 'hasComparator' | 'hasControls' | 'isRandomised' | 'admitsNoComparator' | 'admitsLimits'>

/** A group while fragments are joined to it. */
type Draft = { -readonly [Key in keyof StudyGroup]: StudyGroup[Key] extends readonly (infer Item)[] ? Item[] : StudyGroup[Key] }

/**
 * The studies of an article as a reader would count them. The facts of an article hold a study for every section
 * and list item that speaks of one; here those are joined that cite the same source or speak on of the study before.
 * What is not told apart from any other study ("studies show") is left out.
 */
export function groupStudies(article: Article): StudyGroup[] {
  const citations = new Map<Sentence, Citation[]>()
  for (const citation of article.sources.citations) {
    if (!citation.sentence) continue
    const known = citations.get(citation.sentence)
    if (known) known.push(citation)
    else citations.set(citation.sentence, [citation])
  }
  const groups: Draft[] = []
  const byMark = new Map<string, Draft>()
  const bySize = new Map<SampleSize, Draft>()
  for (const fragment of article.studies.flatMap((study) => splitAsides(study, citations))) {
    const last = groups.at(-1)
    let group =
      (fragment.size && bySize.get(fragment.size)) ??
      fragment.citations.map(({ value }) => byMark.get(value)).find((known) => known !== undefined) ??
      (last && speaksOnOf(last, fragment) ? last : undefined)
    if (group) join(group, fragment)
    else if (isDescribed(fragment)) groups.push((group = { ...fragment, sentences: [...fragment.sentences], citations: [...fragment.citations] }))
    else continue
    if (fragment.size) bySize.set(fragment.size, group)
    for (const { kind, value } of fragment.citations) if (kind !== 'named') byMark.set(value, group)
  }
  const told = new Set(groups.flatMap(({ sentences }) => sentences))
  for (const [sentence, marks] of citations) {
    const group = marks.map(({ value }) => byMark.get(value)).find((known) => known !== undefined)
    if (!group || told.has(sentence) || sentence.block.role === 'references') continue
    group.sentences.push(sentence)
    group.hasComparator ||= tellsComparison(sentence)
  }
  return groups
}

/** "The idea came from mice [2]" within the report of a trial tells of another study. */
function splitAsides(study: Study, citations: ReadonlyMap<Sentence, Citation[]>): StudyGroup[] {
  const isAside = (sentence: Sentence) => study.subjects !== 'animals' && study.subjects !== 'cells' && citations.has(sentence) && onAnimalsOrCells(sentence)
  const fragment = (sentences: readonly Sentence[], facts: Facts): StudyGroup => {
    const anchor = anchorOf(sentences, facts.size)
    // What else is cited there may be a source for something else.
    const cited = [anchor, ...sentences].find((sentence) => citations.has(sentence))
    return { ...facts, sentences, anchor, citations: (cited && citations.get(cited)) ?? [] }
  }
  const own = study.sentences.filter((sentence) => !isAside(sentence))
  const asides = study.sentences.filter(isAside)
  return [
    ...(own.length > 0 ? [fragment(own, study)] : []),
    ...asides.map((sentence) =>
      fragment([sentence], {
        size: undefined,
        subjects: sentence.has('species') ? 'animals' : 'cells',
        hasComparator: tellsComparison(sentence),
        hasControls: false,
        isRandomised: false,
        admitsNoComparator: false,
        admitsLimits: false,
      }),
    ),
  ]
}

/** As many people as before, or fewer in the same paragraph and without a study of their own: still the study before. */
function speaksOnOf(last: Draft, { size, sentences, citations }: StudyGroup): boolean {
  if (!size || !last.size || citations.length > 0 || size.of !== last.size.of) return false
  const isNear = last.sentences.at(-1)?.block === sentences[0]?.block
  if (introducesStudy(size.sentence)) return isNear && size.value === last.size.value
  return size.value === last.size.value || (isNear && size.value < last.size.value)
}

/**
 * Whether enough is said of a study to tell it from others. A number of people makes a study only where something was
 * done with them: 400 million with a disease are none.
 */
function isDescribed({ size, sentences, anchor, citations }: StudyGroup): boolean {
  if ((size !== undefined && isOfStudy(size.sentence)) || sentences.some(onAnimalsOrCells) || isTelling(readStudyDesign(sentences))) return true
  return introducesStudy(anchor) && (citations.length > 0 || namesSource(anchor) || namesAuthor[anchor.language].test(anchor.folded))
}

const namesAuthor = { en: /\bet al\b|\band colleagues\b/i, zh: /[A-Za-z\u4e00-\u9fff]等(?:人|学者|研究|发现|报道|报告|早|在)/ }

/** Whether a sentence itself speaks of a study, rather than of its subject. */
export const isOfStudy = (sentence: Sentence): boolean =>
  (['study', 'design', 'single-case', 'after-treatment', 'species', 'comparator'] as const).some((concept) => sentence.has(concept)) || /\bn\s*=/i.test(sentence.folded)

const isTelling = (design: ReturnType<typeof readStudyDesign>): boolean => design !== undefined && design !== 'trial'

const onAnimalsOrCells = (sentence: Sentence): boolean =>
  (sentence.has('species') || sentence.has('in-vitro')) && (sentence.has('study') || sentence.has('change') || sentence.has('after-treatment'))

function anchorOf(sentences: readonly Sentence[], size: SampleSize | undefined): Sentence {
  return (
    sentences.find(introducesStudy) ??
    sentences.find((sentence) => sentence === size?.sentence) ??
    sentences.find(onAnimalsOrCells) ??
    sentences.find((sentence) => sentence.has('design') || sentence.has('study')) ??
    sentences[0]!
  )
}

function join(group: Draft, fragment: StudyGroup): void {
  for (const sentence of fragment.sentences) group.sentences.push(sentence)
  for (const citation of fragment.citations) group.citations.push(citation)
  if (fragment.size && (!group.size || fragment.size.value > group.size.value)) group.size = fragment.size
  if (group.subjects === 'unknown') group.subjects = fragment.subjects
  group.hasComparator ||= fragment.hasComparator
  group.hasControls ||= fragment.hasControls
  group.isRandomised ||= fragment.isRandomised
  group.admitsNoComparator ||= fragment.admitsNoComparator
  group.admitsLimits ||= fragment.admitsLimits
}
