import { englishDisease } from '../../../language/english/health-words.js'
import { matchesOf } from '../../../language/matches-of.js'
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
const english: readonly (readonly [RegExp, string])[] = [
  [/\bplague tolerance\b/gi, 'immune tolerance'],
  [/\bplague (?:cells?|system|response|regulation)\b/gi, 'immune …'],
  [interfering, 'to treat …'],
  [/\bimproved (?:[a-z]+ly )?before (?:the )?(?:intervention|treatment|transplantation|infusion|therapy)\b/gi, 'improved compared with before …'],
  [/\b(?:uses?|using|through|via|by) paracrine(?=,? (?:to|and|for)\b|[.;])/gi, 'paracrine signalling …'],
  [/\bparacrine (?:can|could|may)\b/gi, 'paracrine signalling …'],
  [/\bex vivo[- ]amplified\b/gi, 'ex vivo expanded'],
  [/\bin the form of tweets\b/gi, 'in our posts'],
  [/\bchronic cyclosporine (?:rats?|mice|models?)\b/gi, 'chronic cyclosporine nephropathy …'],
  [/\b(?:seed|dry) cell (?:transplantation|therapy|infusion)\b/gi, 'stem cell …'],
  [/\bthe curative effects? (?:is|are) (?:exact|definite|accurate)\b/gi, 'the treatment works'],
]
const chinese: readonly (readonly [RegExp, string])[] = [
  [/茎细胞/g, '干细胞'],
  [/瘟疫耐受/g, '免疫耐受'],
  [/双(?:重)?盲目(?=的?(?:试验|研究|对照|随机|设计))/g, '双盲'],
  [/移植物对(?:宿)?主(?:的)?疾病/g, '移植物抗宿主病'],
]
const maybe = { en: /plague|interfer|before (?:the )?[it]|paracrine|amplified|tweets|cyclosporine|(?:seed|dry) cell|curative/i, zh: /茎细|瘟疫|盲目|移植物/ }

/** Known mistranslations. */
export const findMistranslations: DamageCheck = ({ sentences }) =>
  sentences.flatMap((sentence): Damage[] => {
    const { folded, language } = sentence
    if (!maybe[language].test(folded)) return []
    return (language === 'en' ? english : chinese).flatMap(([pattern, better]) =>
      [...matchesOf(folded, pattern)].map(({ index, 0: words }): Damage => {
        const span = sentence.span(index, index + words.length)
        return { kind: 'mistranslation', ...span, text: words, doubtful: false, ...(!better.includes('…') && { change: { span, text: better, isSafe: false } }) }
      }),
    )
  })
