import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeArticle } from '../../scripts/bench/make-articles.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { lint } from '../../src/linter/lint.js'
import { countWork } from '../count-work.js'
import { strictSettings } from '../strict-settings.js'

/** Calls of the dear steps; nothing in the program itself counts. */
const { calls, counted } = vi.hoisted(() => {
  const calls = { trees: 0, clauses: 0, blocks: 0, numbers: 0 }
  const counted = <Step extends (...args: never[]) => unknown>(name: keyof typeof calls, step: Step): Step =>
    ((...args: never[]) => {
      calls[name]++
      return step(...args)
    }) as Step
  return { calls, counted }
})

vi.mock('../../src/language/english/parse-english.js', async (original) => ({ parseEnglish: counted('trees', (await original<typeof import('../../src/language/english/parse-english.js')>()).parseEnglish) }))
vi.mock('../../src/language/chinese/parse-chinese.js', async (original) => ({ parseChinese: counted('trees', (await original<typeof import('../../src/language/chinese/parse-chinese.js')>()).parseChinese) }))
vi.mock('../../src/language/split-clauses.js', async (original) => ({ splitClauses: counted('clauses', (await original<typeof import('../../src/language/split-clauses.js')>()).splitClauses) }))
vi.mock('../../src/document/markdown/markdown-inline.js', async (original) => ({ readInline: counted('blocks', (await original<typeof import('../../src/document/markdown/markdown-inline.js')>()).readInline) }))
vi.mock('../../src/language/numbers.js', async (original) => {
  const actual = await original<typeof import('../../src/language/numbers.js')>()
  return { ...actual, findNumbers: counted('numbers', actual.findNumbers) }
})

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
const mostPasses = { en: 110, zh: 137 }
