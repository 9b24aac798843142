import type { Root } from 'nlcst'
import type { Block } from '../document/block.js'
import type { Span } from '../document/span.js'
import { parseChinese } from './chinese/parse-chinese.js'
import type { Concept } from './concept.js'
import { parseEnglish } from './english/parse-english.js'
import { cueMarks } from './cues/cue-marks.js'
import type { Pattern } from './cues/pattern.js'
import type { PatternList } from './cues/pattern-list.js'
import type { Language } from './language.js'
import type { Hit } from './lexicon.js'
import { lowerCase } from './lower-case.js'
import { matchesOf } from './matches-of.js'
import { findNumbers, type NumberToken } from './numbers.js'
import { type Clause, splitClauses } from './split-clauses.js'
import type { Term } from './term.js'

/** A term of the lexicon in a sentence. Offsets are UTF-16 units from the start of the sentence, end exclusive. */
export interface Mention {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly term: Term
}

/**
 * One sentence of a block. `text` is what a reader reads and `folded` the same text folded for matching;
 * all offsets into a sentence count from its start, and `span` leads back to the source.
 */
export class Sentence {
  readonly text: string
  readonly folded: string
  /** The terms in the sentence, in order, without overlap. */
  readonly mentions: readonly Mention[]
  /** The sentence after this one in the same block. */
  next: Sentence | undefined
  #lowered: string | undefined
  #concepts: ReadonlySet<Concept> | undefined
  #marks: Int32Array | undefined
  #tree: Root | undefined
  #clauses: readonly Clause[] | undefined
  #numbers: readonly NumberToken[] | undefined

  /**
   * @param index its place among all sentences of the article
   * @param from where it begins in the block's prose
   * @param quotes the quotations of the block in order, found when first asked for
   */
  constructor(
    readonly block: Block,
    readonly language: Language,
    readonly index: number,
    readonly from: number,
    to: number,
    hits: readonly Hit[],
    private readonly quotes: () => readonly Span[],
  ) {
    const { text, folded } = block.prose
    this.text = text.slice(from, to)
    this.folded = folded === text ? this.text : folded.slice(from, to)
    this.mentions = hits.map(({ start, end, term }) => ({ sentence: this, start: start - from, end: end - from, term }))
  }

  /** The reaches of hedges and negations. */
  get clauses(): readonly Clause[] {
    return (this.#clauses ??= splitClauses(this.folded, this.language))
  }

  /** The numbers in the sentence, read when first asked for. */
  get numbers(): readonly NumberToken[] {
    return (this.#numbers ??= findNumbers(this.folded, this.language))
  }

  /** The sentence as an NLCST tree, parsed when first asked for; its offsets count from the start of the sentence. */
  get tree(): Root {
    return (this.#tree ??= this.language === 'zh' ? parseChinese(this.text) : parseEnglish(this.text))
  }

  /** The mentions of a concept, in order. */
  mentionsOf(concept: Concept): readonly Mention[] {
    return this.has(concept) ? mentionsWith(concept, this.mentions) : noMentions
  }

  has(concept: Concept): boolean {
    // Every finder asks this of every sentence.
    return (this.#concepts ??= conceptsOf(this.mentions)).has(concept)
  }

  /** Whether a pattern, asked of this sentence or of whole words of it, can match at all: most cannot, and need not be asked. */
  mayMatch({ index, alternatives }: Pattern): boolean {
    const marks = (this.#marks ??= cueMarks(this.folded))
    // A pattern that came after the marks has none.
    const hasCue = index >= marks.length << 5 || (marks[index >> 5]! & (1 << (index & 31))) !== 0
    return hasCue && (alternatives === undefined || this.#testSome(alternatives))
  }

  /** Whether one of some patterns can match at all. */
  mayMatchSome({ words, bits }: PatternList): boolean {
    const marks = (this.#marks ??= cueMarks(this.folded))
    for (let i = 0; i < words.length; i++) {
      // A pattern that came after the marks has none.
      if (words[i]! >= marks.length || (marks[words[i]!]! & bits[i]!) !== 0) return true
    }
    return false
  }

  // Apart from `mayMatch`, which is asked thousands of times for each article and would make room for this closure every time.
  #testSome(patterns: readonly Pattern[]): boolean {
    return patterns.some((pattern) => this.test(pattern))
  }

  /** The folded sentence in lower case, of the same length. */
  get lowered(): string {
    return (this.#lowered ??= lowerCase(this.folded))
  }

  /** Whether a pattern matches the folded sentence. */
  test(pattern: Pattern): boolean {
    if (!this.mayMatch(pattern)) return false
    const { forLowerCase } = pattern
    return forLowerCase ? forLowerCase.test(this.lowered) : pattern.expression.test(this.folded)
  }

  /** Whether one of some patterns matches the folded sentence. */
  testSome(list: PatternList): boolean {
    return this.mayMatchSome(list) && this.#testSome(list.patterns)
  }

  /** Whether a pattern matches the part of the folded sentence from `start` to `end`, two offsets into it, taken by itself. */
  testPart(pattern: Pattern, start: number, end: number): boolean {
    if (!this.mayMatch(pattern)) return false
    const { forLowerCase } = pattern
    return forLowerCase ? forLowerCase.test(this.lowered.slice(start, end)) : pattern.expression.test(this.folded.slice(start, end))
  }

  /** Whether one of some patterns matches the part of the folded sentence from `start` to `end`, taken by itself. */
  testSomePart(list: PatternList, start: number, end: number): boolean {
    if (!this.mayMatchSome(list)) return false
    for (const pattern of list.patterns) if (this.testPart(pattern, start, end)) return true
    return false
  }

  /** The first match of a pattern in the folded sentence. */
  exec(pattern: Pattern): RegExpExecArray | null {
    if (!this.mayMatch(pattern)) return null
    const { forLowerCase } = pattern
    if (!forLowerCase) return pattern.expression.exec(this.folded)
    const match = forLowerCase.exec(this.lowered)
    if (!match) return null
    return match.length === 1 ? this.#asWritten(match) : pattern.expression.exec(this.folded)
  }

  /** The first match of some patterns in the folded sentence; of several at one place, that of the first pattern. */
  execSome(list: PatternList): RegExpExecArray | null {
    if (!this.mayMatchSome(list)) return null
    let first: RegExpExecArray | null = null
    for (const pattern of list.patterns) first = firstOf(first, this.exec(pattern))
    return first
  }

  /** The first match of some patterns in `text`, which is a part of the folded sentence, or of it in lower case. */
  firstIn(list: PatternList, text: string): RegExpExecArray | null {
    if (!this.mayMatchSome(list)) return null
    let first: RegExpExecArray | null = null
    for (const pattern of list.patterns) if (this.mayMatch(pattern)) first = firstOf(first, pattern.expression.exec(text))
    return first
  }

  /** The matches of a global pattern in the folded sentence. */
  matchesOf(pattern: Pattern): readonly RegExpExecArray[] {
    if (!this.mayMatch(pattern)) return none
    const { forLowerCase } = pattern
    if (!forLowerCase) return matchesOf(this.folded, pattern.expression)
    const matches = matchesOf(this.lowered, forLowerCase)
    if (matches.length === 0) return none
    return matches[0]!.length === 1 ? matches.map((match) => this.#asWritten(match)) : matchesOf(this.folded, pattern.expression)
  }

  /** A match of the sentence in lower case, without groups, as one of the sentence. */
  #asWritten(match: RegExpExecArray): RegExpExecArray {
    match.input = this.folded
    match[0] = this.folded.slice(match.index, match.index + match[0].length)
    return match
  }

  /** Whether the character at `offset` stands inside quotation marks. */
  isQuoted(offset: number): boolean {
    const at = this.from + offset
    const quotes = this.quotes()
    let low = 0
    let high = quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotes[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    return low < quotes.length && quotes[low]!.start <= at
  }

  /** The source span of the characters from `start` to `end`; of the whole sentence without arguments. */
  span(start = 0, end = this.text.length): Span {
    return this.block.prose.span(this.from + start, this.from + end)
  }
}

/** Which of two matches comes first; of two at one place, the one that was found before. */
const firstOf = (before: RegExpExecArray | null, match: RegExpExecArray | null): RegExpExecArray | null =>
  match && (before === null || match.index < before.index) ? match : before

const none: readonly RegExpExecArray[] = []
const noMentions: readonly Mention[] = []
const noConcepts: ReadonlySet<Concept> = new Set()

// Apart, since it makes room for its closure before it asks anything.
const mentionsWith = (concept: Concept, mentions: readonly Mention[]): readonly Mention[] => mentions.filter(({ term }) => term.concepts.has(concept))

function conceptsOf(mentions: readonly Mention[]): ReadonlySet<Concept> {
  if (mentions.length < 2) return mentions[0]?.term.concepts ?? noConcepts
  const concepts = new Set<Concept>()
  for (const { term } of mentions) for (const concept of term.concepts) concepts.add(concept)
  return concepts
}
