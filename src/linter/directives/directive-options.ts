/** How directives are treated. Severities: 0 is off, 1 a warning, 2 an error. */
export interface DirectiveOptions {
  /** Whether directives count. When they do not, nothing is said of them either. */
  readonly allow: boolean
  /** Severity of directives that are of no use: nothing to suppress, an unknown rule, a misspelt directive. */
  readonly reportUnused: 0 | 1 | 2
  /** Severity of directives that suppress without a reason. */
  readonly requireReason: 0 | 1 | 2
  /** The ids of all rules, on or off, to tell a misspelt one; without it every name is taken for a rule's. */
  readonly ruleIds?: ReadonlySet<string> | undefined
}

export const defaultDirectiveOptions: DirectiveOptions = { allow: true, reportUnused: 1, requireReason: 0 }
