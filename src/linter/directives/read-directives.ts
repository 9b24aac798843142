import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import type { Directive } from './directive.js'
import type { FoundDirective } from './found-directive.js'
import { parseComment, type UnknownDirective } from './parse-directive.js'
import { readFrontMatterDirectives } from './read-front-matter-directives.js'
import { removalOf } from './removal.js'

export interface DirectivesRead {
  /** In source order. */
  readonly directives: readonly Directive[]
  /** Those that are misspelt. */
  readonly unknown: readonly (UnknownDirective & { readonly span: Span })[]
}

/** Finds the directives of a document, in its comments and in its front matter. */
export function readDirectives(document: SourceDocument): DirectivesRead {
  const directives: Directive[] = []
  const unknown: (UnknownDirective & { span: Span })[] = []
  for (const { parsed, ...place } of find(document)) {
    if ('word' in parsed) unknown.push({ ...parsed, span: place.span })
    else directives.push({ ...parsed, ...place })
  }
  return { directives, unknown }
}

function find(document: SourceDocument): FoundDirective[] {
  const { source, comments } = document
  // Comments are read with the blocks they stand in; most articles have no directive at all.
  if (!source.includes('healthlint')) return []
  const inComments = comments.flatMap(({ start, end, value }): FoundDirective[] => {
    // In a block quotation the marks of the lines are taken out of the value; then nothing in it has a place.
    const within = source.slice(start, end).indexOf(value)
    const parsed = parseComment(value, start + within)
    if (!parsed) return []
    const span = { start, end }
    if (within >= 0) return [{ parsed, span, from: start, removal: removalOf(source, span) }]
    return [{ parsed: withoutPlaces(parsed, span), span, from: start, removal: undefined }]
  })
  return [...readFrontMatterDirectives(document), ...inComments]
}

/** The same with the place of the whole comment for that of each rule. */
function withoutPlaces(parsed: FoundDirective['parsed'], span: Span): FoundDirective['parsed'] {
  return 'word' in parsed ? parsed : { ...parsed, rules: parsed.rules.map(({ id }) => ({ id, ...span })) }
}
