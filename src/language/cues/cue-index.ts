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

const factor = 0x9e3779b1

/** The index of all patterns known now. */
export function createCueIndex(): CueIndex {
  const patterns = knownPatterns()
  const width = (patterns.length + 31) >> 5
  const always = new Int32Array(width)
  for (let index = patterns.length; index < width << 5; index++) always[index >> 5]! |= 1 << (index & 31)
  const byKey = new Map<number, number[]>()
  const bySign = new Array<number[] | undefined>(128)
  for (const { expression, index } of patterns) {
    const own = cues[nameOfExpression(expression)]
    if (own === undefined) always[index >> 5]! |= 1 << (index & 31)
    else for (const cue of own.split('|')) add(cue, index)
  }

  function add(cue: string, index: number): void {
    const code = cue.charCodeAt(0)
    if (cue.length === 1 && code < 128) for (const sign of code === zero ? digits : [code]) (bySign[sign] ??= []).push(index)
    else {
      const key = keyOf(cue)
      const known = byKey.get(key)
      if (known) known.push(index)
      else byKey.set(key, [index])
    }
  }

  // Open addressing in flat arrays: this is asked twice for each character of an article.
  const bits = Math.max(4, Math.ceil(Math.log2(byKey.size * 4 + 1)))
  const keys = new Int32Array(1 << bits)
  const lists = new Array<readonly number[]>(1 << bits)
  const mask = (1 << bits) - 1
  const shift = 32 - bits
  for (const [key, list] of byKey) {
    let slot = Math.imul(key, factor) >>> shift
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    lists[slot] = list
  }

  const lookUp = (key: number, marks: Int32Array): void => {
    let slot = Math.imul(key, factor) >>> shift
    for (let found = keys[slot]!; found !== 0; found = keys[slot]!) {
      if (found === key) return set(lists[slot]!, marks)
      slot = (slot + 1) & mask
    }
  }

  return {
    size: patterns.length,
    width,
    mark(text, marks) {
      marks.set(always)
      let window = 0x20202020
      let before = 0
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : edge
        if (code < 128) {
          window = (window << 8) | asCue[code]!
          const signs = bySign[code]
          if (signs) set(signs, marks)
        } else {
          window = (window << 8) | edge
          lookUp(code, marks)
          if (before >= 128) lookUp((before << 16) | code, marks)
        }
        lookUp(window, marks)
        lookUp(window & 0xffffff, marks)
        before = code
      }
    },
  }
}

function set(indexes: readonly number[], marks: Int32Array): void {
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]!
    marks[index >> 5]! |= 1 << (index & 31)
  }
}

/** Up to four ASCII characters, or one or two others, as one number. */
function keyOf(cue: string): number {
  const wide = cue.charCodeAt(0) > 127
  let key = 0
  for (let at = 0; at < cue.length; at++) key = (key << (wide ? 16 : 8)) | cue.charCodeAt(at)
  return key
}
