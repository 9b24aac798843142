import type { Citation } from '../sources/citation.js'
import { type EvidenceLevel, levelOf } from '../studies/evidence-level.js'
import { findStatistics } from '../studies/find-statistics.js'
import type { Statistic } from '../studies/statistic.js'
import { readStudyDesign } from '../studies/read-study-design.js'
import type { StudyDesign } from '../studies/study-design.js'
import { type Comparison, comparisonOf } from './comparison.js'
import type { StudyGroup } from './group-studies.js'

/** A study as the article tells of it. */
export interface CardStudy {
  /** From 1, in the order in which the article brings them in. */
  readonly number: number
  /** The line that brings it in, from 1. */
  readonly line: number
  /** The sentence there. */
  readonly text: string
  readonly subjects: StudyGroup['subjects']
  /** How many people or animals; as many as the article says at most. */
  readonly size: number | undefined
  /** The animals or cells, in the article's words. */
  readonly species: string | undefined
  readonly design: StudyDesign | undefined
  readonly comparison: Comparison
  /** What kinds of figures are given for its results. */
  readonly figures: readonly Statistic['kind'][]
  /** Where a reader can find it: [3], a DOI, a trial number, a name with a year. */
  readonly sources: readonly CardSource[]
  /** The article says that it is small, early or uncertain. */
  readonly admitsLimits: boolean
  /** What it can tell about people. */
  readonly tells: EvidenceLevel | 'review' | 'unclear'
}

/** The mark of a source; a source that is only named has the line of the name. */
export interface CardSource extends Pick<Citation, 'kind'> {
  readonly mark: string | undefined
}

const figureKinds = ['interval', 'p-value', 'effect', 'groups', 'from-to', 'spread'] as const satisfies readonly Statistic['kind'][]

/** Describes the studies of an article. */
export function describeStudies(groups: readonly StudyGroup[], lineOf: (offset: number) => number): CardStudy[] {
  return groups.map((group, index) => {
    const { anchor, sentences, size, subjects, admitsLimits, citations } = group
    const design = readStudyDesign([anchor, ...sentences])
    const kinds = new Set(sentences.flatMap(findStatistics).map(({ kind }) => kind))
    return {
      number: index + 1,
      line: lineOf(anchor.span().start),
      text: anchor.text.trim(),
      subjects,
      size: size?.value,
      species: subjects === 'animals' || subjects === 'cells' ? speciesOf(group) : undefined,
      design,
      comparison: comparisonOf(group),
      figures: figureKinds.filter((kind) => kinds.has(kind)),
      sources: sourcesOf(citations),
      admitsLimits,
      tells: design === 'systematic-review' || design === 'meta-analysis' ? 'review' : (levelOf(group) ?? 'unclear'),
    }
  })
}

/** The first animal or cell that is named, rather than "animal model". */
function speciesOf({ sentences, subjects }: StudyGroup): string | undefined {
  const mentions = sentences.flatMap((sentence) => sentence.mentionsOf(subjects === 'animals' ? 'species' : 'in-vitro'))
  const telling = mentions.find(({ term }) => !/model|group|animal|clinical|动物|模型|造模|临床/.test(term.text)) ?? mentions[0]
  return telling?.sentence.text.slice(telling.start, telling.end)
}

function sourcesOf(citations: readonly Citation[]): CardSource[] {
  const marks = new Map<string, CardSource>()
  for (const { kind, value } of citations) {
    if (kind === 'named') marks.set('named', { kind, mark: undefined })
    else marks.set(value, { kind, mark: value })
  }
  return [...marks.values()]
}
