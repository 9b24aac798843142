import { lintText } from '../../src/index.js'
import { makeArticle } from './make-articles.js'
import { median } from './measure.js'

const strict = { extends: 'healthlint:strict' } as const

/** CPU time in milliseconds. */
function time(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What an editor waits for: an article of 50 KB linted again after a keystroke, everything warm, in milliseconds. */
export function measureRelint(): number {
  const article = makeArticle('en', 50_000, 7)
  for (let run = 0; run < 30; run++) lintText(article, { config: strict })
  return median(Array.from({ length: 15 }, (_, run) => time(() => lintText(`${article}${run}`, { config: strict }))))
}
