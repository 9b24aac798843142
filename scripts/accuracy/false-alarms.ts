import type { Preset } from '../../src/rule.js'
import { lintArticle } from './lint-article.js'
import type { Row } from './rows.js'

export interface RuleAlarms {
  messages: number
  documents: number
}

/** What a preset reports on texts in which there is nothing, or little, to report. */
export interface FalseAlarms {
  readonly set: string
  readonly documents: number
  /** Words of English, characters of Chinese. */
  readonly words: number
  readonly messages: number
  /** Documents with a message of level error. */
  readonly withError: number
  readonly byRule: ReadonlyMap<string, RuleAlarms>
  /** The ids of the rules that spoke, document by document. */
  readonly spoke: readonly ReadonlySet<string>[]
}

/** Counts the messages of a preset on careful texts. */
export function countFalseAlarms(set: string, rows: readonly Row[], preset: Preset): FalseAlarms {
  const byRule = new Map<string, RuleAlarms>()
  const spoke: Set<string>[] = []
  let [words, messages, withError] = [0, 0, 0]
  for (const { text } of rows) {
    words += countWords(text)
    const found = lintArticle(text, preset)
    messages += found.length
    if (found.some(({ severity }) => severity === 2)) withError++
    for (const { ruleId } of found) tally(byRule, ruleId).messages++
    const ids = new Set(found.map(({ ruleId }) => ruleId))
    for (const id of ids) tally(byRule, id).documents++
    spoke.push(ids)
  }
  return { set, documents: rows.length, words, messages, withError, byRule, spoke }
}

function tally(byRule: Map<string, RuleAlarms>, id: string): RuleAlarms {
  const known = byRule.get(id) ?? { messages: 0, documents: 0 }
  byRule.set(id, known)
  return known
}

/** Words between white space, or the characters of a text that is mostly Chinese. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.split(/\s+/).filter(Boolean).length
  return han > words ? han : words
}
