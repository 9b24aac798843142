/** A finding that the suppressions file keeps from being reported. */
export interface SuppressionEntry {
  /** Path from the working folder, with `/`. */
  readonly file: string
  readonly rule: string
  /** That of the finding: see `fingerprint.ts`. */
  readonly fingerprint: string
  /** The reported words, for whoever reads the file; nothing depends on them. */
  readonly text?: string | undefined
  readonly reason?: string | undefined
  /** The last day on which the entry counts, as `2027-01-31`. */
  readonly expires?: string | undefined
}

/** Tells entries apart. */
export function keyOf({ file, rule, fingerprint }: SuppressionEntry): string {
  return `${file}\n${rule}\n${fingerprint}`
}

/** Whether an entry counts no longer. */
export function isExpired({ expires }: SuppressionEntry, today: string): boolean {
  return expires !== undefined && expires < today
}
