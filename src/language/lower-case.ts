/** All characters that have a lower case stand in these blocks. Most Chinese text has none of them, and ICU would copy it unchanged. */
const mayChange = /[A-Z\u00c0-\u1fff\u2100-\u2dff\ua640-\uffff]/

/** Lower case of the same length: the few characters whose lower case is longer (İ) stay as they are. */
export function lowerCase(text: string): string {
  if (!mayChange.test(text)) return text
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let result = ''
  for (const character of text) {
    const one = character.toLowerCase()
    result += one.length === character.length ? one : character
  }
  return result
}
