import { describe, expect, it } from 'vitest'
import type { Format } from '../../../src/document/document.js'
import { parseDocument } from '../../../src/document/parse-document.js'
import { Article } from '../../../src/evidence/article.js'
import { maybeResidue, onlyResidue, residueLines } from '../../../src/evidence/editing/residue-words.js'
import { sampleOf } from '../../sample-of.js'

const residueOf = (text: string, format: Format = 'markdown') => new Article(parseDocument(text, format)).editing.residue
const piecesIn = (text: string, format?: Format): string[] => residueOf(text, format).map((residue) => residue.text)

describe('residue of a web page', () => {
  it.each([
    'Home > Health > Gout',
    'You are here: Home / Health / Gout',
    '« Previous post',
    'Related articles: ten foods for your joints',
    'Facebook | Twitter | WhatsApp',
    'Tags:',
    'knee-joint.png',
    'Views: 1,204',
    'Disclaimer of gout-news.org',
    '首页 > 关节病 > 正文',
    '当前位置：首页',
    '上一篇：关节痛的原因',
    '推荐阅读：痛风怎么吃',
    '標籤：痛風 尿酸',
    '点赞 在看 分享',
  ])('is the line: %s', (line) => {
    expect(piecesIn(`Gout is common.\n\n${line}\n\nIt hurts.`)).toEqual([line])
  })

  it.each([
    'Related articles cited by these trials were screened too.',
    'The views of 781 nurses were asked.',
    'Read more than one source.',
    'The app exports results.csv.',
    'Home visits helped more than letters.',
    '相关阅读材料由两人评定。',
    '研究者在上一篇论文中报告了结果。',
    '阅读3本书的人记得更多。',
  ])('is not: %s', (line) => {
    expect(piecesIn(line)).toEqual([])
  })

  it('is a counter at the end of a line', () => {
    expect(piecesIn('21-06-19痛风知识围观781')).toEqual(['21-06-19痛风知识围观781'])
  })

  it('is what a reposter promises, inside a paragraph', () => {
    expect(piecesIn('痛风很常见。图文来自网络,如有侵权,请联系我们删除。')).toEqual(['如有侵权,请联系我们删除'])
  })

  it('is the name of the site whose address stands elsewhere, at the head of the text', () => {
    const text = 'Gout News\n\nGout is common.\n\nDisclaimer of goutnews.org'
    expect(piecesIn(text)).toEqual(['Gout News', 'Disclaimer of goutnews.org'])
    expect(piecesIn('Gout News\n\nGout is common.')).toEqual([])
  })

  it('is the header above a title that a page prints three times', () => {
    const title = 'What helps against gout and what does not'
    const text = `Joint Daily\n\nHealth news for all\n\n${title}\n\n${title}\n\nGout is common.\n\n${title}\n\nIt hurts.`
    expect(piecesIn(text, 'text')).toEqual(['Joint Daily\n\nHealth news for all'])
  })

  it('is the title of another article above the way to it', () => {
    expect(piecesIn('痛风很常见。\n\n关节痛的十个原因你知道吗?\n« 上一篇 2025年4月1日', 'text')).toHaveLength(2)
  })

  it('is nothing in the menus of an HTML page', () => {
    expect(piecesIn('<nav><p>Home &gt; Health &gt; Gout</p></nav><article><p>Gout is common.</p></article>', 'html')).toEqual([])
  })

  it('is deleted with its line break, if it is a paragraph of its own', () => {
    const text = 'Gout is common.\n\nTags:\n\nIt hurts.\n'
    const { removal } = residueOf(text)[0]!
    expect(text.slice(0, removal!.start) + text.slice(removal!.end)).toBe('Gout is common.\n\n\nIt hurts.\n')
  })
})

it.each([onlyResidue, ...residueLines.map(([, wording]) => wording)])('takes for suspect what %s matches', (wording) => {
  let seed = 1
  const random = (): number => (seed = (seed * 48_271) % 0x7fffffff) / 0x7fffffff
  const sample = sampleOf(wording, random)
  const lines = Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? sample() : sample().toUpperCase())).filter((line) => wording.test(line))
  expect(lines.length).toBeGreaterThan(500)
  expect(lines.filter((line) => !maybeResidue.test(line))).toEqual([])
})
