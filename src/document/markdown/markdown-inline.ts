import type { Comment, Image } from '../document.js'
import { type Inline, none, proseOnly } from '../blocks/draft.js'
import { hiddenElements, wordlessElements } from '../html/html-elements.js'
import { readTag } from '../html/html-tag.js'
import type { InlineSyntax, InlineToken } from './inline-token.js'
import { inlineTokens, isPlain } from './inline-tokens.js'
import { objectReplacement, ProseWriter } from '../prose-writer.js'
import { superscript } from '../superscript.js'

/** The components of frameworks that stand for HTML elements. */
const components: Readonly<Record<string, string>> = { link: 'a', '/link': '/a', image: 'img' }

/** The text of one block: `text` at `offset` of the source, its container's markers blanked out. */
export interface InlineContent {
  readonly text: string
  readonly offset: number
}

/** Reads inline Markdown: the prose of a block, and the links, images and comments in it. */
export function readInline(source: string, { text, offset }: InlineContent, syntax: InlineSyntax): Inline {
  const writer = new ProseWriter(source)
  if (isPlain(text)) return proseOnly(writer.text(offset, offset + text.length).build())
  const tokens = inlineTokens(text, syntax)
  const links: { start: number; end: number; url: string }[] = []
  const images: Image[] = []
  const comments: Comment[] = []
  /** Links that are open, HTML ones among them; the innermost last. */
  const open: { start: number; end: number; url: string }[] = []
  /** Elements without an end, so that it is looked for once. */
  const unclosed = new Set<string>()
  let raised = false

  const writeText = (from: number, to: number): void => {
    if (raised) superscript(writer, source, offset + from, offset + to)
    else writer.text(offset + from, offset + to)
  }
  const beginLink = (url: string, from: number): void => {
    const link = { start: offset + from, end: offset + from, url }
    links.push(link)
    open.push(link)
  }
  const endLink = (to: number): void => {
    const link = open.pop()
    if (link) link.end = offset + to
  }

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const start = offset + token.from
    const end = offset + token.to
    switch (token.kind) {
      case 'text':
      case 'run':
        writeText(token.from, token.to)
        break
      case 'replaced':
        writer.replace(token.text, start, end)
        break
      case 'soft break':
      case 'hard break':
        writer.gap(start, end, token.kind)
        break
      case 'code':
        writer.replace(objectReplacement, start, end)
        break
      case 'comment':
        comments.push({ start, end, value: text.slice(token.from + 4, Math.max(token.from + 4, token.to - 3)) })
        break
      case 'url':
        if (open.length === 0) links.push({ start, end, url: token.url })
        writer.replace(objectReplacement, start, end)
        break
      case 'bracket':
        if (token.use === 'link') beginLink(token.url, token.from)
        else if (token.use === 'image') {
          const alt = altText(text, tokens, index + 1, token.endToken)
          images.push({ start, end: offset + token.end, url: token.url, alt })
          writer.replace(objectReplacement, start, offset + token.end)
          index = token.endToken
        } else writeText(token.from, token.to)
        break
      case 'link end':
        endLink(token.to)
        break
      case 'tag': {
        const raw = source.slice(start, end)
        const tag = readTag(raw, start)
        // In MDX a capital makes a component, whose content is prose whatever it is called.
        const name = !syntax.html && /^<\/?[A-Z]/.test(raw) ? (components[tag.name] ?? '') : tag.name
        const href = name === 'a' && tag.attribute('href')
        if (href) beginLink(href.value, token.from)
        else if (name === '/a') endLink(token.to)
        else if (name === 'br') writer.gap(start, end, 'hard break')
        else if (name === 'img') {
          images.push({ start, end, url: tag.attribute('src')?.value ?? '', alt: tag.attribute('alt')?.value ?? '' })
          writer.replace(objectReplacement, start, end)
        } else if (name === 'sup' || name === '/sup') raised = name === 'sup'
        else if (wordlessElements.has(name) || hiddenElements.has(name)) {
          if (!unclosed.has(name)) {
            const last = closingTag(source, offset, tokens, index, name)
            if (last === index) unclosed.add(name)
            if (wordlessElements.has(name)) writer.replace(objectReplacement, start, offset + tokens[last]!.to)
            index = last
          }
        }
        break
      }
      case 'markup':
        break
    }
  }
  return {
    prose: writer.build(),
    links: links.length > 0 ? links : none,
    images: images.length > 0 ? images : none,
    comments: comments.length > 0 ? comments : none,
  }
}

/** The index of the token that closes the element opened at `from`; `from` itself when nothing closes it. */
function closingTag(source: string, offset: number, tokens: readonly InlineToken[], from: number, name: string): number {
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === 'tag' && source.slice(offset + token.from, offset + token.to).toLowerCase().startsWith(`</${name}`)) return index
  }
  return from
}

function altText(text: string, tokens: readonly InlineToken[], from: number, to: number): string {
  let alt = ''
  for (const token of tokens.slice(from, to)) {
    if (token.kind === 'text' || token.kind === 'run') alt += text.slice(token.from, token.to)
    else if (token.kind === 'code') alt += text.slice(token.from, token.to).replace(/^`+|`+$/g, '')
    else if (token.kind === 'replaced') alt += token.text
    else if (token.kind === 'soft break' || token.kind === 'hard break') alt += ' '
  }
  return alt
}
