import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { adapt, hasWords, lower, type Reading, tighten } from './reading.js'

const blocks = new Set(
  'body p h1 h2 h3 h4 h5 h6 li ul ol blockquote table thead tbody tr td th div section dl dt dd pre hr figure figcaption caption'.split(' '),
)
const hidden = new Set(['script', 'style', 'title', 'pre', 'template', 'textarea', 'head', 'noscript'])

/** How parse5, a browser's parser, reads a page: the text of its blocks and the place of each character. */
export function parse5Reading(source: string): Reading {
  const found: string[] = []
  const places = new Map<number, string>()
  let text = ''
  let here: [number, string][] = []
  const flush = (): void => {
    const tight = tighten(text)
    if (hasWords(tight)) {
      found.push(tight)
      for (const [at, char] of here) places.set(at, char)
    }
    text = ''
    here = []
  }
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, raised = false): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const adapted = adapt(node.value, raised)
      text += lower(adapted.text)
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
      if (source.slice(startOffset, endOffset) === node.value) {
        for (let at = startOffset; at < endOffset; at++) if (adapted.kept(at - startOffset) && tighten(source[at]!) !== '') here.push([at, source[at]!])
      }
    } else if ('childNodes' in node) {
      if (node.nodeName === 'img' || node.nodeName === 'code') text += '\uFFFC'
      const isBlock = blocks.has(node.nodeName)
      if (isBlock) flush()
      if (!hidden.has(node.nodeName) && node.nodeName !== 'code') node.childNodes.forEach((child) => visit(child, raised || node.nodeName === 'sup'))
      if (isBlock) flush()
    }
  }
  for (const node of parse(source, { sourceCodeLocationInfo: true }).childNodes) visit(node)
  flush()
  return { blocks: found, places }
}
