import { describe, expect, it } from 'vitest'
import { chineseEntries } from '../../src/language/chinese/lexicon/entries.js'
import { findChineseTerms } from '../../src/language/chinese/lexicon/lexicon.js'
import { englishEntries } from '../../src/language/english/lexicon/entries.js'
import { findEnglishTerms } from '../../src/language/english/lexicon/lexicon.js'
import type { TermEntry } from '../../src/language/term.js'

const cases = [
  ['English', englishEntries, findEnglishTerms, ' | '],
  ['Chinese', chineseEntries, findChineseTerms, '。'],
] as const

describe.each(cases)('the %s lexicon', (_, entries, find, between) => {
  /** Some wordings that no word begins are never found: they would have to begin with a sign. */
  const words = entries().filter(({ text }) => /^[a-z0-9\u3400-\u9fff]/i.test(text))

  it('finds each of its wordings whole, with its concept', () => {
    const isFound = ({ text, concept }: TermEntry): boolean =>
      find(`${between}${text}${between}`).some(({ start, end, term }) => start === between.length && end === start + text.length && term.concepts.has(concept))
    expect(words.filter((entry) => !isFound(entry)).map(({ text }) => text)).toEqual([])
  })

  it('keeps the form and the lemma of the first entry of a wording', () => {
    const first = new Map<string, TermEntry>()
    for (const entry of words) if (!first.has(entry.text.toLowerCase())) first.set(entry.text.toLowerCase(), entry)
    for (const [key, { text, form, lemma = text }] of first) expect(find(key)[0]!.term).toMatchObject({ text: key, form, lemma })
  })
})
