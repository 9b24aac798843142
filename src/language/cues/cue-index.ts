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

/** The index of all patterns known now. */
export function createCueIndex(): CueIndex {
  const patterns = knownPatterns()
  const width = (patterns.length + 31) >> 5
  const always = new Int32Array(width)
  for (let index = patterns.length; index < width << 5; index++) always[index >> 5]! |= 1 << (index & 31)
  const bySign = Array.from<number[] | undefined>({ length: 128 })
  const byKey = new Map<number, number[]>()
  // Whether a key can be in the map: at most places of a text it is not, and this is asked twice for each character.
  const mayHave = new Uint8Array(1 << 16)
  for (const { expression, index } of patterns) {
    const own = cues[nameOfExpression(expression)]
    if (own === undefined) always[index >> 5]! |= 1 << (index & 31)
    else for (const cue of own.split('|')) add(cue, index)
  }

  function add(cue: string, index: number): void {
    const code = cue.charCodeAt(0)
    if (cue.length === 1 && code < 128) {
      for (const sign of code === zero ? digits : [code]) (bySign[sign] ??= []).push(index)
      return
    }
    const key = keyOf(cue)
    const known = byKey.get(key)
    if (known) known.push(index)
    else byKey.set(key, [index])
    mayHave[hashOf(key)] = 1
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
        if (code < 128) {
          window = (window << 8) | asCue[code]!
          if (bySign[code]) set(bySign[code], marks)
        } else {
          window = (window << 8) | edge
          const pair = (before << 16) | code
          if (mayHave[hashOf(code)] === 1) set(byKey.get(code), marks)
          if (mayHave[hashOf(pair)] === 1) set(byKey.get(pair), marks)
        }
        const three = window & 0xffffff
        if (mayHave[hashOf(three)] === 1) set(byKey.get(three), marks)
        if (mayHave[hashOf(window)] === 1) set(byKey.get(window), marks)
        before = code
      }
    },
  }
}

function set(indexes: readonly number[] | undefined, marks: Int32Array): void {
  if (!indexes) return
  for (let i = 0; i < indexes.length; i++) marks[indexes[i]! >> 5]! |= 1 << (indexes[i]! & 31)
}

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 16

/** Up to four ASCII characters, or one or two others, as a number. */
function keyOf(cue: string): number {
  const bits = cue.charCodeAt(0) > 127 ? 16 : 8
  let key = 0
  for (let at = 0; at < cue.length; at++) key = (key << bits) | cue.charCodeAt(at)
  return key
}
