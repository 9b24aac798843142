import { type Directive, type DirectiveKind, directiveKinds, type RuleName } from './directive.js'

/** A directive that is misspelt, such as `healthlint-disable-nextline`. */
export interface UnknownDirective {
  /** As written. */
  readonly word: string
  /** What could stand there. */
  readonly known: readonly string[]
}

export type ParsedDirective = Pick<Directive, 'kind' | 'rules' | 'reason'>

/** Two hyphens as in ESLint, or the dash that editors and Chinese keyboards make of them. */
const reasonMark = /\s(?:-{2,}|—{1,2})(?:\s|$)/

/**
 * Reads what stands in a comment: `healthlint-disable-line rule-a, rule-b -- reason`.
 *
 * @param text the comment without its delimiters
 * @param offset where `text` stands in the source
 * @returns nothing for a comment that is no directive
 */
export function parseComment(text: string, offset: number): ParsedDirective | UnknownDirective | undefined {
  const opening = /^\s*healthlint(?:-|\s*(?::\s*)?(?=(?:dis|en)able[-\s]))([\w-]*)/.exec(text)
  if (!opening) return undefined
  const word = opening[1]!
  const wellFormed = opening[0].endsWith(`healthlint-${word}`)
  const length = opening[0].length
  const known = directiveKinds.map((kind) => `healthlint-${kind}`)
  const parsed = parse(wellFormed ? directiveKinds : [], word, text.slice(length), offset + length)
  return parsed ?? { word: opening[0].trim(), known }
}

/**
 * Reads an entry of the front matter: `disable rule-a, rule-b -- reason`. It holds for the whole file, so there is no
 * other directive.
 */
export function parseFrontMatterEntry(text: string, offset: number): ParsedDirective | UnknownDirective {
  const [opening, word = ''] = /^\s*([\w-]*)/.exec(text)!
  return parse(['disable'], word, text.slice(opening.length), offset + opening.length) ?? { word, known: ['disable'] }
}

function parse(
  kinds: readonly DirectiveKind[],
  word: string,
  rest: string,
  offset: number,
): ParsedDirective | undefined {
  const kind = kinds.find((name) => name === word)
  if (!kind || /^[^\s,，、]/.test(rest)) return undefined
  const mark = reasonMark.exec(rest)
  return {
    kind,
    rules: readNames(mark ? rest.slice(0, mark.index) : rest, offset),
    reason: mark ? rest.slice(mark.index + mark[0].length).trim() : '',
  }
}

function readNames(list: string, offset: number): RuleName[] {
  return [...list.matchAll(/[^,，、]+/g)].flatMap(({ 0: text, index }) => {
    const id = text.trim()
    if (id === '') return []
    const start = offset + index + text.indexOf(id)
    return [{ id, start, end: start + id.length }]
  })
}
