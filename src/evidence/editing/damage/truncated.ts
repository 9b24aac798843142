import type { Sentence } from '../../../language/sentence.js'
import { findCutCopies } from '../find-cut-copies.js'
import type { Damage, DamageCheck, RunningText } from './damage.js'

/** No paragraph ends so: “the effect of the”, 包括肝细胞、 */
const cutOff = {
  en: /\b(?:the|an|of|and the|by the|with the|their|its|such as|because|which|whose|than|from|was|were|has been|have been)$/,
  zh: /[、(《“]$|(?:以及|并且|而且|因为|由于|通过|例如|或者)$/,
}
/** “… [...]”: the end of an excerpt. */
const excerpt = /\[(?:\u2026|\.{3}|&hellip;)\]$/

/** A shorter paragraph may be a label. In characters. */
const shortest = 24
/** What tells a cut is shorter. In characters. */
const longestEnd = 16

/** Paragraphs that stop in the middle. */
export const findTruncated: DamageCheck = (text) => [
  ...findCutOff(text),
  ...findCutCopies(text.sentences).map(({ sentence, isClean }) => ({ ...cutAt(sentence, sentence.folded.length), doubtful: isClean })),
]

function findCutOff({ document, sentences }: RunningText): Damage[] {
  const found: Damage[] = []
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const { folded, language, block } = sentence
    if (block.kind !== 'paragraph' || sentences[index + 1]?.block === block || folded.length < shortest) continue
    const from = folded.length - longestEnd
    const end = folded.slice(from)
    const match = excerpt.exec(end) ?? cutOff[language].exec(end)
    if (!match) continue
    // The sentence goes on below, in a list, a formula or a picture.
    const next = document.blocks[block.index + 1]
    const goesOn = !excerpt.test(end) && next !== undefined && (next.kind !== 'paragraph' || /^[a-z(]/.test(next.prose.folded) || !/\n\s*\n|\r\s*\r/.test(document.source.slice(block.end, next.start)))
    if (!goesOn) found.push(cutAt(sentence, from + match.index))
  }
  return found
}

/** So many characters before the cut are shown. */
const shown = 20

function cutAt(sentence: Sentence, offset: number): Damage {
  const near = Math.max(0, offset - shown)
  const from = near > 0 && sentence.language === 'en' ? sentence.folded.indexOf(' ', near) + 1 : near
  return { kind: 'truncated', ...sentence.span(from), text: sentence.text.slice(from), doubtful: false }
}
