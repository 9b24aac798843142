import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../rules/index.js'
import { parseDocument } from '../../../src/document/parse-document.js'
import { Article } from '../../../src/evidence/article.js'
import { cueMarks } from '../../../src/language/cues/cue-marks.js'
import { knownPatterns, pattern as makePattern } from '../../../src/language/cues/pattern.js'
import { wordings } from '../../../src/language/cues/wordings.js'

const sentencesOf = (text: string) => new Article(parseDocument(text, 'markdown', {})).sentences
const articles = ['seeds', 'tests/accuracy/articles'].flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
const examples = rules.flatMap(({ examples: { bad, good } }) => [bad.en, bad.zh, good.en, good.zh].flat())

const misses = (text: string) => {
  const marks = cueMarks(text)
  return knownPatterns()
    .filter(({ expression, index }) => text.search(expression) >= 0 && (marks[index >> 5]! & (1 << (index & 31))) === 0)
    .map(({ expression }) => `${expression} matches "${text}"`)
}

describe('the cues of patterns', () => {
  it('stand in every sentence that matches', () => {
    const sentences = [...examples, ...articles].flatMap((text) => sentencesOf(text).map(({ folded }) => folded))
    expect(sentences.length).toBeGreaterThan(1500)
    expect(sentences.flatMap(misses)).toEqual([])
  })

  it('are alternatives of which one matches wherever the whole does', () => {
    const whole = knownPatterns().filter(({ alternatives }) => alternatives)
    expect(whole.length).toBeGreaterThan(0)
    const sentences = [...examples, ...articles].flatMap((text) => sentencesOf(text).map(({ folded }) => folded))
    for (const { expression, alternatives } of whole) {
      const isMatched = (text: string): boolean => alternatives!.some((one) => text.search(one.expression) >= 0)
      expect(sentences.filter((text) => text.search(expression) >= 0 && !isMatched(text))).toEqual([])
    }
  })

  it('are alternatives that match nowhere else, if the whole is put together from them', () => {
    const whole = knownPatterns().filter(({ expression, alternatives }) => alternatives && expression.source.startsWith(`${alternatives[0]!.expression.source}|`))
    expect(whole.length).toBeGreaterThan(0)
    const sentences = [...examples, ...articles].flatMap((text) => sentencesOf(text).map(({ folded }) => folded))
    for (const { expression, alternatives } of whole) {
      const isMatched = (text: string): boolean => alternatives!.some((one) => text.search(one.expression) >= 0)
      expect(sentences.filter((text) => text.search(expression) >= 0 !== isMatched(text))).toEqual([])
    }
  })

  it('spare most sentences most patterns', () => {
    const sentences = examples.flatMap((text) => sentencesOf(text))
    const asked = sentences.flatMap((sentence) => knownPatterns().filter((pattern) => sentence.mayMatch(pattern))).length
    expect(asked / sentences.length / knownPatterns().length).toBeLessThan(0.3)
  })
})

describe('the form of a pattern for lower case', () => {
  it('finds in sentences in lower case what the pattern finds', () => {
    const sentences = [...examples, ...articles].flatMap((text) => sentencesOf(text))
    const caseless = knownPatterns().filter(({ forLowerCase }) => forLowerCase)
    expect(caseless.length).toBeGreaterThan(100)
    for (const { expression, forLowerCase } of caseless) {
      const differ = sentences.filter(({ folded, lowered }) => folded.search(expression) !== lowered.search(forLowerCase!))
      expect(differ.map(({ folded }) => folded)).toEqual([])
    }
  })

  it('takes the signs of units for the letters that they are, as the pattern does', () => {
    const [sentence] = sentencesOf('The mil\u212A, of 5 \u212B, at 2 \u2126.')
    for (const expression of [/\bmilk\b/i, /5 å/i, /2 ω/i]) {
      expect(sentence!.folded.search(expression)).toBeGreaterThan(0)
      expect(sentence!.exec(makePattern(expression))?.index).toBe(sentence!.folded.search(expression))
    }
  })

  it('gives matches as they are written', () => {
    const [sentence] = sentencesOf('THE DOSE and the Dose.')
    const plain = makePattern(/\bdose\b/gi)
    const grouped = makePattern(/\b(d)ose\b/gi)
    for (const one of [plain, grouped]) expect(sentence!.matchesOf(one).map((match) => [match.index, match[0], match.input])).toEqual([[4, 'DOSE', sentence!.folded], [17, 'Dose', sentence!.folded]])
    expect(sentence!.exec(makePattern(/\bdose\b/i))?.[0]).toBe('DOSE')
    expect(sentence!.exec(makePattern(/\b(d)ose\b/i))?.[1]).toBe('D')
  })

  it.each([/[A-Z]x/i, /É/i, /[à-ö]/i, /\u00e9/i, /\p{L}/iu, /dose/, /the Dose/i])('does not exist for %s', (expression) => {
    expect(makePattern(expression).forLowerCase).toBeUndefined()
  })

  it.each([/\bdose\W+\d/i, /剂量|[a-z]/i, /\u4e00/i])('exists for %s', (expression) => {
    expect(makePattern(expression).forLowerCase?.flags).toBe('')
  })
})

describe('several wordings', () => {
  const [sentence] = sentencesOf('Twice the Dose was given, then half the dose.')
  const amounts = wordings(/\bhalf the\b/i, /\btwice the dose\b/i, /\bTWICE\b/i)
  const none = wordings(/\bthrice\b/, /\bnever\b/)

  it('are found as an expression with these alternatives finds them: the first in the text, and of two there the first in the list', () => {
    expect(sentence!.execSome(amounts)).toMatchObject({ 0: 'Twice the Dose', index: 0 })
    expect(sentence!.execSome(none)).toBeNull()
  })

  it('are found in the examples of all rules where one expression of them all is', () => {
    const common = wordings(/\bpatients?\b/i, /\bthe \w+/i, /治疗|患者/, /\bthe\b/i)
    const together = new RegExp(common.patterns.map(({ expression }) => expression.source).join('|'), 'i')
    for (const one of examples.flatMap(sentencesOf)) expect(one.execSome(common)?.[0]).toBe(together.exec(one.folded)?.[0])
  })

  it('are asked of a sentence, and of a part of it taken by itself', () => {
    expect(sentence!.testSome(amounts)).toBe(true)
    expect(sentence!.testSome(none)).toBe(false)
    const opening = wordings(/^then\b/, /^never\b/)
    expect(sentence!.testSome(opening)).toBe(false)
    expect(sentence!.testSomePart(opening, sentence!.folded.indexOf('then'), sentence!.folded.length)).toBe(true)
    expect(sentence!.testSomePart(opening, 0, 10)).toBe(false)
  })

  it('are looked for in a part of the sentence, whose offsets count from its start', () => {
    const part = sentence!.folded.slice(10)
    expect(sentence!.firstIn(amounts, part)).toMatchObject({ 0: 'half the', index: part.indexOf('half') })
    expect(sentence!.firstIn(none, part)).toBeNull()
  })
})
