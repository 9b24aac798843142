import { latinWordEnd } from '../latin-word-end.js'
import { type RawNumber, rawFraction, rawNumber } from '../number-token.js'
import { WordSet } from '../word-set.js'

const units: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}
const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
}
/** Plurals that give a magnitude and no count. */
const magnitudes: Readonly<Record<string, number>> = {
  tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9,
}
const denominators: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6,
  sixths: 6, seventh: 7, eighth: 8, eighths: 8, ninth: 9, tenth: 10, tenths: 10, hundredth: 100, thousandth: 1000,
}

/** "one" is a pronoun beside these. */
const notBeforeOne = new Set(['no', 'any', 'some', 'every', 'each', 'this', 'that', 'which', 'the', 'another'])
const notAfterOne = new Set([
  'another', 'can', 'could', 'may', 'might', 'must', 'should', 'would', 'is', 'has', 'day', 'thing', 'off', 'sided', 'way', 'or',
])
const afterShare = new Set(['of', 'the', 'fewer', 'less', 'more', 'lower', 'higher', 'that', 'as', 'an', 'a', 'all', 'their', 'its'])

/** Every number begins with one of these, or with "a" before one of `afterArticle`; other words need not be looked at. */
const openers = new Set([...Object.keys(units), ...Object.keys(tens), ...Object.keys(magnitudes), 'half', 'few', 'several'])
const afterArticle = new Set([...Object.keys(denominators), ...Object.keys(scales), 'couple', 'few', 'several'])

/** Without one of these there is no number. */
const signs = new WordSet([...openers, ...afterArticle])

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const none: RawNumber[] = []

/** Finds numbers written as English words. Ordinals are left out unless they are the lower part of a fraction. */
export function findNumberWords(text: string): RawNumber[] {
  return hasNumberWord(text) ? readNumbers(text, wordsOf(text)) : none
}

/** Few sentences have such a word, and of the others no list of words is made. */
function hasNumberWord(text: string): boolean {
  for (let start = 0; start < text.length; start++) {
    const end = latinWordEnd(text, start)
    if (end > start && signs.has(text, start, end)) return true
    start = end
  }
  return false
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let start = 0; start < text.length; start++) {
    const end = latinWordEnd(text, start)
    if (end > start) words.push({ text: text.slice(start, end).toLowerCase(), start, end })
    start = end
  }
  return words
}

function readNumbers(text: string, words: readonly Word[]): RawNumber[] {
  const found: RawNumber[] = []
  for (let at = 0; at < words.length; ) {
    const read = opensNumber(words, at) ? readNumber(text, words, at) : undefined
    if (read === undefined) {
      at++
      continue
    }
    found.push(read.number)
    at = read.next
  }
  return found
}

function opensNumber(words: readonly Word[], at: number): boolean {
  const word = words[at]!.text
  return openers.has(word) || (word === 'a' && afterArticle.has(words[at + 1]?.text ?? ''))
}

interface Read {
  readonly number: RawNumber
  /** The first word after the number. */
  readonly next: number
}

function readNumber(text: string, words: readonly Word[], at: number): Read | undefined {
  return readShare(text, words, at) ?? readMagnitude(text, words, at) ?? readCardinal(text, words, at)
}

/** Whether only a space or a hyphen stands between two words. */
function joined(text: string, words: readonly Word[], at: number): boolean {
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)
  return gap === ' ' || gap === '-'
}

/** "half of", "a third of", "two thirds", "three-quarters". */
function readShare(text: string, words: readonly Word[], at: number): Read | undefined {
  const first = words[at]!.text
  const make = (numerator: number, denominator: number, next: number): Read => ({
    number: rawFraction(words[at]!.start, words[next - 1]!.end, numerator, denominator),
    next,
  })
  if (first === 'half') {
    const compound = text[words[at]!.end] === '-'
    return compound ? undefined : make(1, 2, at + 1)
  }
  const numerator = first === 'a' ? 1 : units[first]
  const second = words[at + 1]?.text ?? ''
  const denominator = denominators[second]
  if (!numerator || denominator === undefined || numerator >= denominator || !joined(text, words, at + 1)) return undefined
  const plural = second.endsWith('s') || second === 'halves'
  const hyphen = text[words[at]!.end] === '-'
  // "a third patient" and "one third visit" count in order.
  if (!plural && !hyphen && second !== 'half' && !afterShare.has(words[at + 2]?.text ?? 'of')) return undefined
  return make(numerator, denominator, at + 2)
}

/** "hundreds", "tens of thousands", "a few hundred", "several thousand", "a couple". */
function readMagnitude(text: string, words: readonly Word[], at: number): Read | undefined {
  const make = (value: number, next: number): Read => {
    const number = rawNumber(words[at]!.start, words[next - 1]!.end, value, 0)
    number.approximate = true
    return { number, next }
  }
  const first = words[at]!.text
  let value = magnitudes[first]
  if (value !== undefined) {
    let next = at + 1
    while (words[next]?.text === 'of' && magnitudes[words[next + 1]?.text ?? ''] !== undefined) {
      value *= magnitudes[words[next + 1]!.text]!
      next += 2
    }
    return make(value, next)
  }
  const article = first === 'a' ? 1 : 0
  const second = words[at + article]?.text
  if (second === 'couple' && article) return make(2, at + 2)
  if (second !== 'few' && second !== 'several') return undefined
  const scale = scales[words[at + article + 1]?.text ?? '']
  return scale === undefined || !joined(text, words, at + article + 1) ? undefined : make(scale, at + article + 2)
}

/** "twenty-three", "one hundred and five", "a dozen", "a hundred thousand", "two million". */
function readCardinal(text: string, words: readonly Word[], at: number): Read | undefined {
  let total = 0
  let current = 0
  let next = at
  // The kind of the last word decides what may follow: 1 unit, 2 tens, 3 scale, 0 nothing yet.
  let last = 0
  for (; next < words.length; next++) {
    const word = words[next]!.text
    if (next > at && !joined(text, words, next)) break
    const unit = units[word]
    const ten = tens[word]
    const scale = scales[word]
    if (unit !== undefined && (last === 0 || last === 3 || (last === 2 && unit > 0 && unit < 10))) {
      current += unit
      last = 1
    } else if (ten !== undefined && (last === 0 || last === 3)) {
      current += ten
      last = 2
    } else if (scale !== undefined && (last > 0 || isArticle(words, next - 1, at))) {
      if (scale <= 100) current = Math.max(current, 1) * scale
      else {
        total += Math.max(current, 1) * scale
        current = 0
      }
      last = 3
    } else if (!(word === 'a' && next === at && scales[words[next + 1]?.text ?? ''] !== undefined) && !isInnerAnd(words, next, last)) {
      break
    }
  }
  if (last === 0 || isPronoun(text, words, at, next)) return undefined
  return { number: rawNumber(words[at]!.start, words[next - 1]!.end, total + current, 0), next }
}

function isArticle(words: readonly Word[], index: number, from: number): boolean {
  return index === from && words[index]?.text === 'a'
}

/** The "and" of "one hundred and five". */
function isInnerAnd(words: readonly Word[], at: number, last: number): boolean {
  const following = words[at + 1]?.text ?? ''
  return words[at]!.text === 'and' && last === 3 && (units[following] !== undefined || tens[following] !== undefined)
}

function isPronoun(text: string, words: readonly Word[], at: number, next: number): boolean {
  if (next !== at + 1 || words[at]!.text !== 'one') return false
  const before = words[at - 1]
  if (before && joined(text, words, at) && notBeforeOne.has(before.text)) return true
  return notAfterOne.has(words[next]?.text ?? '') && joined(text, words, next)
}
