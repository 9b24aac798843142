import { pattern } from '../../../language/cues/pattern.js'
import { isFiniteVerb } from '../../../language/english/finite-verbs.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** Words that never stand twice in a row; “had had”, “that that”, “is is” and “in in” may. */
const english = /\b(the|an?|of|to|and|for|with|at|or|from|this|these|their|its|are|was|were|be|we|our|your|has|have|but|if|by|as) \1\b(?![-'’.])/gi
const englishContent = /(?<![-'’])\b([a-z]{5,20}) \1\b(?![-'’])/g
const emphatic = /^(?:really|never|again|always|about|quite|maybe|right|there|happy|every)$/
const chineseWords = [
  '我们', '他们', '她们', '因为', '所以', '但是', '如果', '已经', '以及', '进行', '患者',
  '这些', '目前', '由于', '并且', '而且', '随着', '为了', '根据', '虽然', '这种', '该药',
]
const chinese = pattern(
  new RegExp(
    '(?<!目|有)的的(?!确|士)|(?<!明|除|终|未|受|私|完|直|为|能)了了(?!解|结|然|无|断|事|如|得)|' +
      `(?:和和|与与|及及|被被|把把)(?!美|气|睦)|${chineseWords.map((word) => word + word).join('|')}`,
    'g',
  ),
)
/** 降低(…显著降低)降低 */
const acrossBracket = pattern(/([\u4e00-\u9fff]{2})\)\1(?=[,;。]|$)/g)

/** Words that stand twice in a row. */
export const findDoubled: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  for (const sentence of sentences) {
    if (sentence.language === 'zh') {
      for (const match of sentence.matchesOf(chinese)) found.push(damage(sentence, match, match[0].length / 2, false))
      for (const match of sentence.matchesOf(acrossBracket)) found.push({ kind: 'doubled', ...sentence.span(match.index, match.index + match[0].length), text: match[0], doubtful: false })
      continue
    }
    if (maybeRepeated.test(sentence.folded) && repeatsWord(sentence.folded)) {
      for (const match of matchesOf(sentence.folded, english)) {
        if (!isLetterName(match)) found.push(damage(sentence, match, match[1]!.length + 1, false))
      }
      for (const match of matchesOf(sentence.folded, englishContent)) {
        if (!emphatic.test(match[1]!)) found.push(damage(sentence, match, match[1]!.length + 1, true))
      }
    }
    const orphan = orphanWord(sentence)
    if (orphan) found.push(orphan)
  }
  return found
}

/** What every repetition has: a word that ends like the one before it, or a short one before it with capitals inside. */
const maybeRepeated = /\b[A-Za-z]([a-z]*) [A-Za-z]\1\b|[A-Za-z][A-Z][A-Za-z]{0,3} [a-z]/

/** Whether any word stands twice in a row. The expressions are slow where no letters tell that they match nothing. */
function repeatsWord(text: string): boolean {
  /** Where the word before begins, if no more than a space parts it from this one. */
  let before = -1
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(code)) continue
    const length = at - start
    if (before >= 0 && length > 0 && start - 1 - before === length && text.slice(before, start - 1).toLowerCase() === text.slice(start, at).toLowerCase()) return true
    before = code === 0x20 && length > 0 ? start : -1
    start = at + 1
  }
  return false
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** “vitamin A a day”, “type A and”, “OR or”: one of the two is a name. */
const isLetterName = ({ 0: words }: RegExpExecArray): boolean => {
  const [first = '', second = ''] = words.split(' ')
  return second !== second.toLowerCase() || (first !== first.toLowerCase() && (first.length === 1 || first === first.toUpperCase()))
}

function damage(sentence: Sentence, { index, 0: words }: RegExpExecArray, repeatAt: number, doubtful: boolean): Damage {
  const end = index + words.length
  const from = index + repeatAt - (words[repeatAt - 1] === ' ' ? 1 : 0)
  return {
    kind: 'doubled',
    ...sentence.span(index, end),
    text: sentence.text.slice(index, end),
    doubtful,
    change: { span: { start: sentence.span(index, from).end, end: sentence.span(0, end).end }, text: '', isSafe: !doubtful },
  }
}

/** A sentence that was cut in two repeats a word of so many last characters. */
const tail = 80

const openingWord = /^[A-Z][a-z]{3,19}(?=, (?:thereby|thus|hence|therefore|so|and|[a-z]{3,15}ing) )/

/** “… strengthens the wall of the vessel. Vessel, thereby lowering …”: a sentence was cut in two and a word of it repeated. */
function orphanWord({ next, folded }: Sentence): Damage | undefined {
  if (!next || next.folded.length > 200) return undefined
  if (!openingWord.test(next.folded)) return undefined
  const word = openingWord.exec(next.folded)![0]
  if (!folded.slice(-tail).split(/[^a-z]+/).includes(word.toLowerCase())) return undefined
  if (next.folded.slice(word.length).split(/[^a-z']+/i).some((other) => isFiniteVerb(other.toLowerCase()))) return undefined
  return { kind: 'doubled', ...next.span(0, word.length), text: word, doubtful: false }
}
