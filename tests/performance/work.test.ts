import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeArticle } from '../../scripts/bench/make-articles.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { lint } from '../../src/linter/lint.js'
import type * as inlineReader from '../../src/document/markdown/markdown-inline.js'
import type * as chinese from '../../src/language/chinese/parse-chinese.js'
import type * as english from '../../src/language/english/parse-english.js'
import type * as numberFinder from '../../src/language/numbers.js'
import type * as clauseSplitter from '../../src/language/split-clauses.js'
import { countWork } from '../count-work.js'
import { strictSettings } from '../strict-settings.js'

/** Calls of the dear steps; nothing in the program itself counts. */
const { calls, counted } = vi.hoisted(() => {
  const made = { trees: 0, clauses: 0, blocks: 0, numbers: 0 }
  const count = <Step extends (...args: never[]) => unknown>(name: keyof typeof made, step: Step): Step =>
    ((...args: never[]) => {
      made[name]++
      return step(...args)
    }) as Step
  return { calls: made, counted: count }
})

vi.mock('../../src/language/english/parse-english.js', async (original) => ({ parseEnglish: counted('trees', (await original<typeof english>()).parseEnglish) }))
vi.mock('../../src/language/chinese/parse-chinese.js', async (original) => ({ parseChinese: counted('trees', (await original<typeof chinese>()).parseChinese) }))
vi.mock('../../src/language/split-clauses.js', async (original) => ({ splitClauses: counted('clauses', (await original<typeof clauseSplitter>()).splitClauses) }))
vi.mock('../../src/document/markdown/markdown-inline.js', async (original) => ({ readInline: counted('blocks', (await original<typeof inlineReader>()).readInline) }))
vi.mock('../../src/language/numbers.js', async (original) => {
  const actual = await original<typeof numberFinder>()
  return { ...actual, findNumbers: counted('numbers', actual.findNumbers) }
})

// Work is counted here, and a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

const lintAll = (source: string) => lint(parseDocument(source, 'markdown'), strictSettings, 'auto')

beforeEach(() => Object.assign(calls, { trees: 0, clauses: 0, blocks: 0, numbers: 0 }))

describe.each(['en', 'zh'] as const)('the work for an article (%s)', (language) => {
  const source = makeArticle(language, 20_000, 3)
  const { blocks, sentences } = new Article(parseDocument(source, 'markdown'))

  it('has no sentence parsed to a tree, which no built-in rule asks for', () => {
    expect(lintAll(source).length).toBeGreaterThan(10)
    expect(calls.trees).toBe(0)
  })

  it('has each block read once', () => {
    lintAll(source)
    expect(calls.blocks).toBeGreaterThan(0)
    expect(calls.blocks).toBeLessThanOrEqual(blocks.length)
  })

  it('has each sentence split into clauses once at most', () => {
    lintAll(source)
    expect(calls.clauses).toBeGreaterThan(0)
    expect(calls.clauses).toBeLessThanOrEqual(sentences.length)
  })

  it('has the numbers of each sentence read once at most', () => {
    lintAll(source)
    expect(calls.numbers).toBeLessThanOrEqual(sentences.length)
  })

  it('goes over a character a bounded number of times', () => {
    expect(countWork(() => lintAll(source)).characters / source.length).toBeLessThan(mostPasses[language])
  })

  it('grows no faster than the article', () => {
    const long = makeArticle(language, 80_000, 3)
    const [little, much] = [source, long].map((text) => countWork(() => lintAll(text)))
    const growth = long.length / source.length
    expect(much!.characters / little!.characters).toBeLessThan(growth * 1.2)
    expect(much!.items / little!.items).toBeLessThan(growth * 1.5)
  })
})

/** What it takes now and a tenth; to be lowered with it. A rule that asks one more expression of every sentence adds one. */
const mostPasses = { en: 73, zh: 85 }
