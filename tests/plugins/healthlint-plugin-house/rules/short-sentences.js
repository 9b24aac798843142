import { defineRule, integer, minValue, number, optional, pipe, strictObject } from 'healthlint/plugin'

export default defineRule({
  id: 'house/short-sentences',
  group: 'editorial',
  summary: { en: 'Keep sentences short.', zh: '句子要短。' },
  why: { en: 'Patients read our leaflets tired and worried.', zh: '读者往往疲惫而焦虑。' },
  authority: [],
  severity: { recommended: 'warn', strict: ['error', { limit: 25 }] },
  options: strictObject({
    /** The most words that a sentence may have. */
    limit: optional(pipe(number(), integer(), minValue(1)), 30),
  }),
  messages: {
    long: { en: 'A sentence of {count} words; {limit} are enough', zh: '这句有{count}个词,{limit}个就够了' },
  },
  examples: {
    bad: { en: [`We ${'really '.repeat(30)}mean it.`], zh: [] },
    good: { en: ['We mean it.'], zh: ['少即是多。'] },
  },
  check(article, { limit }, report) {
    for (const sentence of article.sentences) {
      if (sentence.language !== 'en' || sentence.block.role === 'references') continue
      const count = countWords(sentence.tree)
      if (count > limit) report(sentence.span(), 'long', { count, limit })
    }
  },
})

/** `sentence.tree` is NLCST, so every unist utility works on it too. */
function countWords(node) {
  if (node.type === 'WordNode') return 1
  return (node.children ?? []).reduce((sum, child) => sum + countWords(child), 0)
}
