import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { scopeAt, type Scope } from '../../src/evidence/scope/scope.js'

/** The scope of the word between the bars: "It does not |cure| gout." */
function scopeOfMarked(marked: string): Scope {
  const [before = '', word = '', after = ''] = marked.split('|')
  const article = new Article(parseDocument(before + word + after, 'text'))
  const sentence = article.sentences.find(({ text }) => text.includes(word))!
  const at = sentence.text.indexOf(word)
  return scopeAt(sentence, at, at + word.length)
}

describe('negation', () => {
  it.each([
    'The diet does not |cure| gout.',
    'No supplement |cures| lupus.',
    'There is no evidence that it |cures| gout.',
    'A |cure| for gout does not exist.',
    '该药不能|根治|痛风。',
    '目前尚无办法|根治|痛风。',
    '没有任何证据可以证明它能|治愈|近视。',
    '|根治|是不可能的。',
  ])('reaches the marked word: %s', (text) => {
    expect(scopeOfMarked(text).negated).toBe(true)
  })

  it.each([
    'It has no side effects and |cures| gout.',
    'It not only |cures| gout but prevents it.',
    'There is no doubt that it |cures| gout.',
    'Without surgery, the drops |cure| cataracts.',
    '无需手术即可|治愈|白内障。',
    '不仅能|治愈|痛风,还能防癌。',
    '没有副作用,可|根治|痛风。',
  ])('stops before the marked word: %s', (text) => {
    expect(scopeOfMarked(text).negated).toBe(false)
  })
})

describe('hedges', () => {
  it.each(['It may ease pain and |improve| sleep.', 'It might help, |improve| mood and calm nerves.', '它可能|改善|睡眠。', '提示该药|改善|睡眠。'])('cover their clause: %s', (text) => {
    expect(scopeOfMarked(text).hedged).toBe(true)
  })

  it.each(['The trial may be small, but the drug |improves| sleep.', 'It may hurt; the cream |improves| skin.', 'It can |improve| sleep.', '样本可能偏小,但该药|改善|睡眠。', '该药可|改善|睡眠。'])('do not reach: %s', (text) => {
    expect(scopeOfMarked(text).hedged).toBe(false)
  })
})

describe('questions', () => {
  it.each(['Can it |cure| gout?', 'It is unclear whether it |cures| gout.', '它能|根治|痛风吗?', '能否|根治|痛风尚不清楚。'])('are seen: %s', (text) => {
    expect(scopeOfMarked(text).asked).toBe(true)
  })
})

describe('quotation and refutation', () => {
  it('sees quotation marks that run over sentences', () => {
    expect(scopeOfMarked('She said: “I was ill. The tea |cured| me. I am well.”').quoted).toBe(true)
    expect(scopeOfMarked('他說:「它|治好|了我。」').quoted).toBe(true)
    expect(scopeOfMarked('The “tea” |cured| her.').quoted).toBe(false)
  })

  it.each(['The clinic was fined for saying that it |cures| cancer.', 'The tea |cures| cancer, they say. This is false.', '网传大蒜能|治愈|新冠。', '有广告说它能|根治|痛风。这是谣言。'])(
    'sees what is called false: %s',
    (text) => {
      expect(scopeOfMarked(text)).toMatchObject({ refuted: true, asserted: false })
    },
  )
})
