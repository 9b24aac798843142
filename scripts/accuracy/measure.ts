import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.js'
import { scoreClaimStrength, strengthSets } from './claim-strength.js'
import { countFalseAlarms } from './false-alarms.js'
import { scoreReleases } from './hnr.js'
import { scoreHype } from './hype.js'
import { readLabelledArticles, scoreArticles } from './labelled-articles.js'
import { readRows } from './rows.js'
import { ratePrecision, type Verdicts } from './rule-precision.js'
import { scoreSampleSizes } from './sample-sizes.js'
import { separate } from './separation.js'
import { scoreStudyDesign } from './study-design.js'
import { readCases, readFirstRun, scoreCases } from './unseen-cases.js'

/** Sets of texts in which there is little to report. */
export const carefulSets = { en: ['nhs_beta', 'cochrane_pls', 'medquad', 'rct_abstracts'], zh: ['hrde_reference_zh', 'checked_zh'] } as const

const casesFolder = 'tests/accuracy/cases'

export type Measurement = ReturnType<typeof measure>

/**
 * Measures everything that docs/accuracy.md tells.
 *
 * @param folder where the labelled sets are, as JSONL; they are not part of this project
 */
export function measure(folder: string) {
  const articles = readLabelledArticles('tests/accuracy/articles')
  const scored = scoreArticles(articles)
  const posts = JSON.parse(readFileSync('scripts/accuracy/judged-posts.json', 'utf8')) as Record<string, Verdicts>
  const careful = [...carefulSets.en, ...carefulSets.zh]
  return {
    articles: articles.length,
    ...scored,
    cases: { first: readFirstRun(casesFolder), now: { en: scoreCases(readCases(casesFolder, 'en')), zh: scoreCases(readCases(casesFolder, 'zh')) } },
    posts,
    precision: ratePrecision(posts, scored.scores, rules.map(({ id }) => id)),
    recommended: careful.map((set) => countFalseAlarms(set, readRows(folder, set), 'recommended')),
    strict: careful.map((set) => countFalseAlarms(set, readRows(folder, set), 'strict')),
    strength: strengthSets.map((set) => ({ set, ...scoreClaimStrength(folder, set) })),
    design: scoreStudyDesign(folder),
    releases: scoreReleases(folder),
    hype: scoreHype(folder),
    sizes: scoreSampleSizes(folder),
    separation: carefulSets.en.slice(0, 2).map((set) => ({ set, ...separate(folder, 'clinic_blog_en', set) })),
  }
}
