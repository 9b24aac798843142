import { printable } from './printable.js'

/**
 * Writes text into one line of Markdown so that it shows as it is: no markup, HTML, table cell, link or bare address
 * comes of it, and nobody is notified of an `@name` in it.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, escapeSign)
    // A reference would not do: GitHub looks for names in the finished page. The space after the sign has no width.
    .replace(/@/g, '@\u200B')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Signs that HTML takes for its own are written as references, because not all Markdown obeys a backslash there. */
function escapeSign(sign: string): string {
  return { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' }[sign] ?? `\\${sign}`
}
