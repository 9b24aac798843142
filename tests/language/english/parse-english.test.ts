import { toString } from 'nlcst-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseEnglish } from '../../../src/language/english/parse-english.js'
import { expectTree } from '../expect-tree.js'

describe('parseEnglish', () => {
  const text = 'The drug (IL-6) fell by 2.5 %.\nIt doesn’t help.'

  it('gives words, punctuation and places', () => {
    const tree = parseEnglish(text)
    expectTree(tree, text)
    const words: string[] = []
    visit(tree, 'WordNode', (word) => void words.push(toString(word)))
    expect(words).toEqual(['The', 'drug', 'IL-6', 'fell', 'by', '2.5', 'It', 'doesn’t', 'help'])
  })

  it('counts offsets from a base', () => {
    expectTree(parseEnglish(text, 100), text, 100)
  })

  it('takes an empty text', () => {
    expect(parseEnglish('').children).toEqual([])
  })
})
