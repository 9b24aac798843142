import type { LineIndex } from '../../document/line-index.js'
import type { Directive } from './directive.js'
import { type ByRule, partsOf, ruleOf } from './part.js'

/**
 * What `disable-line` and `disable-next-line` leave off, by line (from 1).
 *
 * @param nextTextLine gives the next line with text below a line
 */
export function lineDirectives(
  directives: readonly Directive[],
  lines: LineIndex,
  nextTextLine: (line: number) => number,
): ReadonlyMap<number, ByRule> {
  const byLine = new Map<number, ByRule>()
  directives.forEach((directive, order) => {
    for (const line of linesOf(directive)) {
      const byRule: ByRule = byLine.get(line) ?? new Map()
      byLine.set(line, byRule)
      for (const part of partsOf(directive)) byRule.set(ruleOf(part), { part, order })
    }
  })
  return byLine

  function linesOf({ kind, span }: Directive): number[] {
    const first = lines.position(span.start).line
    const last = lines.position(span.end).line
    if (kind === 'disable-next-line') return [nextTextLine(last)]
    return kind === 'disable-line' ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : []
  }
}
