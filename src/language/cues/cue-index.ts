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

const edge = 0
const digit = 27
const underscore = 28

/** For each ASCII character what stands for it among cues, in five bits: a letter of either case, one digit for all, an edge for the rest. */
const asCue = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase()
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 96
  return /\d/.test(character) ? digit : character === '_' ? underscore : edge
})
const digits = Array.from({ length: 10 }, (_, value) => 48 + value)
/** Cues are sorted, so that none of a pattern comes before this character when its first does not. */
const firstHan = 0x2e80
const threeLetters = (1 << 15) - 1
const fourLetters = (1 << 20) - 1

/** The index of all patterns known now. */
export function createCueIndex(): CueIndex {
  const patterns = knownPatterns()
  const width = (patterns.length + 31) >> 5
  const always = new Int32Array(width)
  for (let index = patterns.length; index < width << 5; index++) always[index >> 5]! |= 1 << (index & 31)
  const bySign = Array.from<number[] | undefined>({ length: 128 })
  // The patterns of a cue by its letters or characters as a number, and whether there are any: at most places of a text
  // there are none, and this is asked twice for each character.
  const byThree = new Map<number, number[]>()
  const isThree = new Uint8Array((threeLetters + 1) >> 3)
  const byFour = new Map<number, number[]>()
  const isFour = new Uint8Array((fourLetters + 1) >> 3)
  const byCharacters = new Map<number, number[]>()
  const endsCharacters = new Uint8Array((1 << 16) >> 3)

  // Most English articles have no Han character, and need not wait for the cues that begin with one.
  const waiting: (readonly [own: string, index: number])[] = []
  for (const { expression, index } of patterns) {
    const own = cues[nameOfExpression(expression)]
    if (own === undefined) always[index >> 5]! |= 1 << (index & 31)
    else if (own.charCodeAt(0) >= firstHan) waiting.push([own, index])
    else addAll(own, index)
  }

  function addAll(own: string, index: number): void {
    for (const cue of own.split('|')) add(cue, index)
  }

  function add(cue: string, index: number): void {
    const code = cue.charCodeAt(0)
    if (code > 127) {
      const last = cue.charCodeAt(cue.length - 1)
      remember(byCharacters, cue.length > 1 ? (code << 16) | last : code, index)
      raise(endsCharacters, last)
    } else if (cue.length === 1) {
      for (const sign of asCue[code] === digit ? digits : [code]) (bySign[sign] ??= []).push(index)
    } else {
      let letters = 0
      for (let at = 0; at < cue.length; at++) letters = (letters << 5) | asCue[cue.charCodeAt(at)]!
      remember(cue.length === 3 ? byThree : byFour, letters, index)
      raise(cue.length === 3 ? isThree : isFour, letters)
    }
  }

  return {
    size: patterns.length,
    width,
    mark(text, marks) {
      marks.set(always)
      const { length } = text
      let window = 0
      let before = 0
      for (let at = 0; at <= length; at++) {
        const code = at < length ? text.charCodeAt(at) : 32
        window = (window << 5) & fourLetters
        if (code < 128) {
          window |= asCue[code]!
          const sign = bySign[code]
          if (sign !== undefined) set(sign, marks)
        } else {
          if (code >= firstHan && waiting.length > 0) for (const [own, index] of waiting.splice(0)) addAll(own, index)
          if (isRaised(endsCharacters, code)) {
            set(byCharacters.get(code), marks)
            set(byCharacters.get((before << 16) | code), marks)
          }
        }
        if (isRaised(isFour, window)) set(byFour.get(window), marks)
        if (isRaised(isThree, window & threeLetters)) set(byThree.get(window & threeLetters), marks)
        before = code
      }
    },
  }
}

function remember(lists: Map<number, number[]>, key: number, index: number): void {
  const known = lists.get(key)
  if (known) known.push(index)
  else lists.set(key, [index])
}

const raise = (flags: Uint8Array, key: number): void => {
  flags[key >> 3]! |= 1 << (key & 7)
}

const isRaised = (flags: Uint8Array, key: number): boolean => (flags[key >> 3]! & (1 << (key & 7))) !== 0

function set(indexes: readonly number[] | undefined, marks: Int32Array): void {
  if (indexes === undefined) return
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]!
    marks[index >> 5]! |= 1 << (index & 31)
  }
}
