/** C0 and C1 controls, and the characters that turn the direction of the text around them. */
export const control = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** Drops what a terminal would obey instead of print, such as an escape sequence in a file name. */
export function withoutControls(text: string): string {
  return text.replace(control, '')
}

/** Whether there is anything to change but the white space at the ends. */
const unprintable = new RegExp(`${control.source}|[^\\S ]| {2}`)

/**
 * Makes words of an article safe to print in a row. Problem matchers take two white-space characters for the end
 * of a message, U+3000 and U+00A0 included, and a line break for the end of the finding.
 */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text.trim()
  return withoutControls(text.replace(/\s+/g, ' ')).replace(/ {2,}/g, ' ').trim()
}
