import { pattern } from '../../../language/cues/pattern.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck, RunningText } from './damage.js'
import { isSetApart } from './is-set-apart.js'

/** Words that are no name and begin a sentence, or nothing. Before a lower-case word they cannot be part of a title. */
const common = 'The|This|These|Those|There|They|However|Therefore|Thereby|Which|When|While|Because|Decreas(?:e|ed|es|ing)|Increas(?:e|ed|es|ing)|Reduc(?:e|ed|es|ing)|Improv(?:e|ed|es|ing)'
const commonWord = new RegExp(`(?<=[^A-Za-z-]([a-z]{2,20}),? )(?:${common})(?=, [a-z]| [a-z])`, 'g')
const isCommon = new RegExp(`^(?:${common})$`)

/** “the book called The first step” */
const naming = /^(?:called|titled|entitled|named|termed|labell?ed|says|said|asks?|reads?|headed)$/

const innerCapital = /[a-z][A-Z]/
/** Capitals that a search-and-replace has put inside a word: ExtrACEllular. */
const midWord = /\b[A-Z]?[a-z]{2,}[A-Z]{2,5}[a-z]{3,}\b/g
/** Names that are written so: firms, and what is made of DNA, RNA and their enzymes. */
const name = /^BioNTech$|[DR]NA|ase$/

const describing = [
  'the|an?|our|this|its|their|general|university|teaching|local|district|city|central|public|private|community|affiliated|military|regional',
  "children's|women's|eye|cancer",
].join('|')
/** “sun yat-sen hospital, Fudan University”: a name in small letters beside one in capitals. */
const smallName = pattern(new RegExp(
  `(?<=[,“"(] ?)(?!(?:${describing}) )[a-z]+(?:[ -][a-z]+){0,2} (?:hospital|university)(?=, [A-Z][a-z]+ (?:University|Hospital|Medical|College))`,
  'g',
))

/** TNF-Α with a Greek capital alpha: the case of a whole passage was changed. */
const greekCapital = pattern(/\b[A-Z]{2,6}-[\u0391-\u0393\u039a]/g)

/** Capitals in the wrong place. */
export const findCasing: DamageCheck = (text) => {
  /** How often each word with capitals inside stands here. What is written so time and again is a name. */
  const inside = new Map<string, number>()
  const found: Damage[] = []
  /** English sentences with a capital behind their first word. */
  const capitalised: Sentence[] = []
  for (const sentence of text.sentences) {
    if (sentence.block.depth > 0) continue
    const { folded } = sentence
    if (innerCapital.test(folded)) {
      for (const match of matchesOf(folded, midWord)) {
        if (name.test(match[0])) continue
        inside.set(match[0], (inside.get(match[0]) ?? 0) + 1)
        found.push(damage(sentence, match))
      }
    }
    for (const match of sentence.matchesOf(greekCapital)) found.push(damage(sentence, match))
    for (const match of sentence.matchesOf(smallName)) found.push(damage(sentence, match))
    if (sentence.language !== 'en' || !capitalInside.test(folded)) continue
    capitalised.push(sentence)
    for (const match of matchesOf(folded, commonWord)) {
      if (!naming.test(match[1]!) && !isSetApart(text.document, sentence, match.index)) found.push(damage(sentence, match))
    }
  }
  const named = found.map((damage) => ((inside.get(damage.text) ?? 0) > 1 ? { ...damage, doubtful: true } : damage))
  return [...named, ...findOddCapitals(capitalised, text)]
}

const damage = (sentence: Sentence, { index, 0: words }: RegExpExecArray): Damage => ({ kind: 'casing', ...sentence.span(index, index + words.length), text: words, doubtful: false })

const capitalInside = / [A-Z][a-z]/
const oddCapital = /(?<=[^A-Za-z-][a-z]{2,20} )[A-Z][a-z]{4,20}(?= (?!of |for |and |on |in |at |to )[a-z]{2})/g

/** “the Department of Health”, “Children and Adolescents”: part of a name or of a title. */
const inName = /[A-Z][\w'’-]*,? (?:[a-z]{1,4} ){0,2}$/

/**
 * Other words with a capital between lower-case words, once for each, if the article also writes them without one
 * there. Names never are; but a house style may write “Stem Cell therapy” in one place on purpose.
 */
function findOddCapitals(capitalised: readonly Sentence[], { sentences, document }: RunningText): Damage[] {
  const first = new Map<string, { sentence: Sentence; start: number }>()
  for (const sentence of capitalised) {
    for (const { 0: word, index } of matchesOf(sentence.folded, oddCapital)) {
      if (first.has(word) || isCommon.test(word)) continue
      if (!inName.test(sentence.folded.slice(Math.max(0, index - 60), index)) && !isSetApart(document, sentence, index)) first.set(word, { sentence, start: index })
    }
  }
  if (first.size === 0) return []
  const lower = new RegExp(`(?<![a-z])(?:${[...first.keys()].join('|').toLowerCase()})(?![a-z])`, 'g')
  const seen = new Set<string>()
  for (const { folded } of sentences) for (const [word] of matchesOf(folded, lower)) seen.add(word)
  return [...first].flatMap(([word, { sentence, start }]): Damage[] =>
    seen.has(word.toLowerCase()) ? [{ kind: 'casing', ...sentence.span(start, start + word.length), text: word, doubtful: true }] : [],
  )
}
