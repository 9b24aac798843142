/*
 * Compares how this project reads real articles with how mdast and parse5 read them: the same words in the same
 * places. `node scripts/run-script.js scripts/compare-parsers.ts FILE.jsonl …`, each line an object with a `text`
 * of Markdown; that text is rendered to HTML for parse5. Prints figures, and the first differences with --show.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseDocument } from '../src/document/parse-document.js'
import { mdastReading } from '../tests/document/mdast-reading.js'
import { parse5Reading } from '../tests/document/parse5-reading.js'
import { differences, ourReading } from '../tests/document/reading.js'

const files = process.argv.slice(2).filter((argument) => argument !== '--show')
const show = process.argv.includes('--show')

/** Front matter as blank lines, which mdast does not know by itself. */
function withoutFrontMatter(source: string): string {
  return source.replace(/^---\r?\n[^]*?\r?\n---(?=\r?\n)/, (matter) => matter.replace(/[^\n]/g, ' '))
}

for (const file of files) {
  const figures = { articles: 0, blocks: 0, characters: 0, markdown: 0, html: 0 }
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const markdown = withoutFrontMatter((JSON.parse(line) as { text: string }).text)
    figures.articles++
    const theirs = mdastReading(markdown)
    const inHtml = (start: number, end: number): boolean => theirs.html.some((html) => start >= html.start && end <= html.end)
    const markdownDifferences = differences(ourReading(parseDocument(markdown, 'markdown'), inHtml), theirs)
    figures.blocks += theirs.blocks.length
    figures.characters += theirs.places.size
    if (markdownDifferences.length > 0) figures.markdown++
    const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm({ singleTilde: false })], htmlExtensions: [gfmHtml()] })
    const htmlDifferences = differences(ourReading(parseDocument(html, 'html')), parse5Reading(html))
    if (htmlDifferences.length > 0) figures.html++
    if (!show) continue
    for (const difference of markdownDifferences) console.log(`  markdown ${figures.articles}: ${difference.slice(0, 600)}`)
    for (const difference of htmlDifferences) console.log(`  html ${figures.articles}: ${difference.slice(0, 600)}`)
  }
  console.log(
    `${path.basename(file)}: ${figures.articles} articles, ${figures.blocks} blocks, ${figures.characters} characters placed; ` +
      `articles that differ from mdast: ${figures.markdown}, from parse5: ${figures.html}`,
  )
}
