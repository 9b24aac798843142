import table from '../authorities.json' with { type: 'json' }
import type { AuthorityKey, LocalText } from '../rule.js'

/** What kind of copy of a guideline was read. */
export type Copy =
  | 'official' // the issuer's own page, or the journal's
  | 'reprint' // the full text or checklist, printed by someone else
  | 'third-party' // somebody's summary of it
  | 'none'

/** A guideline or law that a rule touches, as far as it may be told. */
export interface Authority {
  readonly key: AuthorityKey
  readonly title: string
  /** The article, item or section; only where it was read in the text itself. */
  readonly item: string | undefined
  readonly year: number | undefined
  readonly issuer: string
  /** What it says there, in our words; only where that was read somewhere. */
  readonly says: LocalText | undefined
  readonly link: string | undefined
  readonly copy: Copy
  /** The day on which it was looked up, as in 2026-11-22: laws and guidelines change. */
  readonly seen: string
}

interface Entry {
  readonly title: string
  readonly item: string
  readonly year: number | null
  readonly issuer: string
  readonly says: LocalText
  readonly link: string | null
  readonly verified: boolean
  readonly sourceGrade: Copy
  readonly seen: string
}

const entries: Readonly<Record<AuthorityKey, Entry>> = table as Record<AuthorityKey, Entry>

/** The keys of all guidelines, in the order of the table. */
export const authorityKeys = Object.keys(entries) as AuthorityKey[]

/**
 * A guideline as it may be printed. A number that is wrong is worse than none, so an item that was not read in an
 * official text or a reprint is left out, and so are the words of what was not read at all.
 */
export function authorityOf(key: AuthorityKey): Authority {
  const { title, item, year, issuer, says, link, verified, sourceGrade, seen } = entries[key]
  const read = verified && (sourceGrade === 'official' || sourceGrade === 'reprint')
  return {
    key,
    title,
    item: read ? item : undefined,
    year: year ?? undefined,
    issuer,
    says: verified ? says : undefined,
    link: link ?? undefined,
    copy: verified ? sourceGrade : 'none',
    seen,
  }
}
