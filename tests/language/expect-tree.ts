import type { Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import { visit } from 'unist-util-visit'
import { expect } from 'vitest'
import { LineIndex } from '../../src/document/line-index.js'

/** Every node of the tree has the place in `text` where its words stand, and the tree holds the whole text. */
export function expectTree(tree: Root, text: string, base = 0): void {
  const lines = new LineIndex(text)
  expect(toString(tree)).toBe(text)
  visit(tree, (node) => {
    const { start, end } = node.position!
    expect(text.slice(start.offset! - base, end.offset! - base)).toBe(toString(node))
    expect({ line: start.line, column: start.column }).toEqual(lines.position(start.offset! - base))
    expect({ line: end.line, column: end.column }).toEqual(lines.position(end.offset! - base))
  })
}
