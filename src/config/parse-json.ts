import { UserError } from './user-error.js'

/**
 * `JSON.parse` with the line and column of a mistake, which Node tells for only some mistakes and in other words
 * in every version.
 *
 * @param name what to call the text in messages
 * @throws UserError with the place (1-based) and what should stand there
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { offset, expected } = findMistake(text)
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    const column = offset - before.lastIndexOf('\n')
    const found = offset < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(offset)!)) : 'the end'
    throw new UserError(`${name}: not valid JSON at line ${line}, column ${column}: expected ${expected}, found ${found}.`)
  }
}

interface Mistake {
  /** UTF-16 offset. */
  readonly offset: number
  readonly expected: string
}

const space = /[ \t\r\n]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y
const quoted = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y

/** Reads a text that is not JSON up to the first thing that JSON does not allow. */
function findMistake(text: string): Mistake {
  let offset = 0
  let mistake: Mistake | undefined

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const length = pattern.exec(text)?.[0].length ?? 0
    offset += length
    return length > 0
  }
  const skipMark = (mark: string): boolean => {
    skip(space)
    if (text[offset] !== mark) return false
    offset++
    return true
  }
  const need = (found: boolean, expected: string): boolean => {
    if (!found) mistake ??= { offset, expected }
    return found
  }
  const list = (item: () => boolean, close: string): boolean => {
    if (skipMark(close)) return true
    do if (!item()) return false
    while (skipMark(','))
    return need(skipMark(close), `"," or "${close}"`)
  }
  const key = (): boolean => {
    skip(space)
    return need(skip(quoted), 'a key in double quotes')
  }
  const member = (): boolean => key() && need(skipMark(':'), '":"') && value()
  const value = (): boolean => {
    if (skipMark('{')) return list(member, '}')
    if (skipMark('[')) return list(value, ']')
    return need(skip(quoted) || skip(word), 'a value')
  }

  if (value()) skip(space)
  return mistake ?? { offset, expected: 'nothing more' }
}
