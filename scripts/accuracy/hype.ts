import { lintArticle } from './lint-article.js'
import { readRows, type Row } from './rows.js'
import { type Answers, countAnswers } from './scores.js'

/** hype-language against hype_guideline_examples: adjectives of grant proposals that annotators call hype or not. */
export function scoreHype(folder: string): Answers {
  return countAnswers(
    readRows<Row & { label: string }>(folder, 'hype_guideline_examples').map(({ text, label }) => [
      label === 'hype',
      lintArticle(text, 'strict').some(({ ruleId }) => ruleId === 'hype-language'),
    ]),
  )
}
