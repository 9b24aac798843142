import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { adapt, hasWords, lower, type Reading, tighten } from './reading.js'

/** How mdast reads Markdown, and where it found raw HTML blocks, of whose content it knows nothing. */
export function mdastReading(source: string): Reading & { readonly html: readonly { start: number; end: number }[] } {
  const tree = fromMarkdown(source, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] })
  const blocks: string[] = []
  const places = new Map<number, string>()
  const html: { start: number; end: number }[] = []

  let raised = false
  const inline = (node: Nodes, found: [number, string][]): string => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const raw = source.slice(start, end)
    switch (node.type) {
      case 'text': {
        const adapted = adapt(node.value, raised)
        if (raw === node.value) {
          for (let at = start; at < end; at++) if (adapted.kept(at - start) && tighten(source[at]!) !== '') found.push([at, source[at]!])
        }
        return lower(adapted.text)
      }
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        return '\uFFFC'
      case 'footnoteReference':
        return `[${node.label ?? node.identifier}]`
      case 'break':
        return ' '
      case 'html':
        if (/^<\/?sup>/i.test(raw)) raised = !raw.startsWith('</')
        return /^<(?:img|code)\b/i.test(raw) ? '\uFFFC' : ''
      case 'link': {
        const isBare = raw.startsWith('<') || !raw.startsWith('[')
        if (isBare && !(node.url.startsWith('mailto:') && !raw.startsWith('<'))) return '\uFFFC'
        return node.children.map((child) => inline(child, found)).join('')
      }
      default:
        return 'children' in node ? (node.children as Nodes[]).map((child) => inline(child, found)).join('') : ''
    }
  }
  const block = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const found: [number, string][] = []
      const text = tighten(inline(node, found))
      if (!hasWords(text)) return
      blocks.push(text)
      for (const [at, char] of found) places.set(at, char)
    } else if (node.type === 'html') html.push({ start: node.position!.start.offset!, end: node.position!.end.offset! })
    else if ('children' in node) for (const child of (node as Parents).children) block(child)
  }
  block(tree)
  return { blocks, places, html }
}
