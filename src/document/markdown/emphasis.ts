/**
 * A run of `*`, `_` or `~~` that may be markup. The characters from `from` to `to` are still literal:
 * matching eats closing runs from the front and opening runs from the back.
 */
export interface DelimiterRun {
  readonly kind: 'run'
  readonly char: string
  readonly at: number
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  from: number
  to: number
  previous: DelimiterRun | undefined
  next: DelimiterRun | undefined
}

const whiteSpace = /^\s$/
const punctuation = /^[\p{P}\p{S}]$/u

/** The character that ends before `at`; an empty string at the start. */
function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at)
}

function charAfter(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** Makes the run at `at`, with CommonMark's rules of flanking. */
export function delimiterRun(text: string, at: number, previous: DelimiterRun | undefined): DelimiterRun {
  const char = text[at]!
  let end = at + 1
  while (text[end] === char) end++
  const before = charBefore(text, at)
  const after = charAfter(text, end)
  const spaceBefore = before === '' || whiteSpace.test(before)
  const spaceAfter = after === '' || whiteSpace.test(after)
  const punctuationBefore = punctuation.test(before)
  const punctuationAfter = punctuation.test(after)
  const leftFlanking = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
  const rightFlanking = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
  const intraword = char === '_'
  const run: DelimiterRun = {
    kind: 'run',
    char,
    at,
    length: end - at,
    canOpen: leftFlanking && (!intraword || !rightFlanking || punctuationBefore),
    canClose: rightFlanking && (!intraword || !leftFlanking || punctuationAfter),
    from: at,
    to: end,
    previous,
    next: undefined,
  }
  if (previous) previous.next = run
  return run
}

function unlink(run: DelimiterRun): void {
  if (run.previous) run.previous.next = run.next
  if (run.next) run.next.previous = run.previous
}

function matches(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (!opener.canOpen || opener.char !== closer.char) return false
  if (closer.char === '~') return opener.length === closer.length
  const both = closer.canOpen || opener.canClose
  return !(both && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0)
}

/** Closers that fail alike share a bottom below which none of them looks again; this keeps matching linear. */
function bottomKey(closer: DelimiterRun): string {
  return closer.char + (closer.canOpen ? 'o' : 'c') + (closer.char === '~' ? Math.min(closer.length, 3) : closer.length % 3)
}

/**
 * Matches the runs after `bottom` up to `last`, as CommonMark does, and takes the matched characters out of
 * their runs. Returns the last run that is left to match later, which is `bottom`.
 */
export function matchEmphasis(last: DelimiterRun | undefined, bottom: DelimiterRun | undefined): DelimiterRun | undefined {
  if (last === bottom) return bottom
  let closer = last
  while (closer && closer.previous !== bottom) closer = closer.previous
  const bottoms = new Map<string, number>()
  while (closer) {
    const next: DelimiterRun | undefined = closer.next
    if (!closer.canClose) {
      closer = next
      continue
    }
    const key = bottomKey(closer)
    const lowest = bottoms.get(key) ?? -1
    let opener = closer.previous
    while (opener && opener !== bottom && opener.at >= lowest && !matches(opener, closer)) opener = opener.previous
    if (!opener || opener === bottom || opener.at < lowest) {
      bottoms.set(key, closer.at)
      if (!closer.canOpen) unlink(closer)
      closer = next
      continue
    }
    const width = closer.char === '~' ? closer.length : Math.min(2, opener.to - opener.from, closer.to - closer.from)
    opener.to -= width
    closer.from += width
    opener.next = closer
    closer.previous = opener
    if (opener.from === opener.to) unlink(opener)
    if (closer.from === closer.to) {
      unlink(closer)
      closer = closer.next
    }
  }
  if (bottom) bottom.next = undefined
  return bottom
}
