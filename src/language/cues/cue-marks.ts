import { type CueIndex, createCueIndex } from './cue-index.js'
import { knownPatterns } from './pattern.js'

let index: CueIndex | undefined

/** Which of the patterns known by now a text may match: a bit for each, by its index. */
export function cueMarks(text: string): Int32Array {
  if (!index || index.size < knownPatterns().length) index = createCueIndex()
  const marks = new Int32Array(index.width)
  index.mark(text, marks)
  return marks
}
