/** A JSX tag: where it ends (exclusive), and its name, empty for a fragment's. */
export interface JsxTag {
  readonly end: number
  readonly name: string
  readonly kind: 'open' | 'close' | 'self-closing'
}

const name = /[A-Za-z_$][\w$-]*(?:[.:][A-Za-z_$][\w$-]*)*/y
const attributeName = /[A-Za-z_$][\w$:.-]*/y
const white = /\s*/y

/** The end of what `pattern` matches at `from`, or -1. */
function skip(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(source) ? pattern.lastIndex : -1
}

/**
 * Reads the JSX tag whose `<` is at `start`; undefined when it is none.
 * @param expressionEnd finds where the expression ends whose brace is at an offset, or -1
 */
export function readJsxTag(source: string, start: number, expressionEnd: (brace: number) => number): JsxTag | undefined {
  const isClosing = source[start + 1] === '/'
  const nameStart = start + (isClosing ? 2 : 1)
  let at = Math.max(nameStart, skip(name, source, nameStart))
  const tagName = source.slice(nameStart, at)
  for (;;) {
    const next = skip(white, source, at)
    const char = source[next]
    if (char === '>') return { end: next + 1, name: tagName, kind: isClosing ? 'close' : 'open' }
    if (isClosing || tagName === '') return undefined
    if (char === '/') {
      const close = skip(white, source, next + 1)
      return source[close] === '>' ? { end: close + 1, name: tagName, kind: 'self-closing' } : undefined
    }
    if (char === '{') at = expressionEnd(next)
    else at = next > at ? attributeEnd(source, next, expressionEnd) : -1
    if (at < 0) return undefined
  }
}

/** The end of the attribute at `from`, with its value if it has one; -1 when there is none. */
function attributeEnd(source: string, from: number, expressionEnd: (brace: number) => number): number {
  const end = skip(attributeName, source, from)
  if (end < 0) return -1
  const equals = skip(white, source, end)
  if (source[equals] !== '=') return end
  const value = skip(white, source, equals + 1)
  const quote = source[value]
  if (quote === '{') return expressionEnd(value)
  if (quote !== '"' && quote !== "'") return -1
  return source.indexOf(quote, value + 1) + 1 || -1
}
