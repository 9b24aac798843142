import type { Format } from '../../src/document/document.js'
import { parseDocument } from '../../src/document/parse-document.js'

/** A document's blocks, one a line: `kind role: prose`, the role only if it is not body. */
export function outline(source: string, format: Format): string[] {
  return parseDocument(source, format).blocks.map(({ kind, depth, role, prose }) => {
    const level = kind === 'heading' ? depth : ''
    return `${kind}${level}${role === 'body' ? '' : ` ${role}`}: ${prose.text}`
  })
}
