import type { Preset } from '../../src/rule.js'
import { countWords } from './false-alarms.js'
import { lintArticle } from './lint-article.js'
import { readRows, type Row } from './rows.js'
import { areaUnderCurve } from './scores.js'

export interface Separation {
  readonly recommended: number
  readonly strict: number
  /** `strict` without what asks for bylines and references: the careful sets were stripped of them. */
  readonly unstripped: number
  /** `strict` without rules that speak of the article as a whole. */
  readonly wording: number
}

/** How well messages per 1,000 words tell the articles of one set from those of another: 1 is always, .5 is by chance. */
export function separate(folder: string, poor: string, careful: string): Separation {
  const high = readRows(folder, poor)
  const low = readRows(folder, careful)
  const area = (preset: Preset, counts?: (ruleId: string) => boolean) => areaUnderCurve(high.map(density(preset, counts)), low.map(density(preset, counts)))
  return {
    recommended: area('recommended'),
    strict: area('strict'),
    unstripped: area('strict', (ruleId) => ruleId !== 'missing-byline' && ruleId !== 'missing-references'),
    wording: area('strict', (ruleId) => !ruleId.startsWith('missing-') || ruleId === 'missing-comparator'),
  }
}

const density = (preset: Preset, counts: (ruleId: string) => boolean = () => true) => ({ text }: Row): number =>
  // Front matter holds no prose.
  lintArticle(text, preset).filter(({ ruleId }) => counts(ruleId)).length / countWords(text.replace(/^---\n.*?\n---\n/s, ''))
