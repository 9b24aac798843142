import type { Authority } from './authority.js'

/** A guideline's title, with its year unless the title tells one: `FTC Health Products Compliance Guidance (2022)`. */
export function authorityTitle({ title, year }: Pick<Authority, 'title' | 'year'>): string {
  return year === undefined || /\b(?:19|20)\d\d\b/.test(title) ? title : `${title} (${year})`
}

/** A guideline's name with its item, if that may be printed: `CONSORT 2010 statement checklist, item 7a`. */
export function authorityName(authority: Authority): string {
  return authority.item === undefined ? authorityTitle(authority) : `${authorityTitle(authority)}, ${authority.item}`
}
