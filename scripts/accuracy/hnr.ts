import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { lintArticle } from './lint-article.js'
import { readRows } from './rows.js'
import { type Answers, countAnswers } from './scores.js'

interface Release {
  readonly title: string
  readonly text: string
  readonly label: Readonly<Record<string, string>>
}

interface Measure {
  readonly name: string
  readonly criterion: string
  /** Whether the release falls short. */
  flags(article: Article, rules: ReadonlySet<string>): boolean
}

const measures: readonly Measure[] = [
  { name: 'no harm told', criterion: 'harms', flags: ({ appraisal: { harms } }) => harms.length === 0 },
  { name: 'rule missing-harms', criterion: 'harms', flags: (_, rules) => rules.has('missing-harms') },
  { name: 'no disclosure', criterion: 'funding', flags: ({ appraisal: { disclosures } }) => disclosures.length === 0 },
  { name: 'rule missing-coi-disclosure', criterion: 'funding', flags: (_, rules) => rules.has('missing-coi-disclosure') },
  { name: 'no alternative told', criterion: 'alternatives', flags: ({ appraisal: { alternatives } }) => alternatives.length === 0 },
  { name: 'at most one alternative told', criterion: 'alternatives', flags: ({ appraisal: { alternatives } }) => alternatives.length < 2 },
  { name: 'no limits told', criterion: 'evidence', flags: ({ appraisal: { limitations } }) => limitations.length === 0 },
  { name: 'no controlled evidence', criterion: 'evidence', flags: ({ appraisal: { bestEvidence } }) => bestEvidence?.level !== 'controlled' },
  { name: 'rule missing-limitations', criterion: 'evidence', flags: (_, rules) => rules.has('missing-limitations') },
  { name: 'rule headline-overclaim', criterion: 'sensational', flags: (_, rules) => rules.has('headline-overclaim') },
]

export interface CriterionScore extends Answers {
  readonly name: string
  readonly criterion: string
}

/**
 * What articles leave out, against news releases that HealthNewsReview.org rated by its ten criteria
 * (hnr_release_criteria). "Not Satisfactory" is what is to be found; 70 to 80 % are, so that only balanced accuracy
 * means anything. A rule is what the strict preset reports.
 */
export function scoreReleases(folder: string): { releases: number; scores: CriterionScore[] } {
  const pairs = new Map(measures.map((measure): [Measure, [boolean, boolean][]] => [measure, []]))
  const releases = readRows<Release>(folder, 'hnr_release_criteria')
  for (const { title, text, label } of releases) {
    const source = `# ${title}\n\n${text}`
    const article = new Article(parseDocument(source, 'markdown'))
    const rules = new Set(lintArticle(source, 'strict').map(({ ruleId }) => ruleId))
    for (const [measure, judged] of pairs) {
      const rated = label[measure.criterion]
      if (rated === 'Satisfactory' || rated === 'Not Satisfactory') judged.push([rated === 'Not Satisfactory', measure.flags(article, rules)])
    }
  }
  return { releases: releases.length, scores: [...pairs].map(([{ name, criterion }, judged]) => ({ name, criterion, ...countAnswers(judged) })) }
}
