import type { Block } from '../../document/block.js'
import type { Link } from '../../document/document.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Reference } from './citation.js'
import { lineOfNothingElse } from '../editing/line-of-nothing-else.js'
import { capital, letter, small } from '../english/letters.js'
import { isSourceAddress } from './source-address.js'

/** The number or label before an entry: 1., [1], (1), 参考资料:, Reference: */
const label = /^(?:\s*(?:\[\^?\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.、)](?!\d)|references?\s*:|sources?\s*:|doi\s*:|参考(?:资料|文献|来源)\s*:|资料来源\s*:|来源\s*:|[•·*-]))+\s*/i

/** Where the next entry begins when several stand in one paragraph: `[2] Lee A. …`. */
const nextEntry = /(?<=[^\s[])\s+(?=\[\d{1,3}\]\s?[A-Za-z\u00c0-\u1fff\u3040-\ud7ff])|\n+/g

const identifier = /\b10\.\d{4,9}\/\S|\bPMID\b|\bPMC\d|\uFFFC|\bISBN\b|\barXiv:/i

/** An entry of nothing but an address (U+FFFC in prose), a DOI or another number. */
const bare = /^(?:\uFFFC|(?:doi:?\s?)?10\.\d{4,9}\/\S+|PMID:?\s?\d+|PMC\d+|(?:available (?:at|from)|retrieved from|link|url|链接|网址|见)\s*:?\s*\uFFFC|[\s,.;。])+$/i

/**
 * The entries of the lists of references, and the lines below them that hold nothing but an address: such
 * lines have no words, so they are no blocks.
 */
export function findReferences(source: string, blocks: readonly Block[], links: readonly Link[]): Reference[] {
  const found = blocks.flatMap((block) => (block.role === 'references' && block.depth === 0 ? entriesOf(block) : []))
  let next = 0
  for (const link of links) {
    while (next < blocks.length && blocks[next]!.end <= link.start) next++
    if (blocks[next] && blocks[next]!.start < link.end) continue
    const before = blocks[next - 1]
    if (before?.role !== 'references' || !isSourceAddress(link.url) || !lineOfNothingElse(source, link)) continue
    found.push({ start: link.start, end: link.end, block: undefined, text: link.url, authors: [], year: undefined, hasIdentifier: true, isBare: true })
  }
  return found.sort((one, other) => one.start - other.start)
}

function entriesOf(block: Block): Reference[] {
  const { folded } = block.prose
  const found: Reference[] = []
  const breaks = [...matchesOf(folded, nextEntry)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const starts = [0, ...breaks.map(({ to }) => to)]
  for (const [index, start] of starts.entries()) {
    const part = folded.slice(start, breaks[index]?.from)
    const skip = label.exec(part)?.[0].length ?? 0
    const text = part.slice(skip).trimEnd()
    if (text === '' || /^(?:for )?reference only|^仅供参考|^仅做参考/i.test(text)) continue
    const year = /(?<![\d/.-])(?:19|20)\d\d(?![\d/])/.exec(text)?.[0]
    found.push({
      ...block.prose.span(start + skip, start + skip + text.length),
      block,
      text,
      authors: authorsOf(text),
      year: year === undefined ? undefined : Number(year),
      hasIdentifier: identifier.test(text),
      isBare: bare.test(text),
    })
  }
  return found
}

const author = new RegExp(String.raw`[${capital}][${small}'’-][${letter}'’-]{0,40}|[\u4e00-\u9fff]{2,4}(?=[,.、;等])`, 'g')

/** The names in the first part of an entry; titles add common words, which match no surname in running text. */
function authorsOf(text: string): string[] {
  const head = text.slice(0, 200)
  return [...(head.match(author) ?? [])].map((name) => name.toLowerCase())
}
