import type { Paragraph, Punctuation, Root, Sentence, SentenceContent, Source, Symbol, Text, WhiteSpace, Word } from 'nlcst'
import type { Position } from 'unist'
import { LineIndex } from '../../document/line-index.js'
import type { Span } from '../../document/span.js'
import { isSpace } from '../characters.js'
import { splitChineseSentences } from './split-sentences.js'

/**
 * The tokens of a sentence: an address, a run of Han, a word or number of another script with its inner hyphens and
 * points, white space, and punctuation or another symbol, repeated ones (`……`) as one.
 */
const tokens =
  /(https?:\/\/[\x21-\x7e]+)|(\p{sc=Han}+)|((?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+(?:[-.'\u2019\u2013/_@](?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+)*)|(\s+)|(\p{P})\5*|([^])/gu

/** A run of Han is cut into slices of this many UTF-16 units, because the segmenter takes super-linear time. */
const longestSlice = 1000

let segmenter: Intl.Segmenter | undefined

/**
 * Parses Chinese text into an NLCST tree of the same shape as retext-english's: RootNode, ParagraphNode,
 * SentenceNode, WordNode, TextNode, with PunctuationNode, SymbolNode, WhiteSpaceNode and SourceNode between.
 * A line is a paragraph. Han is cut into words by the word break of `Intl.Segmenter`, which knows a dictionary; it
 * is slow, so trees are for the few sentences that someone asks for, never for a whole corpus.
 *
 * @param text as a reader reads it; need not be folded
 * @param base added to the `offset` of every point, for a text that begins there in a longer one. Lines and
 * columns count from the start of `text`.
 */
export function parseChinese(text: string, base = 0): Root {
  const lines = new LineIndex(text)
  const at: Placer = (start, end) => ({
    start: { ...lines.position(start), offset: base + start },
    end: { ...lines.position(end), offset: base + end },
  })
  const children: Root['children'] = []
  let last = 0
  for (const { start, end } of splitParagraphs(text)) {
    if (start > last) children.push(whiteSpace(text, last, start, at))
    children.push(paragraph(text, start, end, at))
    last = end
  }
  if (last < text.length) children.push(whiteSpace(text, last, text.length, at))
  return { type: 'RootNode', children, position: at(0, text.length) }
}

type Placer = (start: number, end: number) => Position

/** Lines without their outer white space; empty ones are left out. */
function splitParagraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && code !== 0x0a && code !== 0x0d) continue
    let end = at
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) found.push({ start, end })
    start = at + 1
  }
  return found
}

function paragraph(text: string, start: number, end: number, at: Placer): Paragraph {
  const children: Paragraph['children'] = []
  let last = start
  for (const range of splitChineseSentences(text.slice(start, end))) {
    const from = start + range.start
    if (from > last) children.push(whiteSpace(text, last, from, at))
    last = start + range.end
    children.push(sentence(text, from, last, at))
  }
  return { type: 'ParagraphNode', children, position: at(start, end) }
}

function sentence(text: string, start: number, end: number, at: Placer): Sentence {
  const children: SentenceContent[] = []
  for (const match of text.slice(start, end).matchAll(tokens)) {
    const [token, address, han, word, space, mark] = match
    const from = start + match.index
    const to = from + token.length
    if (han !== undefined) children.push(...hanWords(han, from, at))
    else if (word !== undefined) children.push(otherWord(word, from, at))
    else if (space !== undefined) children.push(whiteSpace(text, from, to, at))
    else if (address !== undefined) children.push({ type: 'SourceNode', value: token, position: at(from, to) } satisfies Source)
    else if (mark !== undefined) children.push(punctuation(token, from, at))
    else children.push({ type: 'SymbolNode', value: token, position: at(from, to) } satisfies Symbol)
  }
  return { type: 'SentenceNode', children, position: at(start, end) }
}

function hanWords(run: string, start: number, at: Placer): Word[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words: Word[] = []
  for (let from = 0; from < run.length; ) {
    let to = Math.min(run.length, from + longestSlice)
    if (to < run.length && /[\ud800-\udbff]/.test(run[to - 1]!)) to--
    for (const { segment, index } of segmenter.segment(run.slice(from, to))) {
      const place = start + from + index
      words.push(wordOf([textNode(segment, place, at)], place, place + segment.length, at))
    }
    from = to
  }
  return words
}

/** `IL-6`, `2.5`, `hepatocyte`: inner marks are nodes of their own, as in retext-english. */
function otherWord(word: string, start: number, at: Placer): Word {
  const children: Word['children'] = []
  for (const match of word.matchAll(/[-.'\u2019\u2013/_@]|[^-.'\u2019\u2013/_@]+/g)) {
    const place = start + match.index
    children.push(/^[\p{L}\p{N}\p{M}]/u.test(match[0]) ? textNode(match[0], place, at) : punctuation(match[0], place, at))
  }
  return wordOf(children, start, start + word.length, at)
}

function wordOf(children: Word['children'], start: number, end: number, at: Placer): Word {
  return { type: 'WordNode', children, position: at(start, end) }
}

function textNode(value: string, start: number, at: Placer): Text {
  return { type: 'TextNode', value, position: at(start, start + value.length) }
}

function punctuation(value: string, start: number, at: Placer): Punctuation {
  return { type: 'PunctuationNode', value, position: at(start, start + value.length) }
}

function whiteSpace(text: string, start: number, end: number, at: Placer): WhiteSpace {
  return { type: 'WhiteSpaceNode', value: text.slice(start, end), position: at(start, end) }
}
