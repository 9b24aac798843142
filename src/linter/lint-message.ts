/** A replacement in the source. `range` holds UTF-16 offsets, end exclusive. */
export interface Fix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** A change that an author may want, never applied without one. */
export interface Suggestion {
  readonly desc: string
  readonly messageId: string
  readonly fix: Fix
}

/** Another place that the message speaks of. Lines and columns as in `LintMessage`. */
export interface RelatedLocation {
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * One finding, in the shape of ESLint's JSON. Lines and columns are 1-based, columns count UTF-16
 * code units, ends are exclusive.
 */
export interface LintMessage {
  readonly ruleId: string
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2
  /** The file could not be read as its format says; set on `parse-error` findings only. */
  readonly fatal?: true
  /** One line, and no run of two white-space characters, so that problem matchers read it whole. */
  readonly message: string
  readonly messageId: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  readonly related?: readonly RelatedLocation[]
  /**
   * Names the finding within its file, whatever is edited elsewhere in it: see `fingerprint.ts`. Only findings of rules
   * have one, and only those can be suppressed in bulk.
   */
  readonly fingerprint?: string
}

/** Why a message is not reported: a directive in the text, or the suppressions file. */
export interface Suppression {
  readonly kind: 'directive' | 'file'
  readonly justification: string
}

export interface SuppressedLintMessage extends LintMessage {
  readonly suppressions: readonly Suppression[]
}
