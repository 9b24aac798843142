import type { SourceDocument } from '../document/document.js'
import type { Finding } from './finding.js'
import { SpanSet } from './span-set.js'

/**
 * Where two rules speak of one thing, the first is reported and the second is not.
 * `overlap`: their spans share a character; `section`: they stand in the same section.
 * Source: the precedence list of the rule catalogue.
 */
const precedence: readonly (readonly [winner: string, loser: string, where: 'overlap' | 'section'])[] = [
  ['cure-claim', 'unhedged-efficacy', 'overlap'],
  ['commercial-contact', 'call-to-action', 'overlap'],
  ['case-report-generalized', 'small-sample', 'section'],
  ['times-decrease', 'relative-without-absolute', 'overlap'],
  ['percent-arithmetic', 'unsourced-statistic', 'overlap'],
]

/** Drops the findings that another finding takes precedence over. */
export function applyPrecedence(findings: readonly Finding[], { sections, blocks }: SourceDocument): Finding[] {
  const of = (id: string) => findings.filter(({ setting }) => setting.rule.id === id)
  const dropped = new Set<Finding>()
  for (const [winner, loser, where] of precedence) {
    const winners = of(winner)
    const losers = winners.length > 0 ? of(loser) : []
    if (losers.length === 0) continue
    const spans = winners.map(({ span }) => span)
    const ranges = where === 'overlap' ? spans : sections.map(sectionSpan).filter((range) => new SpanSet(spans).overlaps(range))
    const taken = new SpanSet(ranges)
    for (const finding of losers) if (taken.overlaps(finding.span)) dropped.add(finding)
  }
  return findings.filter((finding) => !dropped.has(finding))

  function sectionSpan(section: (typeof sections)[number]) {
    const own = blocks.filter((block) => block.section === section)
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }
  }
}
