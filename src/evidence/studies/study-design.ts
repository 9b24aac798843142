/** What kind of study it is, strongest evidence first; what a text does not tell is undefined. */
export type StudyDesign =
  | 'meta-analysis'
  | 'systematic-review'
  | 'randomised-trial'
  | 'trial' // people were treated, not at random
  | 'cohort'
  | 'case-control'
  | 'cross-sectional'
  | 'survey'
  | 'registry'
  | 'observational' // observed only, in a way not named
  | 'case-report'
  | 'protocol' // not carried out yet

/** Designs that show what goes together, not what causes what. Source: STROBE, and CEBM (2011) levels 3 to 5. */
export const observationalDesigns = ['cohort', 'case-control', 'cross-sectional', 'survey', 'registry', 'observational', 'case-report'] as const satisfies readonly StudyDesign[]
