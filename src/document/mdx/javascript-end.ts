/**
 * Finds where JavaScript ends that MDX embeds, by its brackets alone: strings, template literals and comments
 * are skipped, nothing is parsed.
 */

/** The offset after the bracket that closes the one at `from`; -1 when none does before `limit`. */
export function bracketEnd(source: string, from: number, limit: number): number {
  const strict = scan(source, from, limit, true, closesFirst)
  // An apostrophe in the text of nested JSX looks like a string's quote.
  return strict >= 0 ? strict : scan(source, from, limit, false, closesFirst)
}

/** A line that goes on with the statement above it. */
const continuation = /^(?:[ \t]+\S|\/[/*]|[})\]])/

/**
 * The end of the `import` or `export` that begins at `from`: a line end outside all brackets, unless the next
 * line goes on. So a heading right below, which MDX would choke on, is still read.
 * -1 when its brackets do not close before `limit`.
 */
export function moduleEnd(source: string, from: number, limit: number): number {
  const end = scan(source, from, limit, true, (char, at, depth) => {
    return char === '\n' && depth === 0 && !continuation.test(source.slice(at + 1, at + 100))
  })
  return end
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}

function closesFirst(_char: string, _at: number, depth: number): boolean {
  return depth === 0
}

/** Goes on until `isEnd` holds after a bracket or a line end; returns the offset after that character. */
function scan(
  source: string,
  from: number,
  limit: number,
  strings: boolean,
  isEnd: (char: string, at: number, depth: number) => boolean,
): number {
  const closers: string[] = []
  for (let at = from; at < limit; at++) {
    const char = source[at]!
    if (char === '`' && closers.at(-1) !== '`') closers.push('`')
    else if (closers.at(-1) === '`') {
      if (char === '\\') at++
      else if (char === '`') closers.pop()
      else if (char === '$' && source[at + 1] === '{') {
        closers.push('}')
        at++
      }
    } else if (char === '{' || char === '(' || char === '[') closers.push(char === '{' ? '}' : char === '(' ? ')' : ']')
    else if (char === '}' || char === ')' || char === ']') {
      if (closers.at(-1) === char) closers.pop()
      if (isEnd(char, at, closers.length)) return at + 1
    } else if (char === '\n') {
      if (closers.length === 0 && isEnd(char, at, 0)) return at + 1
    } else if (strings && (char === '"' || char === "'")) at = stringEnd(source, at, limit)
    else if (char === '/' && source[at + 1] === '*') {
      const end = source.indexOf('*/', at + 2)
      if (end < 0) return -1
      at = end + 1
    } else if (char === '/' && source[at + 1] === '/' && source[at - 1] !== ':') at = lineEnd(source, at) - 1
  }
  return closers.length === 0 && isEnd('\n', limit, 0) && source[from] !== '{' ? limit : -1
}

/** The closing quote of the string that opens at `from`; `from` itself when its line has none. */
function stringEnd(source: string, from: number, limit: number): number {
  for (let at = from + 1; at < limit && source[at] !== '\n'; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === source[from]) return at
  }
  return from
}
