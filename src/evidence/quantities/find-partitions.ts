import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { Partition } from './partition.js'
import type { Quantity } from './quantity.js'
import type { Share } from './share.js'

/** Says that the shares are all there is. */
const all = {
  en: wordings(
    /\b(?:make|making|made|add|adding|added)s?\sup(?:\sto)?\s(?:all|the (?:whole|total|rest)|100\s?%)[^,;.]{0,20}/i,
    /\b(?:account(?:ing|s|ed)? for|total(?:ling|ing|s|ed)?|comprising|covering)\s(?:all\b|100\s?%)[^,;.]{0,20}/i,
  ),
  zh: wordings(/(?:合计|总计|共同?|加起来|相加)(?:为|是|达|即为|构成|组成|占)?(?:全部|所有|100\s?%|总数)[^,;。]{0,8}/),
}

/** The category that takes up what the others leave. */
const residual = { en: pattern(/\b(?:other|others|rest|remaining|remainder)\b/i), zh: pattern(/其他|其它|其余|剩余/) }

const overlapping = {
  en: pattern(/\b(?:could|can|may|might)\s(?:choose|report|select|have|name|give|pick|overlap)|more than one|multiple|several|overlap|not mutually/i),
  zh: pattern(/可多选|多选|重复|重叠|多项|多种|不止一/),
}

/**
 * The wholes of a sentence whose shares are all told: the text says so, or the parts of one counted whole end
 * with "other". Fewer than three shares are no enumeration, unless the text says that they are all.
 *
 * @param shares of the sentence
 */
export function findPartitions(sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[], shares: readonly Share[]): Partition[] {
  const { folded, language } = sentence
  const stated = sentence.execSome(all[language])
  if ((!stated && !sentence.test(residual[language])) || sentence.test(overlapping[language])) return []
  const quantities = read(sentence)
  if (stated) {
    const percents = quantities.filter(({ role, value, range, end }) => role === 'percent' && !range && value < 100 && end <= stated.index)
    if (percents.length >= 2 && isPlain(percents)) return [{ sentence, start: stated.index, end: stated.index + stated[0].trimEnd().length, shares: percents }]
  }
  const whole = quantities.find((one) => shares.some((share) => share.whole === one))
  const parts = shares.filter((share) => share.whole === whole)
  const last = parts.at(-1)
  if (!whole || !last || parts.length < 3 || !isPlain(parts.map(({ percent }) => percent))) return []
  const between = folded.slice(parts.at(-2)!.end, last.end)
  return residual[language].expression.test(between) ? [{ sentence, start: whole.start, end: whole.end, shares: parts.map(({ percent }) => percent) }] : []
}

const isPlain = (percents: readonly Quantity[]): boolean => !percents.some(({ approximate }) => approximate)
