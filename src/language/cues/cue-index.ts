import cuesByName from './cues.json' with { type: 'json' }
import { nameOfExpression } from './name-of-expression.js'
import { knownPatterns } from './pattern.js'

const cues: Readonly<Record<string, string>> = cuesByName

/** Tells which patterns a sentence may match, by the groups of letters in it. */
export interface CueIndex {
  /** How many patterns it knows. */
  readonly size: number
  /** How many 32-bit words the marks of a sentence take. */
  readonly width: number
  /**
   * Marks the patterns that a text may match.
   *
   * @param marks gets a bit for each pattern
   */
  mark(text: string, marks: Int32Array): void
}

const edge = 0x20
const zero = 0x30
const digits = Array.from({ length: 10 }, (_, digit) => zero + digit)

/** For each ASCII character what stands for it among cues: letters in lower case, one digit for all, a space for the rest. */
const asCue = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase()
  return /\d/.test(character) ? zero : /[a-z_]/.test(character) ? character.charCodeAt(0) : edge
})

/** What stands in a text when the characters that end a cue do. */
interface Ending {
  /** The patterns of cues that are no longer than this. */
  readonly indexes: number[]
  /** The patterns of cues with one character more, by that character. */
  readonly longer: { readonly first: number; readonly indexes: number[] }[]
}

/** The index of all patterns known now. */
export function createCueIndex(): CueIndex {
  const patterns = knownPatterns()
  const width = (patterns.length + 31) >> 5
  const always = new Int32Array(width)
  for (let index = patterns.length; index < width << 5; index++) always[index >> 5]! |= 1 << (index & 31)
  const bySign = Array.from<number[] | undefined>({ length: 128 })
  const endings = new Map<number, Ending>()
  for (const { expression, index } of patterns) {
    const own = cues[nameOfExpression(expression)]
    if (own === undefined) always[index >> 5]! |= 1 << (index & 31)
    else for (const cue of own.split('|')) add(cue, index)
  }
  const find = createFinder(endings)

  function add(cue: string, index: number): void {
    const code = cue.charCodeAt(0)
    const ending = code > 127 ? 1 : 3
    if (cue.length < ending) {
      for (const sign of code === zero ? digits : [code]) (bySign[sign] ??= []).push(index)
      return
    }
    const key = keyOf(cue.slice(-ending))
    let known = endings.get(key)
    if (!known) endings.set(key, (known = { indexes: [], longer: [] }))
    if (cue.length === ending) known.indexes.push(index)
    else {
      const same = known.longer.find(({ first }) => first === code)
      if (same) same.indexes.push(index)
      else known.longer.push({ first: code, indexes: [index] })
    }
  }

  return {
    size: patterns.length,
    width,
    mark(text, marks) {
      marks.set(always)
      let window = 0x20202020
      let before = edge
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : edge
        const isWide = code > 127
        window = (window << 8) | (isWide ? edge : asCue[code]!)
        if (!isWide && bySign[code]) set(bySign[code], marks)
        // A letter beyond ASCII ends a cue of its own kind, and stands for a space in those of the other.
        if (isWide) touch(find(code), before, marks)
        touch(find(window & 0xffffff), window >>> 24, marks)
        before = code
      }
    },
  }
}

function touch(ending: Ending | undefined, first: number, marks: Int32Array): void {
  if (!ending) return
  if (ending.indexes.length > 0) set(ending.indexes, marks)
  for (let i = 0; i < ending.longer.length; i++) if (ending.longer[i]!.first === first) set(ending.longer[i]!.indexes, marks)
}

function set(indexes: readonly number[], marks: Int32Array): void {
  for (let i = 0; i < indexes.length; i++) marks[indexes[i]! >> 5]! |= 1 << (indexes[i]! & 31)
}

/** Open addressing in flat arrays: this is asked for each character of an article. */
function createFinder(endings: ReadonlyMap<number, Ending>): (key: number) => Ending | undefined {
  const bits = Math.max(4, Math.ceil(Math.log2(endings.size * 4 + 1)))
  const keys = new Int32Array(1 << bits)
  const values = Array.from<Ending | undefined>({ length: 1 << bits })
  const mask = (1 << bits) - 1
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  for (const [key, ending] of endings) {
    const slot = slotOf(key)
    keys[slot] = key
    values[slot] = ending
  }
  return (key) => values[slotOf(key)]
}

/** Up to three ASCII characters, or one other, as a number. No two are the same: three characters are more than 16 bits. */
function keyOf(ending: string): number {
  let key = 0
  for (let at = 0; at < ending.length; at++) key = (key << 8) | ending.charCodeAt(at)
  return key
}
