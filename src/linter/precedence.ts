import type { Section } from '../document/block.js'
import type { Span } from '../document/span.js'
import type { Article } from '../evidence/article.js'
import type { Finding } from './finding.js'
import { SpanSet } from './span-set.js'

/**
 * Where two rules speak of one thing, the first is reported and the second is not.
 * `overlap`: their spans share a character; `sentence`, `section`: they stand in the same one.
 * Source: the precedence list of the rule catalogue.
 */
const precedence: readonly (readonly [winner: string, loser: string, where: 'overlap' | 'sentence' | 'section'])[] = [
  ['cure-claim', 'unhedged-efficacy', 'overlap'],
  ['preclinical-to-human', 'unhedged-efficacy', 'overlap'],
  ['preclinical-to-human', 'overstated-certainty', 'overlap'],
  ['weak-safety-evidence', 'absolute-safety', 'sentence'],
  ['commercial-contact', 'call-to-action', 'overlap'],
  ['case-report-generalized', 'small-sample', 'section'],
  ['times-decrease', 'relative-without-absolute', 'overlap'],
  ['percent-arithmetic', 'unsourced-statistic', 'overlap'],
  ['anonymous-source', 'vague-source', 'overlap'],
  ['incomplete-citation', 'vague-source', 'overlap'],
  ['unsourced-statistic', 'vague-source', 'overlap'],
  ['scrape-residue', 'duplicate-block', 'overlap'],
]

/** Drops the findings that another finding takes precedence over. */
export function applyPrecedence(findings: readonly Finding[], article: Article): Finding[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { id } = finding.setting.rule
    const others = byRule.get(id)
    if (others) others.push(finding)
    else byRule.set(id, [finding])
  }
  const dropped = new Set<Finding>()
  for (const [winner, loser, where] of precedence) {
    const winners = byRule.get(winner)
    const losers = winners && byRule.get(loser)
    if (!losers) continue
    const spans = winners.map(({ span }) => span)
    const ranges = where === 'overlap' ? spans : around(where, spans)
    const taken = new SpanSet(ranges)
    for (const finding of losers) if (taken.overlaps(finding.span)) dropped.add(finding)
  }
  return findings.filter((finding) => !dropped.has(finding))

  /** The sentences or sections in which the spans stand. */
  function around(where: 'sentence' | 'section', spans: readonly Span[]): Span[] {
    const units = where === 'sentence' ? article.sentences.map((sentence) => sentence.span()) : sectionSpans()
    const set = new SpanSet(spans)
    return units.filter((unit) => set.overlaps(unit))
  }

  /** From the first block of each section to its last. */
  function sectionSpans(): Span[] {
    const spans = new Map<Section, Span>()
    for (const { section, start, end } of article.blocks) spans.set(section, { start: spans.get(section)?.start ?? start, end })
    return [...spans.values()]
  }
}
