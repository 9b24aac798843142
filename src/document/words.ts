/** What nearly all texts have, so that a table of all letters of the world need not be made for them. */
const commonWord = /[A-Za-z\d\u4e00-\u9fff]/
const word = /[\p{L}\p{N}]/u

/** Is there anything to read in a text: a letter or a digit of any script? */
export function hasWords(text: string): boolean {
  return commonWord.test(text) || word.test(text)
}
