import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOfTag } from '../../src/language/detect-language.js'

describe('detectLanguage', () => {
  it.each([
    ['The kidney recovers slowly.', 'en'],
    ['肾脏恢复得很慢。', 'zh'],
    ['经 TGF-β/Smad 和 IL-6、HGF、bFGF 通路起作用。', 'zh'],
    ['In China gout is called 痛风, and doctors there know it well.', 'en'],
    ['What is gout (痛风)?', 'en'],
    ['ALT 和 AST 升高', 'zh'],
    ['腎臟恢復得很慢。', 'zh'],
  ] as const)('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('falls back for text without letters', () => {
    expect(detectLanguage('12.5 %')).toBe('en')
    expect(detectLanguage('12.5 %', undefined, 'zh')).toBe('zh')
    expect(detectLanguage('12.5 %', 'zh-CN', 'en')).toBe('zh')
    expect(detectLanguage('', 'en-GB', 'zh')).toBe('en')
  })

  it('believes a declared language only if the script agrees', () => {
    expect(detectLanguage('HGF IL-6 VEGF 等', 'zh-Hant')).toBe('zh')
    expect(detectLanguage('Gout (痛风)', 'en')).toBe('en')
    expect(detectLanguage('Gout (痛风)')).toBe('zh')
    expect(detectLanguage('The kidney recovers slowly.', 'zh-CN')).toBe('en')
    expect(detectLanguage('肾脏恢复得很慢,IL-6 下降。', 'en')).toBe('zh')
    expect(detectLanguage('肾脏恢复得很慢。', 'fr')).toBe('zh')
  })

  it('reads only the beginning of a long block', () => {
    expect(detectLanguage('The kidney recovers slowly. '.repeat(100) + '肾'.repeat(10_000))).toBe('en')
  })
})

describe('languageOfTag', () => {
  it.each([['zh', 'zh'], ['zh-Hant-TW', 'zh'], ['ZH_cn', 'zh'], ['cmn', 'zh'], ['yue', 'zh'], ['en-US', 'en'], ['eng', 'en'], ['fr', undefined], ['zhx', undefined], [undefined, undefined]])(
    '%s names %s',
    (tag, language) => {
      expect(languageOfTag(tag)).toBe(language)
    },
  )
})
