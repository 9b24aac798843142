/** What linting a text took, in the shape of ESLint's `stats`. Times are in milliseconds. */
export interface LintStats {
  /** One for each time the text was linted; fixing lints it again. */
  readonly times: { readonly passes: readonly PassTimes[] }
  readonly fixPasses: number
}

export interface PassTimes {
  readonly total: number
  readonly parse: { readonly total: number }
  /** By rule. What a rule is the first to ask of the article counts as its own. */
  readonly rules: Readonly<Record<string, { readonly total: number }>>
}

/** Adds up the passes of a text that was fixed. */
export function joinStats(stats: readonly LintStats[]): LintStats {
  return { times: { passes: stats.flatMap(({ times }) => times.passes) }, fixPasses: stats.length - 1 }
}
