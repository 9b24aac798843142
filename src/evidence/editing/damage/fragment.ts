import { isFiniteVerb } from '../../../language/english/finite-verbs.js'
import { matchesOf } from '../../../language/matches-of.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** A longer fragment may be a sentence whose verb is unknown here. */
const mostWords = 4

/** 配合等 with nothing to take: the name of a product was deleted. */
const withoutObject = /(?:^|(?<=[,。;!后并再可需时]))(?:配合|搭配)(?:服用|使用|食用)?等(?=[,。;!])/g

/** Scraps of sentences: “… skin fibrosis. the study. Stem cells …”. */
export const findFragments: DamageCheck = ({ sentences }) =>
  sentences.flatMap((sentence, index): Damage[] => {
    if (sentence.language === 'zh') return sentence.folded.includes('配') ? [...matchesOf(sentence.folded, withoutObject)].map((match) => ({ kind: 'fragment', ...sentence.span(match.index, match.index + match[0].length), text: match[0], doubtful: false })) : []
    const before = sentences[index - 1]
    return isScrap(sentence) && before?.block === sentence.block && /[a-z]{3}\.$/.test(before.folded) ? [{ kind: 'fragment', ...sentence.span(), text: sentence.text, doubtful: false }] : []
  })

function isScrap({ folded }: Sentence): boolean {
  if (folded.length > 60 || !/^[a-z]{2,20}(?: [a-z]{2,20}){1,5}\.$/.test(folded)) return false
  const words = folded.slice(0, -1).split(' ')
  return words.length <= mostWords && !words.some(isFiniteVerb)
}
