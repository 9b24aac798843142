import type { RuleScore } from './labelled-articles.js'

/** How a person judged the messages of a rule. */
export interface Verdicts {
  readonly right: number
  readonly debatable: number
  readonly wrong: number
}

/** As SARIF names it, and what it rests on. */
export interface RulePrecision extends Verdicts {
  readonly precision: 'very-high' | 'high' | 'medium' | 'low'
}

/** Fewer messages than these say too little: the rule is then called `medium`. */
const enough = 8

/** Adds the verdicts on posts to the messages on our articles, and names the share that was right; debatable counts half. */
export function ratePrecision(posts: Readonly<Record<string, Verdicts>>, articles: readonly RuleScore[], rules: readonly string[]): Record<string, RulePrecision> {
  return Object.fromEntries(
    rules.toSorted().map((rule) => {
      const own = articles.filter((score) => score.rule === rule)
      const verdicts: Verdicts = {
        right: (posts[rule]?.right ?? 0) + own.reduce((sum, { right }) => sum + right, 0),
        debatable: posts[rule]?.debatable ?? 0,
        wrong: (posts[rule]?.wrong ?? 0) + own.reduce((sum, { wrong }) => sum + wrong, 0),
      }
      return [rule, { precision: level(verdicts), ...verdicts }]
    }),
  )
}

function level({ right, debatable, wrong }: Verdicts): RulePrecision['precision'] {
  const judged = right + debatable + wrong
  if (judged < enough) return 'medium'
  const share = (right + debatable / 2) / judged
  return share >= 0.95 ? 'very-high' : share >= 0.85 ? 'high' : share >= 0.6 ? 'medium' : 'low'
}
