import type { Draft } from '../blocks/draft.js'
import { width } from '../blocks/implied.js'
import { lineRole } from '../blocks/roles.js'

/** The title stands among so many first lines. */
const headLength = 12

/** The widest title, in Chinese characters. */
const longestTitle = 60

/** A line of plain text in its draft, with the folded text to match. */
export interface TitleCandidate {
  readonly draft: Draft
  readonly text: string
}

/** Where the title stands, and whether the lines before it belong to the page around the article. */
export interface TitleChoice {
  readonly index: number
  readonly afterMasthead: boolean
}

/**
 * Finds the title line of a plain text. Texts taken from web pages begin with a date, the name of the site or
 * its address; there the title is told by being repeated: above its picture, or as the first words of the text.
 * Otherwise it is the first line that could be one.
 */
export function findTitle(lines: readonly TitleCandidate[]): TitleChoice | undefined {
  const candidates: number[] = []
  for (let index = 0; index < Math.min(lines.length, headLength); index++) {
    const { draft, text } = lines[index]!
    if (isTitle(draft, text)) candidates.push(index)
    // The first sentence ends the head of the text.
    else if (draft.kind === 'paragraph' && !lineRole(text, true) && (/[.。]$/.test(text) || width(text) > longestTitle)) break
  }
  const repeated = candidates.find((index) => isRepeated(lines, index))
  if (repeated !== undefined) return { index: repeated, afterMasthead: true }
  const first = candidates[0]
  return first !== undefined && first + 1 < lines.length ? { index: first, afterMasthead: false } : undefined
}

function isTitle(draft: Draft, text: string): boolean {
  if (draft.kind !== 'paragraph' || width(text) > longestTitle || width(text) < 2) return false
  return !/[.。;:,、…]$/.test(text) && !lineRole(text, true) && !/\d{6,}|\uFFFC/.test(text)
}

function isRepeated(lines: readonly TitleCandidate[], index: number): boolean {
  const { text } = lines[index]!
  // A short name such as a site's may begin a sentence by chance.
  return lines.some((line, other) => other > index && (line.text === text || (width(text) >= 12 && line.text.startsWith(text))))
}
