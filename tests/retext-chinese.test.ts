import type { Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import { retext } from 'retext'
import { type Plugin, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import retextChinese from '../src/retext-chinese.js'

describe('retextChinese', () => {
  it('parses as retext-english does', () => {
    const tree = unified().use(retextChinese).parse('这种药有效。你信吗?')
    expect(tree.type).toBe('RootNode')
    expect(toString(tree)).toBe('这种药有效。你信吗?')
  })

  it('lets retext plugins run on the tree and report places', () => {
    const noMiracles: Plugin<[], Root> = () => (tree, file) => {
      visit(tree, 'WordNode', (word) => {
        if (toString(word) === '奇迹') file.message('Do not call it a miracle', word)
      })
    }
    const file = retext().use(retextChinese).use(noMiracles).processSync('它不贵。\n这是“奇迹”吗?')
    expect(file.messages.map(({ line, column, reason }) => ({ line, column, reason }))).toEqual([
      { line: 2, column: 4, reason: 'Do not call it a miracle' },
    ])
    expect(String(file)).toBe('它不贵。\n这是“奇迹”吗?')
  })
})
