import { englishDisease } from '../../language/english/health-words.js'
import type { Claim } from './claim.js'

const chineseDisease = /病|症|炎|癌|瘤|痛风|衰竭|硬化|纤维化|瘫痪|痴呆|中风|卒中|梗[死塞]|溃疡|高血压|三高|失明|哮喘|湿疹|感冒|结石|骨折/

/** Whether a claim is that a treatment cures, treats or prevents a disease, which only a medicine may claim. */
export function isDiseaseClaim({ kind, sentence, predicate }: Claim): boolean {
  if (kind === 'cure') return true
  if (kind !== 'benefit') return false
  const { start, end } = predicate
  if (sentence.language === 'en') return englishDisease.test(sentence.lowered.slice(start, end + 90))
  return chineseDisease.test(sentence.folded.slice(Math.max(0, start - 12), end + 24))
}
