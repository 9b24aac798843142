import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { collectPassages, type Language, type Passages } from './passages.js'

const passages = collectPassages()

/** Swapped for one another, so that a sentence seldom comes twice as it was. */
const organs = { en: ['kidney', 'liver', 'lung', 'heart', 'knee', 'skin'], zh: ['肾脏', '肝脏', '肺部', '心脏', '膝盖', '皮肤'] }
const organ = { en: new RegExp(organs.en.join('|'), 'g'), zh: new RegExp(organs.zh.join('|'), 'g') }

/** The same numbers on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Writes articles of 5 to 10 KB, every second one in Chinese, into a folder that is emptied first. */
export function makeArticles(folder: string, count: number, format: 'md' | 'html' = 'md'): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) {
    const language = index % 2 === 0 ? 'en' : 'zh'
    const article = makeArticle(language, 5000 + ((index * 2749) % 5000), index)
    writeFileSync(path.join(folder, `${String(index).padStart(5, '0')}-${language}.${format}`), format === 'md' ? article : toHtml(article, language))
  }
}

/**
 * Makes an article as real ones are: paragraphs and sentences of our own articles in another order and with other numbers,
 * lists, quotes, tables and links, and of the sentences that stand alone every eighth a claim.
 *
 * @param bytes its least size
 */
export function makeArticle(language: Language, bytes: number, seed: number): string {
  const random = createRandom(seed + 1)
  const parts = [`# ${pick(passages[language].headings, random)}`]
  for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1)!) + 2) parts.push(vary(makeBlock(language, random), language, random))
  return `${parts.join('\n\n')}\n`
}

type Random = (below: number) => number

const pick = (list: readonly string[], random: Random): string => list[random(list.length)]!

function makeBlock(language: Language, random: Random): string {
  const { headings, paragraphs, sentences, claims }: Passages = passages[language]
  const sentence = (): string => pick(random(8) === 0 ? claims : sentences, random)
  const some = <Item>(least: number, most: number, make: () => Item): Item[] => Array.from({ length: least + random(most - least + 1) }, make)
  const kind = random(100)
  if (kind < 12) return `## ${pick(headings, random)}`
  if (kind < 50) return pick(paragraphs, random)
  if (kind < 78) return some(2, 6, sentence).join(language === 'en' ? ' ' : '')
  if (kind < 88) return some(3, 6, () => `- **${pick(headings, random)}**: ${pick(sentences, random)}`).join('\n')
  if (kind < 92) return `> ${sentence()}`
  if (kind < 95) return language === 'en' ? '| Group | n | Better |\n| --- | --- | --- |\n| Treated | 120 | 48% |\n| Control | 118 | 31% |' : '| 组别 | 例数 | 好转 |\n| --- | --- | --- |\n| 治疗组 | 120 | 48% |\n| 对照组 | 118 | 31% |'
  return `${sentence()} ${language === 'en' ? '[The registered trial](https://example.org/trials/40211)' : '[试验注册](https://example.org/trials/40211)'} ![](https://example.org/figures/17.png)`
}

/** Other years, other numbers of as many digits, and other organs. */
function vary(text: string, language: Language, random: Random): string {
  const number = (digits: string): string => (/^(?:19|20)\d\d$/.test(digits) ? String(2005 + random(20)) : digits.replace(/(?!^)\d/g, () => String(random(10))))
  return text.replace(/(?<![\d./-])\d+(?![\d/-])/g, number).replace(organ[language], () => pick(organs[language], random))
}

function toHtml(markdown: string, language: string): string {
  const body = markdown.trim().replaceAll('<', '&lt;').split('\n\n').map((part) => (part.startsWith('#') ? `<h2>${part.replace(/^#+ /, '')}</h2>` : `<p>${part.split('\n').join('</p>\n<p>')}</p>`))
  return `<!doctype html>\n<html lang="${language}">\n<body>\n<article>\n${body.join('\n')}\n</article>\n</body>\n</html>\n`
}
