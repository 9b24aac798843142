import type { ParsedSource } from '../blocks/draft.js'
import { readHtml } from './html-reader.js'

/** Reads a page of HTML, or a fragment of one. Markup that is wrong is read as a browser reads it, within reason. */
export function parseHtml(source: string): ParsedSource {
  return readHtml(source, { text: source, offset: 0, kind: 'paragraph' })
}
