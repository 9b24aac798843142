import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { makeArticle } from '../../scripts/bench/make-articles.js'
import type * as linter from '../../src/linter/lint-source.js'
import type * as preset from '../strict-settings.js'

/** The linter with all rules, read anew. */
async function createLinter(): Promise<(source: string) => string> {
  vi.resetModules()
  const { lintSource } = (await import('../../src/linter/lint-source.js')) as typeof linter
  const { strictSettings } = (await import('../strict-settings.js')) as typeof preset
  return (source) => JSON.stringify(lintSource(source, { filePath: '<text>', format: 'markdown', settings: strictSettings, locale: 'auto' }).messages)
}

const gated = await createLinter()
// A sentence without marks may match every pattern.
vi.doMock('../../src/language/cues/cue-marks.js', () => ({ cueMarks: () => new Int32Array(0) }))
const asked = await createLinter()
vi.doUnmock('../../src/language/cues/cue-marks.js')

describe('with cues the findings are, to the byte, those of a linter that asks every sentence for every pattern', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))('on article %i', (seed) => {
    const article = makeArticle(seed % 2 === 0 ? 'en' : 'zh', 6000, 100 + seed)
    expect(JSON.parse(asked(article))).not.toEqual([])
    expect(gated(article)).toBe(asked(article))
  })

  it('on random pieces of sentences', () => {
    const pieces = ['en', 'zh'].flatMap((language, seed) => makeArticle(language as 'en' | 'zh', 20_000, 7 + seed).split(/(?<=[ ,.。,、;\n])/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }), (parts) => {
        const article = parts.join('')
        expect(gated(article)).toBe(asked(article))
      }),
      { numRuns: 60 },
    )
  })
})
