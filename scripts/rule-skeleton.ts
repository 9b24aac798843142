/**
 * The text of a new rule file: a small rule that works, for its author to change part by part. It is off in
 * `recommended` until its author has measured it.
 */
export function ruleSkeleton(group: string, id: string): string {
  return `import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: '${id}',
  group: '${group}',
  summary: { en: 'Name the source of a claim of benefit.', zh: '陈述疗效时注明来源。' },
  why: {
    en: 'A reader cannot check a claim whose source is not named.',
    zh: '不注明来源,读者无从核实。',
  },
  authority: [],
  severity: { recommended: 'off', strict: 'warn' },
  options: strictObject({
    /** Whether claims in headings are reported too. */
    headings: optional(boolean(), true),
  }),
  messages: {
    found: {
      en: 'Claims a benefit ("{words}") without a source; name the study, or hedge the claim',
      zh: '陈述疗效(“{words}”)而未注明来源;请写明研究,或改用保留的措辞',
    },
  },
  examples: {
    bad: { en: ['Ginseng extract repairs damaged liver cells.'], zh: ['干细胞可有效修复受损肝脏。'] },
    good: { en: ['Ginseng extract may repair liver cells.'], zh: ['干细胞可能有助于修复肝脏。'] },
  },
  check(article, { headings }, report) {
    for (const { kind, scope, sentence, start, end } of article.claims) {
      if (kind !== 'benefit' || !scope.asserted || scope.hedged || article.isCited(sentence)) continue
      if (!headings && sentence.block.depth > 0) continue
      report({ start, end }, 'found', { words: article.document.source.slice(start, end) })
    }
  },
})
`
}
