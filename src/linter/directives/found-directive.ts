import type { Directive } from './directive.js'
import type { ParsedDirective, UnknownDirective } from './parse-directive.js'

/** What was read at a place where directives stand. */
export interface FoundDirective extends Pick<Directive, 'span' | 'from' | 'removal'> {
  readonly parsed: ParsedDirective | UnknownDirective
}
