import { textBefore } from './around.js'
import type { Quantity } from './quantity.js'

/** Where a change began and ended: "from 80 to 72 kg". */
export interface Ends {
  readonly from: Quantity
  readonly to: Quantity
  /** Their places in the list of the sentence's numbers. */
  readonly at: number
  readonly until: number
}

const opens = {
  en: /\bfrom\s(?:(?:about|around|a|an|the|mean|average|baseline|of|initial|nearly|over|level)\s)*$/i,
  zh: /[由从自][^,;。\d]{0,8}$/,
}
const closes = {
  en: /\bto\s(?:(?:about|around|only|just|a|an|mean|average|of|nearly|below|under)\s)*$/i,
  zh: /(?:至|到|为|成)了?约?$/,
}

/** Between the two ends a spread or a bracket may stand: "from 14.67±1.15 to 7.33±1.15". */
const farthest = 4

/** The pairs of numbers of a sentence between which something changed. */
export function findEnds(quantities: readonly Quantity[]): Ends[] {
  const found: Ends[] = []
  quantities.forEach((from, at) => {
    const { folded, language } = from.sentence
    if (!isValue(from) || !opens[language].test(textBefore(from, 30))) return
    for (let until = at + 1; until <= at + farthest && until < quantities.length; until++) {
      const to = quantities[until]!
      if (to.start - from.end > 60) return
      if (!closes[language].test(folded.slice(Math.max(from.end, to.start - 24), to.start))) continue
      const sameKind = (to.role === 'percent') === (from.role === 'percent')
      // "from 2 to 8 weeks" is a time, not a change of one.
      if (sameKind && isValue(to) && to.role !== 'time') found.push({ from, to, at, until })
      return
    }
  })
  return found
}

const isValue = ({ role, range, fraction }: Quantity): boolean => role !== 'year' && role !== 'level' && role !== 'fold' && !range && !fraction
