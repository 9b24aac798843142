import fc from 'fast-check'
import type { Node } from 'nlcst'
import { toString } from 'nlcst-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseChinese } from '../../../src/language/chinese/parse-chinese.js'
import { expectLinear } from '../expect-linear.js'
import { expectTree } from '../expect-tree.js'

const collect = (text: string, type: Node['type']): string[] => {
  const found: string[] = []
  visit(parseChinese(text), type, (node) => void found.push(toString(node)))
  return found
}

describe('parseChinese', () => {
  it('makes a paragraph of a line and a sentence of each stop', () => {
    const text = '这种药有效。副作用不多!\n\n 够了吗?'
    expect(collect(text, 'ParagraphNode')).toEqual(['这种药有效。副作用不多!', '够了吗?'])
    expect(collect(text, 'SentenceNode')).toEqual(['这种药有效。', '副作用不多!', '够了吗?'])
    expect(collect(text, 'WhiteSpaceNode')).toEqual(['\n\n '])
  })

  it('cuts Han into words and keeps other words whole', () => {
    expect(collect('患者的IL-6下降了2.5%,而 TGF-β 没有。', 'WordNode')).toEqual(['患者', '的', 'IL-6', '下降', '了', '2.5', '而', 'TGF-β', '没有'])
    expect(collect('患者的IL-6下降了2.5%,而 TGF-β 没有。', 'PunctuationNode')).toEqual(['-', '.', '%', ',', '-', '。'])
  })

  it('knows punctuation, symbols and addresses', () => {
    const text = '他想了……价格+10元,见https://example.org/a?b=1。'
    expect(collect(text, 'PunctuationNode')).toEqual(['……', ',', '。'])
    expect(collect(text, 'SymbolNode')).toEqual(['+'])
    expect(collect(text, 'SourceNode')).toEqual(['https://example.org/a?b=1'])
  })

  it.each([
    '',
    ' ',
    '\n',
    '这种药有效。副作用不多!',
    '  「肝」與腎,\r\n 𠮷野家。\u00a0好……\u3000\u3000完',
    '一行\r二行\n三行',
    '肝'.repeat(2500),
    '😀 肝（GFR）为 1.2万。',
  ])('places every node of %j', (text) => {
    expectTree(parseChinese(text), text)
    expectTree(parseChinese(text, 7), text, 7)
  })

  it('places every node of any text', () => {
    const parts = ['肝', '肾脏', '𠮷', '。', '!', '?', '…', '.', ',', '”', '“', '-', '《', ' ', '\u3000', '\n', '\r\n', '1', '2.5', 'IL-6', '+', '%', 'é', '😀', '\ud840']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => expectTree(parseChinese(words.join('')), words.join(''))), { numRuns: 300 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => expectTree(parseChinese(text), text)))
  })

  it.each(['肝', 'a-', '。', ' ', '\n', '!', '-'])('stays linear on %j repeated', (unit) => {
    expectLinear(unit, parseChinese)
  })
})
