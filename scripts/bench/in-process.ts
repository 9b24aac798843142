import { lintText, rules } from '../../src/index.js'
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

/** Milliseconds for each rule over 100 articles, what it needs of the reading of the text included; dearest first. */
export function measureRules(): readonly { readonly rule: string; readonly ms: number }[] {
  const articles = Array.from({ length: 100 }, (_, index) => makeArticle(index % 2 === 0 ? 'en' : 'zh', 7000, index))
  const over = (config: Parameters<typeof lintText>[1]): number => time(() => articles.forEach((article) => lintText(article, config)))
  over({ config: strict })
  over({ config: strict })
  // A config that does not say what it starts from starts from `recommended`.
  const withRules = (set: Record<string, 'error'>): number => median([0, 1, 2].map(() => over({ config: { extends: [], rules: set } })))
  const off = withRules({})
  return rules.map(({ id }) => ({ rule: id, ms: withRules({ [id]: 'error' }) - off })).toSorted((a, b) => b.ms - a.ms)
}
