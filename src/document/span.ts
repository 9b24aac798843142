/**
 * A stretch of the original source.
 *
 * Offsets are UTF-16 code units from the start of the decoded source, `end` exclusive, so that
 * `source.slice(start, end)` is exactly what is reported. Every fact of an article is a span.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
