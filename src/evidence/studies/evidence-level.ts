import type { Study } from './study.js'

/**
 * How much a study can tell about people, best first: a comparison of people, people without one, fewer than
 * ten people, animals, cells. The order is that of GRADE and of the OCEBM levels (cebm-2011); ten is where the
 * catalogue of rules ends case reports.
 */
export const evidenceLevels = ['controlled', 'uncontrolled', 'few', 'animals', 'cells'] as const

export type EvidenceLevel = (typeof evidenceLevels)[number]

/** The best evidence of an article, and the study that gives it. */
export interface BestEvidence {
  readonly level: EvidenceLevel
  readonly study: Study
}

/** Fewer people than this are a case series. */
const fewestPeople = 10

/**
 * The best evidence that an article tells of, rolled up over its studies. Undefined when it tells of none, or, short
 * of a controlled study, of a review, cohort or the like of which it does not say enough: what is not said is not
 * held against it.
 */
export function findBestEvidence(studies: readonly Study[]): BestEvidence | undefined {
  let best: BestEvidence | undefined
  for (const study of studies) {
    const level = levelOf(study)
    if (level && (!best || evidenceLevels.indexOf(level) < evidenceLevels.indexOf(best.level))) best = { level, study }
  }
  return best?.level === 'controlled' || !studies.some(saysTooLittle) ? best : undefined
}

/** A study of a named design or with a comparison, but of nobody knows whom or how many. */
const saysTooLittle = (study: Study): boolean => !levelOf(study) && (study.hasComparator || isNamedDesign(study))

/** How much one study can tell; undefined when too little is said of it. */
export function levelOf({ subjects, size, hasComparator, hasControls, isRandomised }: Pick<Study, 'subjects' | 'size' | 'hasComparator' | 'hasControls' | 'isRandomised'>): EvidenceLevel | undefined {
  switch (subjects) {
    case 'animals':
    case 'cells':
      return subjects
    case 'people':
      if (size && size.value < fewestPeople) return 'few'
      return hasComparator || isRandomised ? 'controlled' : 'uncontrolled'
    default:
      // "Gentler than a bus ride" compares something, but nobody was studied.
      return hasControls || isRandomised ? 'controlled' : undefined
  }
}

const isNamedDesign = ({ sentences }: Study): boolean => sentences.some((sentence) => sentence.has('design'))
