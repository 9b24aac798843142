import type { Format } from './document.js'

const formats: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format that a file name speaks of, by its extension; plain text when it says nothing known. */
export function formatOf(path: string): Format {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(formats, extension) ? formats[extension]! : 'text'
}
