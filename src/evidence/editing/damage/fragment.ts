import { pattern } from '../../../language/cues/pattern.js'
import { isFiniteVerb } from '../../../language/english/finite-verbs.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** A longer fragment may be a sentence whose verb is unknown here. */
const mostWords = 4

/** 配合等 with nothing to take: the name of a product was deleted. */
const withoutObject = pattern(/(?:^|(?<=[,。;!后并再可需时]))(?:配合|搭配)(?:服用|使用|食用)?等(?=[,。;!])/g)

/** Scraps of sentences: “… skin fibrosis. the study. Stem cells …”. */
export const findFragments: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    if (sentence.language === 'zh') {
      for (const match of sentence.matchesOf(withoutObject)) found.push({ kind: 'fragment', ...sentence.span(match.index, match.index + match[0].length), text: match[0], doubtful: false })
      continue
    }
    const before = sentences[index - 1]
    if (isScrap(sentence) && before?.block === sentence.block && wordAtEnd.test(before.folded)) found.push({ kind: 'fragment', ...sentence.span(), text: sentence.text, doubtful: false })
  }
  return found
}

const wordAtEnd = /[a-z]{3}\.$/
const scrap = /^[a-z]{2,20}(?: [a-z]{2,20}){1,5}\.$/

function isScrap({ folded }: Sentence): boolean {
  if (folded.length > 60 || !scrap.test(folded)) return false
  const words = folded.slice(0, -1).split(' ')
  return words.length <= mostWords && !words.some(isFiniteVerb)
}
