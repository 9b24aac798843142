import { countWords } from './false-alarms.js'
import { lintArticle } from './lint-article.js'
import { readRows, type Row } from './rows.js'
import { areaUnderCurve } from './scores.js'

export interface Separation {
  readonly all: number
  /** Rules that speak of the article as a whole left out: the sets were stripped of bylines and references. */
  readonly wording: number
  /** As `wording`, and of the poor set only articles with a date: posts, not pages of an offer. */
  readonly posts: number
}

/** How well messages per 1,000 words (strict) tell the articles of one set from those of another: 1 is always, .5 is by chance. */
export function separate(folder: string, poor: string, careful: string): Separation {
  const low = readRows(folder, careful)
  const high = readRows(folder, poor)
  const posts = high.filter(({ text }) => /^pubDate:/m.test(text))
  return {
    all: areaUnderCurve(high.map(density(false)), low.map(density(false))),
    wording: areaUnderCurve(high.map(density(true)), low.map(density(true))),
    posts: areaUnderCurve(posts.map(density(true)), low.map(density(true))),
  }
}

const density = (wordingOnly: boolean) => ({ text }: Row): number => {
  const messages = lintArticle(text, 'strict').filter(({ ruleId }) => !wordingOnly || !ruleId.startsWith('missing-') || ruleId === 'missing-comparator')
  // Front matter holds no prose.
  return messages.length / countWords(text.replace(/^---\n.*?\n---\n/s, ''))
}
