import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { Allocation } from './allocation.js'
import { isCountable, type Quantity } from './quantity.js'

const male = { en: /^\s(?:(?:were|was)\s)?(?:men|males?|boys)\b/i, zh: /男(?:性|童|孩|生|患者)?(?:有|为|共)?$/ }
const female = { en: /^\s(?:(?:were|was)\s)?(?:women|females?|girls)\b/i, zh: /女(?:性|童|孩|生|患者)?(?:有|为|共)?$/ }

/** What names each of the two. */
const men = { en: pattern(/\b(?:men|males?|boys)\b/i), zh: pattern(/男/) }
const women = { en: pattern(/\b(?:women|females?|girls)\b/i), zh: pattern(/女/) }

/** Somebody is left over, or the two were counted of something else. */
const incomplete = {
  en: pattern(/\b(?:unknown|other|others|non-binary|not (?:stated|recorded|reported)|missing|groups?|arms?|respectively|children|each|controls?)\b/i),
  zh: pattern(/不详|未知|其余|另|(?<![入全本该])组|对照|儿童|分别/),
}

/** How far behind the total the two may stand, in characters. */
const reach = 60

/** "60 patients (30 men and 25 women)", 60例患者,男30例,女25例: men and women of one total. */
export function findSexSplits(sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): Allocation[] {
  const { folded, language } = sentence
  if (!sentence.test(men[language]) || !sentence.test(women[language]) || sentence.test(incomplete[language])) return []
  const counts = read(sentence).filter(isCountable)
  if (counts.length < 3) return []
  const is = (sex: typeof male, { start, end }: Quantity): boolean => sex[language].test(language === 'en' ? folded.slice(end, end + 20) : folded.slice(Math.max(0, start - 8), start))
  return counts.flatMap((total, i) => {
    const [one, two] = counts.slice(i + 1, i + 3)
    if (!one || !two || total.role !== 'count' || total.approximate || two.end - total.end > reach) return []
    if (!(is(male, one) && is(female, two)) && !(is(female, one) && is(male, two))) return []
    if (is(male, total) || is(female, total)) return []
    const sum = one.value + two.value
    return [{ sentence, start: total.start, end: two.end, total, groups: [one, two], sum }]
  })
}
