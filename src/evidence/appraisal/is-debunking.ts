import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import type { Headline } from './headline.js'

/** Words of those who check rumours. Source: the names and headings of fact-checking columns; the editors' own list. */
const checking = {
  en: pattern(/\b(?:fact[- ]check\w*|myths?|debunk\w*|hoax(?:es)?|misinformation|pseudoscience|quackery)\b/i),
  zh: pattern(/谣言|辟谣|流言|误区|真相|鉴定结果|求证|网传|传言|不实信息|伪科学|智商税|骗局/),
}

const speaksOfRumours = (sentence: Sentence): boolean => sentence.test(checking[sentence.language])

/** From this many sentences with such words on an article is about rumours. */
const enough = 2

/**
 * Whether an article examines claims instead of making them: its headline or first sentence says so or asks and denies, its text
 * speaks of rumours again and again, or most of its claims are denied, asked or called false.
 */
export function isDebunking(headline: Headline | undefined, sentences: readonly Sentence[], claims: readonly Claim[]): boolean {
  const head = [...(headline?.sentences ?? []), ...sentences.slice(0, 1)]
  if (head.some((sentence) => speaksOfRumours(sentence) || sentence.has('refutation'))) return true
  let seen = 0
  for (const sentence of sentences) if (speaksOfRumours(sentence) && ++seen >= enough) return true
  const effects = claims.filter(({ kind }) => kind !== 'safety')
  const held = effects.filter(({ scope }) => scope.asserted).length
  return effects.length > 0 && held * 2 < effects.length
}
