import cuesByExpression from './cues.json' with { type: 'json' }
import { knownPatterns } from './pattern.js'

const cues: Readonly<Record<string, string>> = cuesByExpression

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
const fourLetters = (1 << 20) - 1
const threeLetters = (1 << 15) - 1
/** What keeps the keys of three letters, and of one character, apart from others. */
const three = 1 << 20
const one = 1 << 21

/** The index of all patterns known now. */
export function createCueIndex(): CueIndex {
  const patterns = knownPatterns()
  const width = (patterns.length + 31) >> 5
  const always = new Int32Array(width)
  for (let index = patterns.length; index < width << 5; index++) always[index >> 5]! |= 1 << (index & 31)
  const bySign = Array.from<number[] | undefined>({ length: 128 })
  const byKey = createMultimap()
  // Whether there is a cue of these letters or with this last character: at most places of a text there is none, and this is
  // asked twice for each character.
  const isThree = new Uint8Array((threeLetters + 1) >> 3)
  const isFour = new Uint8Array((fourLetters + 1) >> 3)
  const endsCharacters = new Uint8Array((1 << 16) >> 3)

  // Most English articles have no Han character, and need not wait for the cues that begin with one.
  const waiting: (readonly [own: string, index: number])[] = []
  for (const { expression, index } of patterns) {
    const own = cues[String(expression)]
    if (own === undefined) always[index >> 5]! |= 1 << (index & 31)
    else if (own.charCodeAt(0) >= firstHan) waiting.push([own, index])
    else addAll(own, index)
  }

  function addAll(own: string, index: number): void {
    for (let start = 0, end = 0; start < own.length; start = end + 1) {
      end = own.indexOf('|', start)
      if (end < 0) end = own.length
      add(own, start, end, index)
    }
  }

  function add(own: string, start: number, end: number, index: number): void {
    const code = own.charCodeAt(start)
    if (code > 127) {
      const last = own.charCodeAt(end - 1)
      byKey.add(end - start > 1 ? (code << 16) | last : one | code, index)
      raise(endsCharacters, last)
    } else if (end - start === 1) {
      for (const sign of asCue[code] === digit ? digits : [code]) (bySign[sign] ??= []).push(index)
    } else {
      let letters = 0
      for (let at = start; at < end; at++) letters = (letters << 5) | asCue[own.charCodeAt(at)]!
      byKey.add(end - start === 3 ? three | letters : letters, index)
      raise(end - start === 3 ? isThree : isFour, letters)
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
          if (sign !== undefined) for (let i = 0; i < sign.length; i++) marks[sign[i]! >> 5]! |= 1 << (sign[i]! & 31)
        } else {
          if (code >= firstHan && waiting.length > 0) for (const [own, index] of waiting.splice(0)) addAll(own, index)
          if (isRaised(endsCharacters, code)) {
            byKey.mark(one | code, marks)
            byKey.mark((before << 16) | code, marks)
          }
        }
        if (isRaised(isFour, window)) byKey.mark(window, marks)
        if (isRaised(isThree, window & threeLetters)) byKey.mark(three | (window & threeLetters), marks)
        before = code
      }
    },
  }
}

/**
 * The patterns of each cue: chained entries in one array, since thousands of lists take thrice as long to make, and entries
 * spread over several arrays as long to read.
 */
function createMultimap() {
  const bits = 13
  /** The place of the last entry of each bucket, 0 for none. */
  const last = new Int32Array(1 << bits)
  /** Of each entry its key, then its index and the place of the entry before it in its bucket as one number. */
  let entries = new Int32Array(1 << 15)
  let end = 2
  const bucketOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits)

  return {
    add(key: number, index: number): void {
      if (end === entries.length) {
        const larger = new Int32Array(end * 2)
        larger.set(entries)
        entries = larger
      }
      const bucket = bucketOf(key)
      entries[end] = key
      entries[end + 1] = (last[bucket]! << indexBits) | index
      last[bucket] = end
      end += 2
    },
    /** Sets the bits of the patterns of a cue. */
    mark(key: number, marks: Int32Array): void {
      for (let at = last[bucketOf(key)]!; at !== 0; ) {
        const entry = entries[at + 1]!
        if (entries[at] === key) marks[(entry & lastIndex) >> 5]! |= 1 << (entry & 31)
        at = entry >>> indexBits
      }
    },
  }
}

/** Of an entry's number the index takes so many bits: 4,096 patterns, and half a million entries. */
const indexBits = 12
const lastIndex = (1 << indexBits) - 1

const raise = (flags: Uint8Array, key: number): void => {
  flags[key >> 3]! |= 1 << (key & 7)
}

const isRaised = (flags: Uint8Array, key: number): boolean => (flags[key >> 3]! & (1 << (key & 7))) !== 0
