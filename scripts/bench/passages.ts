import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '../../rules/index.js'

export type Language = 'en' | 'zh'

/** What articles are put together from. */
export interface Passages {
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
  readonly sentences: readonly string[]
  /** Sentences that some rule reports. */
  readonly claims: readonly string[]
}

const folders = ['seeds', 'tests/accuracy/articles']

/** Our own articles and the examples of our rules, taken apart. */
export function collectPassages(): Record<Language, Passages> {
  const blocks = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md').flatMap((name) => blocksOf(path.join(folder, name))))
  return { en: passagesOf('en', blocks), zh: passagesOf('zh', blocks) }
}

function passagesOf(language: Language, blocks: readonly string[]): Passages {
  const own = blocks.filter((block) => languageOf(block) === language)
  const isParagraph = (block: string): boolean => !block.startsWith('#') && block.length > (language === 'en' ? 80 : 28)
  const paragraphs = own.filter(isParagraph)
  const examples = rules.map(({ examples: { good, bad } }) => ({ good: good[language], bad: bad[language] }))
  const oneLine = (texts: readonly string[]): string[] => texts.filter((text) => !text.includes('\n'))
  return {
    // A bare address is no heading: nothing of it is left to read.
    headings: own.filter((block) => !isParagraph(block) && block.length < 60 && !block.startsWith('http')).map((block) => block.replace(/^#+ /, '')),
    paragraphs,
    sentences: [...paragraphs.flatMap((block) => sentencesOf(block, language)), ...oneLine(examples.flatMap(({ good }) => good))],
    claims: oneLine(examples.flatMap(({ bad }) => bad)),
  }
}

/** The blocks of an article as lines of text; without front matter, tables, comments and what is no prose. */
function blocksOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '')
  const text = file.endsWith('.html') ? source.replace(/<(?:script|style|head)\b[^]*?<\/(?:script|style|head)>/g, '').replace(/<\/(?:p|h\d|li|td|th|div)>/g, '\n\n').replace(/<[^>]*>/g, '') : source
  return text
    .split(/\n\s*\n|\n(?=[-*] |\d+\. )/)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').replace(/^(?:[-*>]|\d+\.) /, '').trim())
    .filter((block) => block.length > 3 && !/[<|`]/.test(block))
}

const languageOf = (text: string): Language => ((text.match(/\p{Script=Han}/gu) ?? []).length > text.length / 5 ? 'zh' : 'en')

function sentencesOf(paragraph: string, language: Language): string[] {
  const parts = language === 'zh' ? (paragraph.match(/[^。!?！？]+[。!?！？]?/g) ?? []) : paragraph.split(/(?<=[.!?])\s+(?=[A-Z])/)
  return parts.map((part) => part.trim()).filter((part) => part.length > (language === 'zh' ? 10 : 25))
}
