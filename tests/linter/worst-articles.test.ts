import { describe, expect, it } from 'vitest'
import { lintSource } from '../../src/linter/lint-source.js'
import { expectLinearWork } from '../count-work.js'
import { strictSettings } from '../strict-settings.js'
import { worstArticles } from './worst-articles.js'

const lint = (source: string) => lintSource(source, { filePath: '<text>', format: 'markdown', settings: strictSettings, locale: 'en' }).messages

// Beyond the length at which a sentence is cut, so that what grows with it has stopped growing.
const size = 4000

describe('with all rules, twice the article is twice the work', () => {
  it.each(Object.keys(worstArticles))('%s', (name) => {
    const [small, twice] = [worstArticles[name]!(size), worstArticles[name]!(size * 2)]
    expectLinearWork(() => lint(small), () => lint(twice))
  })
})

it('the articles give every kind of rule something to do', () => {
  const ids = Object.values(worstArticles).flatMap((make) => lint(make(1000)).map(({ ruleId }) => ruleId))
  expect(new Set(ids).size).toBeGreaterThan(15)
})
