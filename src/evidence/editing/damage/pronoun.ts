import { pattern } from '../../../language/cues/pattern.js'
import type { Sentence } from '../../../language/sentence.js'
import type { Damage, DamageCheck } from './damage.js'

/** One patient whose sex is told. */
const sexed = {
  en: pattern(/\b(?:\d{1,3}|[a-z]+)[- ]year[- ]old (?:[a-z]+ ){0,2}(?:man|woman|boy|girl|male|female|gentleman|lady)\b/i),
  zh: pattern(/(?:\d{1,3}|[一二三四五六七八九十]{1,3})岁的?(?:[\u4e00-\u9fff]{0,4})(?:男|女)(?:性|子|士|孩|童|患者|病人|生|$|[,。])/),
}

const either = {
  en: pattern(/\b(?:he or she|she or he|his or her|her or his|him or her|he\/she|she\/he|s\/he|his\/her|him\/her)\b/gi),
  zh: pattern(/他或她|她或他|他\/她|她\/他|他\(她\)|她\(他\)/g),
}

const anyone = [
  'if|any|every|each|anyone|someone|everyone|a (?:patient|person|child|doctor|parent|friend|relative|donor|carer)',
  '(?:patient|person|someone|anyone) who|when (?:a|the) (?:person|child)|people|should|the (?:doctor|physician|nurse|surgeon|donor|clinician)',
].join('|')

/** Somebody other than that patient. */
const anybody = {
  en: new RegExp(String.raw`\b(?:${anyone})\b`, 'i'),
  zh: /如果|任何|每个|每位|凡|若|供者|家属|应当?|人们/,
}

/** “he or she” of a patient who was called a man or a woman: a translator did not know who was meant. */
export const findPronouns: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  let patient: Sentence | undefined
  for (const sentence of sentences) {
    const { folded, language, block } = sentence
    if (patient && patient.block !== block) patient = undefined
    const named = sentence.exec(sexed[language])
    if (named) patient = sentence
    if (!patient) continue
    const from = named?.index ?? 0
    for (const { index, 0: words } of sentence.matchesOf(either[language])) {
      if (index <= from || anybody[language].test(folded.slice(from, index).replace(sexed[language].expression, ''))) continue
      found.push({ kind: 'pronoun', ...sentence.span(index, index + words.length), text: words, doubtful: false })
    }
  }
  return found
}
