import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { CountedSubjects } from './study.js'

const sizeSign = pattern(/\bn\s*=\s*(\d[\d,]*)(?!\s*[,;]?\s*\(?\d+(?:\.\d+)?\s*%)/gi)
const englishTime = [
  String.raw`baseline|exit|entry|follow-?up|end ?point|pre|post|start|end|(?:week|month|day|year|visit)s? \d{1,3}`,
  String.raw`\d{1,3} (?:weeks|months|days|years)`,
].join('|')
const chineseTime = String.raw`基线|入组时|随访(?:时|末)?|终点|第?\d{1,3}(?:周|个?月|天|年)(?:时|末|后)?`
/** "baseline (n = 40) and week 12 (n = 31)": the same people, counted again. */
const timePoint = new RegExp(String.raw`(?:\b(?:${englishTime})|${chineseTime})\s?\(?$`, 'i')
const armBefore = /((?:[\w-]+\s)?[\w-]+)\s(?:group|arm)\s?\($|([\u4e00-\u9fff]{1,6}组)\s?\($|\(([\w-]+),\s?$/i
const none: readonly CountedSubjects[] = []

/** How far back the name of an arm or a time point may reach, in characters. */
const reach = 48

/**
 * The sizes that a sentence gives as "n = 12". Several in one sentence are the arms of one study and are
 * added up, unless the first of them are the whole that the others part: "20 dogs (n = 20): placebo (n = 5), drug (n = 15)",
 * or they count the same people at several times. "n = 3, 10%" counts an event.
 */
export function findSizeSigns(sentence: Sentence): readonly CountedSubjects[] {
  const matches = sentence.matchesOf(sizeSign)
  const first = matches[0]
  if (!first) return none
  const { folded } = sentence
  const before = matches.map(({ index }) => folded.slice(Math.max(0, index - reach), index))
  const sizes = matches.map((match) => Number(match[1]!.replaceAll(',', '')))
  const times = sizes.filter((_, index) => timePoint.test(before[index]!))
  const value = Math.max(total(sizes.filter((_, index) => !timePoint.test(before[index]!))), ...times)
  const arms = before.flatMap((words) => armBefore.exec(words)?.slice(1).find(Boolean)?.toLowerCase() ?? [])
  return [{ start: first.index, end: first.index + first[0].length, value, of: sentence.has('species') ? 'animals' : 'people', arm: arms.length > 0 ? arms.join() : undefined }]
}

function total(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let soFar = 0
  for (const size of sizes) {
    soFar += size
    if (soFar * 2 === all && sizes.length > 2) return soFar
  }
  return all
}
