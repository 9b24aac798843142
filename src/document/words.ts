const word = /[\p{L}\p{N}]/u

/** Is there anything to read in a text: a letter or a digit of any script? */
export function hasWords(text: string): boolean {
  return word.test(text)
}
