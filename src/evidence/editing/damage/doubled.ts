import { isFiniteVerb } from '../../../language/english/finite-verbs.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** Words that never stand twice in a row; “had had”, “that that”, “is is” and “in in” may. */
const english = /\b(the|an?|of|to|and|for|with|at|or|from|this|these|their|its|are|was|were|be|we|our|your|has|have|but|if|by|as) \1\b(?![-'’.])/gi
const englishContent = /(?<![-'’])\b([a-z]{5,20}) \1\b(?![-'’])/g
const emphatic = /^(?:really|never|again|always|about|quite|maybe|right|there|happy|every)$/
const chinese = /(?<!目|有)(的)\1(?!确|士)|(?<!明|除|终|未|受|私|完|直|为|能)(了)\2(?!解|结|然|无|断|事|如|得)|(和|与|及|被|把)\3(?!美|气|睦)|(我们|他们|她们|因为|所以|但是|如果|已经|以及|进行|患者|这些|目前|由于|并且|而且|随着|为了|根据|虽然|这种|该药)\4/g
/** 降低(…显著降低)降低 */
const acrossBracket = /([\u4e00-\u9fff]{2})\)\1(?=[,;。]|$)/g

/** Words that stand twice in a row. */
export const findDoubled: DamageCheck = ({ sentences }) =>
  sentences.flatMap((sentence): Damage[] => {
    const { folded, language } = sentence
    const found: Damage[] = []
    if (language === 'zh') {
      for (const match of matchesOf(folded, chinese)) found.push(damage(sentence, match, match[0].length / 2, false))
      if (folded.includes(')')) for (const match of matchesOf(folded, acrossBracket)) found.push({ kind: 'doubled', ...sentence.span(match.index, match.index + match[0].length), text: match[0], doubtful: false })
      return found
    }
    for (const match of matchesOf(folded, english)) {
      if (!isLetterName(match)) found.push(damage(sentence, match, match[1]!.length + 1, false))
    }
    for (const match of matchesOf(folded, englishContent)) {
      if (!emphatic.test(match[1]!)) found.push(damage(sentence, match, match[1]!.length + 1, true))
    }
    const orphan = orphanWord(sentence)
    if (orphan) found.push(orphan)
    return found
  })

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

/** “… strengthens the wall of the vessel. Vessel, thereby lowering …”: a sentence was cut in two and a word of it repeated. */
function orphanWord({ next, folded }: Sentence): Damage | undefined {
  if (!next || next.folded.length > 200) return undefined
  const word = /^[A-Z][a-z]{3,19}(?=, (?:thereby|thus|hence|therefore|so|and|[a-z]{3,15}ing) )/.exec(next.folded)?.[0]
  if (!word || !folded.slice(-tail).split(/[^a-z]+/).includes(word.toLowerCase())) return undefined
  if (next.folded.slice(word.length).split(/[^a-z']+/i).some((other) => isFiniteVerb(other.toLowerCase()))) return undefined
  return { kind: 'doubled', ...next.span(0, word.length), text: word, doubtful: false }
}
