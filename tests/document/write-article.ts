import type { Format } from '../../src/document/document.js'

/** A part of an article. Words may hold `**strong**`, `*emphasis*` and `[words](address)`. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'quotation'; readonly words: string }
  | { readonly kind: 'list' | 'numbered'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const strong = /\*\*(.+?)\*\*/g
const emphasis = /\*(.+?)\*/g
const link = /\[([^\]]+)\]\(([^)]+)\)/g

const plain = (words: string): string => words.replace(strong, '$1').replace(emphasis, '$1').replace(link, '$1')

const toHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(strong, '<strong>$1</strong>').replace(emphasis, '<em>$1</em>').replace(link, '<a href="$2">$1</a>')

const braces = /[{}<]/g

const markdown = (part: Part, escape: (words: string) => string = (words) => words): string => {
  switch (part.kind) {
    case 'title': return `# ${escape(part.words)}`
    case 'heading': return `## ${escape(part.words)}`
    case 'paragraph': return escape(part.words)
    case 'quotation': return `> ${escape(part.words)}`
    case 'list': return part.items.map((item) => `- ${escape(item)}`).join('\n')
    case 'numbered': return part.items.map((item, index) => `${index + 1}. ${escape(item)}`).join('\n')
    case 'table': {
      const [head = [], ...rows] = part.rows.map((row) => `| ${row.map(escape).join(' | ')} |`)
      return [head, `|${'---|'.repeat(part.rows[0]!.length)}`, ...rows].join('\n')
    }
  }
}

const html = (part: Part): string => {
  switch (part.kind) {
    case 'title': return `<h1>${toHtml(part.words)}</h1>`
    case 'heading': return `<h2>${toHtml(part.words)}</h2>`
    case 'paragraph': return `<p>${toHtml(part.words)}</p>`
    case 'quotation': return `<blockquote><p>${toHtml(part.words)}</p></blockquote>`
    case 'list': return `<ul>\n${part.items.map((item) => `<li>${toHtml(item)}</li>`).join('\n')}\n</ul>`
    case 'numbered': return `<ol>\n${part.items.map((item) => `<li>${toHtml(item)}</li>`).join('\n')}\n</ol>`
    case 'table': {
      const rows = part.rows.map((row, index) => `<tr>${row.map((cell) => (index === 0 ? `<th>${toHtml(cell)}</th>` : `<td>${toHtml(cell)}</td>`)).join('')}</tr>`)
      return `<table>\n${rows.join('\n')}\n</table>`
    }
  }
}

const text = (part: Part): string => {
  switch (part.kind) {
    case 'list': return part.items.map((item) => `• ${plain(item)}`).join('\n')
    case 'numbered': return part.items.map((item, index) => `${index + 1}. ${plain(item)}`).join('\n')
    case 'table': return part.rows.map((row) => row.map(plain).join('\t')).join('\n')
    default: return plain(part.words)
  }
}

/** The same article as its author would write it in each of the formats. */
export const writeArticle: Readonly<Record<Format, (parts: readonly Part[]) => string>> = {
  markdown: (parts) => `${parts.map((part) => markdown(part)).join('\n\n')}\n`,
  mdx: (parts) => `import { Note } from './note.js'\n\n<Note kind="tip">\n\n${parts.map((part) => markdown(part, (words) => words.replace(braces, '\\$&'))).join('\n\n')}\n\n</Note>\n`,
  html: (parts) => `<!doctype html>\n<html>\n<body>\n<article>\n${parts.map(html).join('\n')}\n</article>\n</body>\n</html>\n`,
  text: (parts) => `${parts.map(text).join('\n\n')}\n`,
}
