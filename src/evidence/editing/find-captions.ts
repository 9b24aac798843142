import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import { fold } from '../../document/fold.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Caption, FigureKind } from './figure.js'

const label = /^(?:(fig(?:ure)?s?\.?|图)|(tables?\.?|表))\s?(\d{1,3}|[一二三四五六七八九十])(?!\d|[-.]\d)\s?([a-h](?![a-z]))?\s*([.:。、|,-]?)\s*/i
const tells = [
  'show|present|illustrate|list|depict|display|give|summari[sz]e|demonstrate|chart|compare|trace|contain|plot|map|provide|report|describe|outline',
  'offer|detail|explain|reveal|tell|track|cover|include|suggest|indicate|highlight|record|reproduce|draw|make|answer|rank|group|sum|help|cite|name',
  'tabulate|document|confirm|capture|let|allow|represent|state',
].join('|')
const goesOn = [
  'sets? out|lays? out|spells? out|points? out|breaks? down|adds? up|brings? together|looks? at',
  `(?:${tells})s?`,
  'has|have|matches|sketches|and|is|are|was|were|can|will|in|on|to|from|of|above|below|also|then|therefore|clearly|again|further',
].join('|')
/** “Figure 1 shows …”, 表1显示: a sentence about the figure. */
const verb = {
  en: new RegExp(String.raw`^(?:${goesOn})\b`),
  zh: /^(?:显示|所示|展示|可见|中|为|是|列出|的|和|与|给出|说明)/,
}

const han = '一二三四五六七八九十'

/** The captions of an article: blocks that begin with a label, and images whose alternative text does. */
export function findCaptions({ blocks, images }: SourceDocument): Caption[] {
  const captions: Caption[] = []
  const add = (text: string, { start, end }: Span, blockIndex: number, isCaption: boolean) => {
    const match = label.exec(text)
    if (!match) return
    const rest = text.slice(match[0].length)
    // Behind "Table 1:" stands a caption, whatever its first word.
    if ((!/[.:]/.test(match[5]!) && verb.en.test(rest)) || verb.zh.test(rest) || (!isCaption && match[5] === '' && rest !== '')) return
    const kind: FigureKind = match[1] ? 'figure' : 'table'
    const number = readFigureNumber(match[3]!)
    captions.push({ start, end, kind, number, panel: match[4]?.toUpperCase() ?? '', words: wordsOf(rest), panels: panelsOf(rest), blockIndex })
  }
  for (const block of blocks) add(block.prose.folded, block, block.index, block.kind === 'caption')
  for (const image of images) add(fold(image.alt), image, -1, true)
  return captions.sort((a, b) => a.start - b.start)
}

/** The value of a label's digits or single Chinese numeral. */
export function readFigureNumber(text: string): number {
  return han.includes(text) ? han.indexOf(text) + 1 : Number(text)
}

const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** “(A) … (B) …”, “A: … B: …”, “Left panel (a)”: at least two letters, from A on. */
function panelsOf(text: string): ReadonlySet<string> {
  const letters = [...matchesOf(text, /(?:^|[\s(;:,。、])\(?([A-Ha-h])(?:\)|:|\.(?=\s)|,(?=\s))/g)].map((match) => match[1]!.toUpperCase())
  const ranges = [...matchesOf(text, /(?:^|[\s(])([A-Ha-h])[-–]([A-Ha-h])(?:\)|:|,|\s)/g)].flatMap((match) => lettersBetween(match[1]!.toUpperCase(), match[2]!.toUpperCase()))
  const panels = new Set([...letters, ...ranges])
  return panels.has('A') && panels.size > 1 ? panels : new Set()
}

/** `A` to `C` gives A, B and C. */
function lettersBetween(from: string, to: string): string[] {
  const letters: string[] = []
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0) && letters.length < 26; code++) letters.push(String.fromCharCode(code))
  return letters
}
