import type { Language } from '../../language/language.js'
import { matchesOf } from '../../language/matches-of.js'

const significant: Record<Language, RegExp> = {
  en: /\b(?:statistically\s|highly\s)?significan(?:t|tly|ce)\b/gi,
  zh: /显著(?!性(?:水平|检验))|有统计学(?:意义|差异)|差异明显/g,
}

const denying = [
  String.raw`not?|non|nor|neither|never|without|fail\w*|lack\w*|marginal\w*|borderline|near\w*|almost|approach\w*|trend\w*|tend\w*`,
  String.raw`insignifican\w*|clinically|close|short of|although|though|but|while|whereas|however|except|level|limit|interaction|heterogeneity`,
  String.raw`if|whether|any|unlikely|only|or|hypothesis|independent\w*`,
].join('|')
/** Denied, only nearly so, meant clinically, or tested at another level; "but" leads over to another result. */
const otherwise: Record<Language, RegExp> = {
  en: new RegExp(String.raw`\b(?:${denying})\b|n't|[;:]`, 'i'),
  zh: /无|不|未|没|非|接近|趋势|边缘|是否|尚|但|而|虽|除|交互|异质性|水平|[;]/,
}

/**
 * Whether the text, a stretch of a folded sentence up to a statistic, calls a result significant.
 * The last word on it decides.
 */
export function callsSignificant(stretch: string, language: Language): boolean {
  const last = [...matchesOf(stretch, significant[language])].at(-1)
  return last !== undefined && !otherwise[language].test(stretch)
}

const calledBehind: Record<Language, RegExp> = {
  en: /^[)\]]?,?\s(?:(?:was|were|is|are|which (?:was|is))\s)?(?:statistically\s|highly\s)?significant\b/i,
  zh: /^[)\]]?,?(?:差异)?(?:具有|有|存在)?(?:显著(?!性水平)|统计学意义)/,
}

/** Whether what follows a statistic calls it significant: "(P = .08) was significant". */
export function isCalledSignificant(rest: string, language: Language): boolean {
  return calledBehind[language].test(rest)
}
