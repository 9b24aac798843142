import { matchesOf } from '../../../language/matches-of.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** An English article that goes on in Chinese: “view大豆及其制品,…”. */
const chineseTail = /[a-z]{2,20}[\u4e00-\u9fff]{2}[\u4e00-\u9fff,、:?!]{4,60}/g
/** A Chinese sentence with an English one inside, no title: 好转This is the end可以. */
const englishInside = /(?<=[\u4e00-\u9fff]|^)[A-Za-z][a-z]{0,15}(?: [A-Za-z][a-z']{0,15}){2,20}(?=[\u4e00-\u9fff])/g
/** 外泌体是The细胞: a word that stands for nothing in Chinese was left untranslated. */
const leftOver = /(?<=^|[\u4e00-\u9fff,] ?)(?:the|of|and|which|this|these|that|with|from|were|was|are|however|therefore|because|patients?)(?= ?[\u4e00-\u9fff])/gi
const statement = / (?:is|are|was|were|has|have|had|can|will|does|did|do|may|should) /
/** Letters of another alphabet that look like Latin ones. */
const lookAlike = /[A-Za-z]{2,20}[\u0400-\u045f][A-Za-z\u0400-\u045f]{0,20}|[\u0400-\u045f][A-Za-z]{2,20}/g

const cyrillic = /[\u0400-\u045f]/
/** What a sentence has where scripts may be mixed; most have none. */
const suspect = { en: /[a-z][\u4e00-\u9fff]|[\u0400-\u045f]/, zh: /[A-Za-z'] ?[\u4e00-\u9fff]|[\u0400-\u045f]/ }

function mixedIn(sentence: Sentence): readonly RegExpExecArray[] {
  const { folded, language } = sentence
  if (language === 'en') return matchesOf(folded, chineseTail)
  return [...matchesOf(folded, leftOver), ...matchesOf(folded, englishInside).filter(({ index, 0: words }) => statement.test(words) && !sentence.isQuoted(index))]
}

const damage = (sentence: Sentence, { index, 0: words }: RegExpExecArray): Damage => ({ kind: 'scriptMix', ...sentence.span(index, index + words.length), text: words, doubtful: false })

/** Scripts mixed as nobody writes them. Terms, names and glosses in another script are not of this kind. */
export const findScriptMix: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  for (const sentence of sentences) {
    const { folded, language } = sentence
    if (!suspect[language].test(folded)) continue
    for (const match of mixedIn(sentence)) found.push(damage(sentence, match))
    if (cyrillic.test(folded)) for (const match of matchesOf(folded, lookAlike)) found.push(damage(sentence, match))
  }
  return found
}
