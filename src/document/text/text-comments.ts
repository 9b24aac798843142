import type { Comment } from '../document.js'

/** A line that only speaks to the linter: `[healthlint-disable-next-line small-sample -- reason]`. */
const bracketed = /^([ \t]*\[)(healthlint-.*)\][ \t]*$/gm

/**
 * Plain text has no comments, but what is said to the linter must have a place: in a line of its own in square brackets,
 * or in a comment of the kind that Markdown has.
 */
export function readTextComments(source: string): readonly Comment[] {
  const comments = readHtmlComments(source)
  if (!source.includes('[healthlint-')) return comments
  const lines: Comment[] = []
  let next = 0
  for (const match of source.matchAll(bracketed)) {
    const start = match.index + match[1]!.length - 1
    while (next < comments.length && comments[next]!.end <= start) next++
    const isInside = next < comments.length && comments[next]!.start < start
    if (!isInside) lines.push({ start, end: match.index + match[0].trimEnd().length, value: match[2]! })
  }
  return [...comments, ...lines].sort((a, b) => a.start - b.start)
}

function readHtmlComments(source: string): readonly Comment[] {
  const comments: Comment[] = []
  let at = source.indexOf('<!--')
  while (at >= 0) {
    const end = source.indexOf('-->', at + 4)
    if (end < 0) break
    comments.push({ start: at, end: end + 3, value: source.slice(at + 4, end) })
    at = source.indexOf('<!--', end + 3)
  }
  return comments
}
