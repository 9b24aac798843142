import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/document/line-index.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { createFingerprints } from '../../src/linter/fingerprint.js'
import { hashText } from '../../src/linter/hash-text.js'
import { lintSource } from '../../src/linter/lint-source.js'
import { settingsOf } from './settings.js'

const settings = settingsOf({ 'hype-language': 2, 'cure-claim': 2 })
const fingerprints = (source: string) => lintSource(source, { filePath: '/a', format: 'markdown', settings, locale: 'en' }).messages.map(({ fingerprint }) => fingerprint)

const hype = 'A revolutionary therapy has arrived.'

describe('a fingerprint', () => {
  it('stays when the article is edited around its sentence, and when only markup, case or script change', () => {
    const [first] = fingerprints(hype)
    expect(first).toMatch(/^[\da-f]{16}$/)
    for (const edited of [`# News\n\nThe kettle is on.\n\n${hype} More follows.`, 'A **revolutionary** therapy\nhas arrived!', `<p>${hype.toUpperCase()}</p>`, `The kettle is on. ${hype}\r\n`]) {
      expect(fingerprints(edited)).toEqual([first])
    }
    expect(fingerprints('革命性的幹細胞技術問世。')).toEqual(fingerprints('革命性的干细胞技术问世。'))
  })

  it('is another one in a sentence that was rewritten, for another rule, and for the same sentence again', () => {
    const found = [hype, 'A revolutionary therapy has come.', 'Our tea cures gout.'].flatMap((text) => fingerprints(text))
    expect(new Set(found).size).toBe(3)
    const [first, second, third] = fingerprints(`${hype}\n\nThe kettle is on.\n\n${hype}\n\n${hype}`)
    expect(first).toBe(found[0])
    expect(new Set([first, second, third]).size).toBe(3)
  })

  it('tells two findings in one sentence apart', () => {
    const both = fingerprints('A revolutionary, miraculous therapy has arrived.')
    expect(new Set(both).size).toBe(both.length)
    expect(both.length).toBeGreaterThan(1)
  })

  it('is known by its line outside all prose, and by its signs where there are no words', () => {
    const at = (source: string, offset: number) => {
      const article = new Article(parseDocument(source, 'markdown'))
      return createFingerprints(article, new LineIndex(source))('a-rule', { start: offset, end: offset + 1 })
    }
    expect(at('![A cure](a.png)\n\nTea.\n', 2)).toBe(at('Tea.\n\n![A cure](a.png)', 8))
    expect(at('![A cure](a.png)\n', 2)).not.toBe(at('![A cure](b.png)\n', 2))
    expect(at('◆◆◆\n', 0)).not.toBe(at('◇◇◇\n', 0))
  })
})

describe('hashText', () => {
  it('is the same everywhere and always', () => {
    expect(hashText('')).toBe('811c9dc5c9dc5118')
    expect(hashText('血清 serum')).toBe('1476304e5eec9bf7')
  })

  it('has no collisions among many similar texts', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `cure-claim\nour tea cures gout ${index}\n0`)
    expect(new Set(texts.map(hashText)).size).toBe(texts.length)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => (a === b) === (hashText(a) === hashText(b))))
  })
})
