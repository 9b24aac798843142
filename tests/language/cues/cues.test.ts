import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../rules/index.js'
import { parseDocument } from '../../../src/document/parse-document.js'
import { Article } from '../../../src/evidence/article.js'
import { cueMarks } from '../../../src/language/cues/cue-marks.js'
import { knownPatterns } from '../../../src/language/cues/pattern.js'

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
      expect(sentences.filter((text) => text.search(expression) >= 0 !== isMatched(text))).toEqual([])
    }
  })

  it('spare most sentences most patterns', () => {
    const sentences = examples.flatMap((text) => sentencesOf(text))
    const asked = sentences.flatMap((sentence) => knownPatterns().filter((pattern) => sentence.mayMatch(pattern))).length
    expect(asked / sentences.length / knownPatterns().length).toBeLessThan(0.3)
  })
})
