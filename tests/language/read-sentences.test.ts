import { toString } from 'nlcst-to-string'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { readSentences } from '../../src/language/read-sentences.js'

const read = (source: string, language: 'en' | 'zh') => readSentences(parseDocument(source, 'markdown').blocks[0]!, language, 0)

describe('readSentences', () => {
  it('leads every mention back to the words in the source, through markup and entities', () => {
    const source = 'Stem cells **bring** new&nbsp;hope. It is a break*through* for patients.'
    const told = ['offer', 'hope', 'hype', 'people'] as const
    const spans = read(source, 'en').flatMap((sentence) => sentence.mentions.filter(({ term }) => told.some((concept) => term.concepts.has(concept))).map(({ start, end }) => sentence.span(start, end)))
    expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual(['bring', 'hope', 'break*through', 'patients'])
  })

  it('takes the longest term, so that a fixed phrase hides the word inside it', () => {
    const [sentence] = read('She had breakthrough pain.', 'en')
    expect(sentence!.has('hype')).toBe(false)
  })

  it('finds Simplified terms in Traditional text', () => {
    const [sentence] = read('該療法可根治糖尿病。', 'zh')
    expect(sentence!.mentionsOf('cure').map(({ start, end }) => sentence!.text.slice(start, end))).toEqual(['根治'])
  })

  it('knows the form of an English verb', () => {
    const forms = read('It repairs, repaired and can repair tissue.', 'en')[0]!.mentionsOf('benefit').map(({ term }) => term.form)
    expect(forms).toEqual(['s', 'past', 'base'])
  })

  it('gives each sentence as a tree on demand, in both languages', () => {
    expect(toString(read('It works. It does not.', 'en')[1]!.tree)).toBe('It does not.')
    expect(toString(read('疗效好。价格高。', 'zh')[1]!.tree)).toBe('价格高。')
  })

  it('links a sentence to the next one of its block only', () => {
    const [first, second] = read('This tea cures gout. That is false.', 'en')
    expect(first!.next).toBe(second)
    expect(second!.next).toBeUndefined()
  })
})
