import type { Block } from '../../../document/block.js'
import type { Damage, DamageCheck } from './damage.js'

/** Folded: full-width brackets are half-width already. */
const closing: Readonly<Record<string, string>> = { '(': ')', '《': '》', '“': '”' }

/** A bracket opened in one paragraph may close in the next ones, where an author lists points inside it. */
const reach = 3

/** A bracket that only lacks its end stands this near the end of its block. */
const longestTail = 80

/** Words in quotation marks are this short, where both marks are of one kind. */
const longestQuoted = 40

const mayOpen = /[(《“”]/

/** Brackets and quotation marks that never close, and closing quotation marks that open. */
export const findUnbalanced: DamageCheck = ({ blocks }) => {
  const found: Damage[] = []
  blocks.forEach((block, index) => {
    const { folded } = block.prose
    if (!mayOpen.test(folded)) return
    const { open, reversed } = readPairs(folded)
    for (const at of reversed) found.push(damage(block, startOfWord(folded, at), endOfWord(folded, at), false))
    if (open.length === 0) return
    /** Which marks the next blocks close, asked once for each kind of mark. */
    const closedBelow = new Map<string, boolean>()
    const isClosedBelow = (mark: string): boolean => {
      const known = closedBelow.get(mark) ?? blocks.slice(index + 1, index + 1 + reach).some((next) => closesOther(next.prose.folded, mark))
      closedBelow.set(mark, known)
      return known
    }
    let lastQuote = -Infinity
    for (const at of open) {
      const mark = folded[at]!
      const isQuote = mark === '“'
      // “无糖“: the same mark stands at both ends, and is one fault.
      const isSecond = isQuote && at - lastQuote <= longestQuoted
      if (isQuote) lastQuote = at
      // Each paragraph of a long quotation opens it anew, and only the last one closes it.
      const goesOn = isQuote && (at === 0 || blocks[index + 1]?.prose.folded.startsWith('“'))
      if (isSecond || goesOn || isClosedBelow(closing[mark]!)) continue
      found.push({ ...damage(block, at, endOfTail(folded, at), isQuote), ...changeFor(block, at, open) })
    }
  })
  return found
}

function damage({ prose }: Block, start: number, end: number, doubtful: boolean): Damage {
  return { kind: 'unbalanced', ...prose.span(start, end), text: prose.text.slice(start, end), doubtful }
}

/** A word is not longer than this. */
const longestWord = 40

const startOfWord = (folded: string, at: number): number => at - folded.slice(Math.max(0, at - longestWord), at).split(' ').at(-1)!.length
const endOfWord = (folded: string, at: number): number => at + folded.slice(at, at + longestWord).split(' ')[0]!.length

function endOfTail(folded: string, at: number): number {
  const stop = folded.slice(at, at + longestTail).search(/[。!?;]|\. /)
  return stop > 0 ? at + stop : Math.min(folded.length, at + longestTail)
}

const marks = /[()《》“”\]]/g

function readPairs(folded: string): { open: number[]; reversed: number[] } {
  const open: number[] = []
  const reversed: number[] = []
  marks.lastIndex = 0
  while (marks.test(folded)) {
    const i = marks.lastIndex - 1
    const mark = folded[i]!
    if (mark === '(' ? !isSign(folded, i) : mark === '《' || mark === '“') open.push(i)
    else if (mark === ')' || mark === '》' || mark === '”') {
      const last = lastIndexOf(open, (at) => closing[folded[at]!] === mark)
      if (last >= 0) open.splice(last, 1)
      else if (mark === '”' && /[A-Za-z]/.test(folded[i - 1] ?? '') && /^[A-Za-z][a-z]/.test(folded.slice(i + 1, i + 3))) reversed.push(i)
    } else if (mark === ']') {
      // (0, 1] is an interval.
      const last = lastIndexOf(open, (at) => folded[at] === '(')
      if (last >= 0 && /^\(\s?-?[\d.]+\s?,\s?[\d.∞]+\s?$/.test(folded.slice(open[last]!, i))) open.splice(last, 1)
    }
  }
  return { open, reversed }
}

function lastIndexOf(open: readonly number[], test: (at: number) => boolean): number {
  for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) if (test(open[i]!)) return i
  return -1
}

const letter = /[A-Za-z\u4e00-\u9fff]/

/** A face :( is no bracket. */
function isSign(folded: string, at: number): boolean {
  const eyes = folded[at - 1] === '-' ? folded[at - 2] : folded[at - 1]
  return (eyes === ':' || eyes === ';' || eyes === '=') && !letter.test(folded[at + 1] ?? ' ')
}

function closesOther(folded: string, mark: string): boolean {
  let depth = 0
  marks.lastIndex = 0
  while (marks.test(folded)) {
    const character = folded[marks.lastIndex - 1]!
    if (closing[character] === mark) depth++
    else if (character === mark && --depth < 0) return true
  }
  return false
}

/** The missing mark, where the bracket runs to the end of its block and nothing else is open. */
function changeFor({ prose }: Block, at: number, open: readonly number[]): Pick<Damage, 'change'> {
  const tail = prose.folded.slice(at + 1)
  if (open.length > 1 || tail.length > longestTail || /[.。!?;:](?!\d|$)/.test(tail)) return {}
  const end = prose.text.length - (/[.。!?,;]$/.test(tail) ? 1 : 0)
  const { end: place } = prose.span(at, end)
  const wide = { '（': '）', '“': '”', '《': '》', '「': '」' }[prose.text[at]!]
  return { change: { span: { start: place, end: place }, text: wide ?? closing[prose.folded[at]!]!, isSafe: true } }
}
