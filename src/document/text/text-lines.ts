import { fold } from '../fold.js'
import { isCaption, width } from '../blocks/implied.js'
import { type NumberingStyle, readNumbering } from '../blocks/numbering.js'
import { isPager } from '../blocks/roles.js'
import type { Span } from '../span.js'

/** A line of plain text without the white space around it. */
export interface TextLine extends Span {
  /** Folded, for matching. */
  readonly text: string
  readonly marker: Marker | undefined
}

/** What a line begins with, if that makes it a block of its own. `length` counts what is no prose. */
export type Marker =
  | { readonly kind: 'bullet'; readonly length: number }
  | { readonly kind: 'number'; readonly length: number; readonly style: NumberingStyle }
  | { readonly kind: 'caption' | 'pager'; readonly length: 0 }

const bullet = /^(?:[•·●◦‣▪■□◆◇★☆✓✔➢※] ?|[-*–+] )(?=\S)/

function markerOf(text: string): Marker | undefined {
  const bulleted = bullet.exec(text)
  if (bulleted) return { kind: 'bullet', length: bulleted[0].length }
  const number = readNumbering(text)
  if (number) {
    // 一、 is written into headings and stays; a digit and a dot is a list's.
    const isMarkup = number.style === 'decimal' || number.style === 'bracketed decimal'
    return { kind: 'number', length: isMarkup ? number.length : 0, style: number.style }
  }
  if (isCaption(text)) return { kind: 'caption', length: 0 }
  return isPager(text) ? { kind: 'pager', length: 0 } : undefined
}

/**
 * Reads the lines of a text in groups parted by blank lines; a line of NBSP or U+3000 is blank too.
 * @param comments are left out of the lines; a line within one is blank
 */
export function readLineGroups(source: string, comments: readonly Span[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = []
  let group: TextLine[] = []
  let comment = 0
  for (let at = 0; at < source.length; ) {
    const lineEnd = endOfLine(source, at)
    while (comment < comments.length && comments[comment]!.end <= at) comment++
    const { start, end } = trim(source, at, lineEnd, comments[comment])
    if (end > start) {
      const text = fold(source.slice(start, end))
      group.push({ start, end, text, marker: markerOf(text) })
    } else if (group.length > 0) {
      groups.push(group)
      group = []
    }
    at = lineEnd + (source.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function endOfLine(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) break
    at++
  }
  return at
}

const white = /[\s\u200B-\u200D\u2060\uFEFF\u0085]/

/** The line without white space and without a comment at its start or its end. */
function trim(source: string, lineStart: number, lineEnd: number, comment: Span | undefined): Span {
  let start = lineStart
  let end = lineEnd
  const tighten = (): void => {
    while (start < end && white.test(source[start]!)) start++
    while (end > start && white.test(source[end - 1]!)) end--
  }
  tighten()
  if (comment && comment.start <= start && comment.end > start) start = Math.min(comment.end, end)
  else if (comment && comment.start < end && comment.end >= end) end = comment.start
  tighten()
  return { start, end }
}

/** Lines wrapped by hand are this wide, in Latin characters. */
const narrowest = 50
const widest = 110

const sentenceEnd = /[.。!?;:”’"')）]$/

/**
 * Parts a group of lines into paragraphs: each line is one, unless the lines were wrapped by hand. They were
 * when all but the last are of a wrapped line's width and most of them stop in the middle of a sentence.
 */
export function paragraphsOf(group: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = []
  let from = 0
  for (let index = 1; index <= group.length; index++) {
    if (index < group.length && !group[index]!.marker) continue
    const chunk = group.slice(from, index)
    if (isWrapped(chunk)) paragraphs.push(chunk)
    else paragraphs.push(...chunk.map((line) => [line]))
    from = index
  }
  return paragraphs
}

function isWrapped(lines: readonly TextLine[]): boolean {
  if (lines.length < 2) return false
  let broken = 0
  for (const line of lines.slice(0, -1)) {
    const columns = width(line.text) * 2
    if (columns < narrowest || columns > widest) return false
    if (!sentenceEnd.test(line.text)) broken++
  }
  return broken * 2 >= lines.length - 1
}
