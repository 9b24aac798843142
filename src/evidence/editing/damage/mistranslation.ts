import { englishDisease } from '../../../language/english/health-words.js'
import { type Pattern, pattern } from '../../../language/cues/pattern.js'
import { patternList } from '../../../language/cues/pattern-list.js'
import type { Damage, DamageCheck } from './damage.js'

/** A treatment does not interfere with a disease: 干预 is to intervene. */
const interfering = new RegExp(
  `\\b(?:methods?|therapy|treatments?|way|means|measures?|strategy|approach) (?:to|for|of) interfer(?:e|ing) (?:with|in) (?:[a-z]+ ){0,2}${englishDisease.source}`,
  'gi',
)

interface Mistranslation {
  readonly wording: Pattern
  readonly better: string
}

/**
 * Wordings that machines have made of Chinese and English medical terms, with what should stand there. A list of
 * finds, not a measure of quality: it grows as editors meet new ones.
 */
const english: readonly Mistranslation[] = [
  { wording: pattern(/\bplague tolerance\b/gi), better: 'immune tolerance' },
  { wording: pattern(/\bplague (?:cells?|system|response|regulation)\b/gi), better: 'immune …' },
  { wording: pattern(interfering), better: 'to treat …' },
  { wording: pattern(/\bimproved (?:[a-z]+ly )?before (?:the )?(?:intervention|treatment|transplantation|infusion|therapy)\b/gi), better: 'improved compared with before …' },
  { wording: pattern(/\b(?:uses?|using|through|via|by) paracrine(?=,? (?:to|and|for)\b|[.;])/gi), better: 'paracrine signalling …' },
  { wording: pattern(/\bparacrine (?:can|could|may)\b/gi), better: 'paracrine signalling …' },
  { wording: pattern(/\bex vivo[- ]amplified\b/gi), better: 'ex vivo expanded' },
  { wording: pattern(/\bin the form of tweets\b/gi), better: 'in our posts' },
  { wording: pattern(/\bchronic cyclosporine (?:rats?|mice|models?)\b/gi), better: 'chronic cyclosporine nephropathy …' },
  { wording: pattern(/\b(?:seed|dry) cell (?:transplantation|therapy|infusion)\b/gi), better: 'stem cell …' },
  { wording: pattern(/\bthe curative effects? (?:is|are) (?:exact|definite|accurate)\b/gi), better: 'the treatment works' },
]
const chinese: readonly Mistranslation[] = [
  { wording: pattern(/茎细胞/g), better: '干细胞' },
  { wording: pattern(/瘟疫耐受/g), better: '免疫耐受' },
  { wording: pattern(/双(?:重)?盲目(?=的?(?:试验|研究|对照|随机|设计))/g), better: '双盲' },
  { wording: pattern(/移植物对(?:宿)?主(?:的)?疾病/g), better: '移植物抗宿主病' },
]
const wordings = { en: english, zh: chinese }
const patternsOf = (mistranslations: readonly Mistranslation[]) => patternList(mistranslations.map(({ wording }) => wording))
const patterns = { en: patternsOf(english), zh: patternsOf(chinese) }

/** Known mistranslations. */
export const findMistranslations: DamageCheck = ({ sentences }) => {
  const found: Damage[] = []
  for (const sentence of sentences) {
    if (!sentence.mayMatchSome(patterns[sentence.language])) continue
    for (const { wording, better } of wordings[sentence.language]) {
      for (const { index, 0: words } of sentence.matchesOf(wording)) {
        const span = sentence.span(index, index + words.length)
        found.push({ kind: 'mistranslation', ...span, text: words, doubtful: false, ...(!better.includes('…') && { change: { span, text: better, isSafe: false } }) })
      }
    }
  }
  return found
}
