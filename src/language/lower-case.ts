/** Lower case of the same length: the few characters whose lower case is longer (İ) stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let result = ''
  for (const character of text) {
    const one = character.toLowerCase()
    result += one.length === character.length ? one : character
  }
  return result
}
