import { control } from '../printable.js'

const names: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' }

/**
 * Escapes text for an element or a quoted attribute. Characters that turn the direction of the text around them and other
 * controls are left out, line breaks and tabs apart.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(control, (character) => (character === '\n' || character === '\t' ? character : ''))
    .toWellFormed()
    .replace(/[<>&"']/g, (character) => names[character]!)
}
