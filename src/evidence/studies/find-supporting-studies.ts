import { pattern } from '../../language/cues/pattern.js'
import { tellsAdvantage } from '../english/tells-advantage.js'
import type { Result } from './result.js'
import { scopeOf } from '../scope/scope.js'
import type { Study } from './study.js'

/** Systematic reviews and guidelines have weighed the evidence already. */
const review = { en: pattern(/\b(?:systematic|cochrane|this|our)\s+(?:[\w-]+\s)?reviews?\b|\bguidelines?\b/i), zh: pattern(/系统(?:评价|综述)|指南|循证/) }
const isReview = ({ sentences }: Study): boolean => sentences.some((sentence) => sentence.test(review[sentence.language]))

/** The studies with a result, and the single cases whose patient is said to have got better. */
export function findSupportingStudies(studies: readonly Study[], results: readonly Result[]): Study[] {
  const withResult = new Set(results.map(({ study }) => study))
  return studies.filter((study) => !isReview(study) && (withResult.has(study) || isCaseOfSuccess(study) || didBetter(study)))
}

/** The figures alone tell the result: "61% were free of pain with the cream and 40% with the lotion". */
const didBetter = ({ sentences }: Study): boolean => sentences.some((sentence) => sentence.language === 'en' && tellsAdvantage(sentence))

const isCaseOfSuccess = ({ size, sentences }: Study): boolean =>
  size?.of === 'people' && size.value === 1 && sentences.some((sentence) => sentence.mentionsOf('change').some((mention) => scopeOf(mention).asserted))
