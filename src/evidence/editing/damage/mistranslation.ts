import { englishDisease } from '../../../language/english/health-words.js'
import { type Pattern, pattern } from '../../../language/cues/pattern.js'
import type { Damage, DamageCheck } from './damage.js'

/** A treatment does not interfere with a disease: 干预 is to intervene. */
const interfering = new RegExp(
  `\\b(?:methods?|therapy|treatments?|way|means|measures?|strategy|approach) (?:to|for|of) interfer(?:e|ing) (?:with|in) (?:[a-z]+ ){0,2}${englishDisease.source}`,
  'gi',
)

/**
 * Wordings that machines have made of Chinese and English medical terms, with what should stand there. A list of
 * finds, not a measure of quality: it grows as editors meet new ones.
 */
const english: readonly (readonly [Pattern, string])[] = [
  [pattern(/\bplague tolerance\b/gi), 'immune tolerance'],
  [pattern(/\bplague (?:cells?|system|response|regulation)\b/gi), 'immune …'],
  [pattern(interfering), 'to treat …'],
  [pattern(/\bimproved (?:[a-z]+ly )?before (?:the )?(?:intervention|treatment|transplantation|infusion|therapy)\b/gi), 'improved compared with before …'],
  [pattern(/\b(?:uses?|using|through|via|by) paracrine(?=,? (?:to|and|for)\b|[.;])/gi), 'paracrine signalling …'],
  [pattern(/\bparacrine (?:can|could|may)\b/gi), 'paracrine signalling …'],
  [pattern(/\bex vivo[- ]amplified\b/gi), 'ex vivo expanded'],
  [pattern(/\bin the form of tweets\b/gi), 'in our posts'],
  [pattern(/\bchronic cyclosporine (?:rats?|mice|models?)\b/gi), 'chronic cyclosporine nephropathy …'],
  [pattern(/\b(?:seed|dry) cell (?:transplantation|therapy|infusion)\b/gi), 'stem cell …'],
  [pattern(/\bthe curative effects? (?:is|are) (?:exact|definite|accurate)\b/gi), 'the treatment works'],
]
const chinese: readonly (readonly [Pattern, string])[] = [
  [pattern(/茎细胞/g), '干细胞'],
  [pattern(/瘟疫耐受/g), '免疫耐受'],
  [pattern(/双(?:重)?盲目(?=的?(?:试验|研究|对照|随机|设计))/g), '双盲'],
  [pattern(/移植物对(?:宿)?主(?:的)?疾病/g), '移植物抗宿主病'],
]
const wordings = { en: english, zh: chinese }

/** Known mistranslations. */
export const findMistranslations: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  for (const sentence of sentences) {
    for (const [wording, better] of wordings[sentence.language]) {
      if (!sentence.mayMatch(wording)) continue
      for (const { index, 0: words } of sentence.matchesOf(wording)) {
        const span = sentence.span(index, index + words.length)
        found.push({ kind: 'mistranslation', ...span, text: words, doubtful: false, ...(!better.includes('…') && { change: { span, text: better, isSafe: false } }) })
      }
    }
  }
  return found
}
