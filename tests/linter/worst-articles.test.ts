import { describe, expect, it } from 'vitest'
import { lintSource } from '../../src/linter/lint-source.js'
import type { Rule } from '../../src/rule.js'
import { countWork, type Work } from '../count-work.js'
import { strictSettings } from '../strict-settings.js'
import { worstArticles } from './worst-articles.js'

const lint = (source: string, settings = strictSettings) =>
  lintSource(source, { filePath: '<text>', format: 'markdown', settings, locale: 'en' }).messages

const size = 6000

/** How much more work the second text of two is, of which it is twice the first. */
function growth(name: string, settings = strictSettings): Work {
  const [one, two] = [size, size * 2].map((length) => countWork(() => lint(worstArticles[name]!(length), settings))) as [Work, Work]
  return { characters: two.characters / one.characters, items: two.items / one.items }
}

/** Whatever compares each part with each other one makes four times the work of twice the text. */
const most = 2.3

/** The other shapes are these over again; `npm run worst-cases` runs them all. */
const cases = Object.keys(worstArticles).filter((name) => /in one paragraph|in sections|in a table/.test(name))

describe('with all rules, twice the article is twice the work', () => {
  // First, since what is done once and kept is done here.
  it('and there is much to report', () => {
    const ids = cases.flatMap((name) => lint(worstArticles[name]!(600)).map(({ ruleId }) => ruleId))
    expect(new Set(ids).size).toBeGreaterThan(12)
  })

  it.each(cases)('%s', (name) => {
    const { characters, items } = growth(name)
    expect(characters).toBeLessThan(most)
    expect(items).toBeLessThan(most)
  })

  it('which a rule that compares each sentence with each other one would break', () => {
    const rule: Rule = {
      ...strictSettings[0]!.rule,
      check: ({ sentences }) => sentences.forEach(({ text }) => sentences.some((other) => other.text !== text && other.text.includes(text))),
    }
    expect(growth('claim in sections', [...strictSettings, { rule, severity: 1, options: {} }]).items).toBeGreaterThan(most)
  })
})
