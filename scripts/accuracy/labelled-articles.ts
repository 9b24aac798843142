import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lintArticle } from './lint-article.js'

/** What an article is to be reported for: by `quote` where the words stand, else anywhere in it. */
export interface Label {
  readonly rule: string
  readonly quote?: string
}

export interface LabelledArticle {
  readonly name: string
  readonly language: 'en' | 'zh'
  readonly text: string
  readonly labels: readonly Label[]
}

/** How a rule did on articles of a language under `strict`. */
export interface RuleScore {
  readonly rule: string
  readonly language: 'en' | 'zh'
  /** Messages on labelled words, and messages on others. */
  right: number
  wrong: number
  /** Labels that a message met, and those that none did. */
  met: number
  missed: number
}

export interface Disagreement {
  readonly article: string
  readonly rule: string
  readonly words: string
  readonly kind: 'missed' | 'wrong'
}

/** Reads the articles of a folder, each a Markdown file with its labels in a JSON file of the same name. */
export function readLabelledArticles(folder: string): LabelledArticle[] {
  return readdirSync(folder).filter((file) => file.endsWith('.md')).toSorted().map((file) => {
    const name = file.slice(0, -'.md'.length)
    const labels = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Label[]
    return { name, language: name.startsWith('zh') ? 'zh' : 'en', text: readFileSync(path.join(folder, file), 'utf8'), labels }
  })
}

/**
 * Compares what `strict` reports with the labels. A message is right where it overlaps the quote of a label of its rule;
 * a label is met by any such message.
 *
 * @throws Error for a quote that is not in its article
 */
export function scoreArticles(articles: readonly LabelledArticle[]): { scores: RuleScore[]; disagreements: Disagreement[] } {
  const scores = new Map<string, RuleScore>()
  const disagreements: Disagreement[] = []
  for (const { name, language, text, labels } of articles) {
    const scoreOf = (rule: string): RuleScore => {
      const key = `${rule} ${language}`
      const score = scores.get(key) ?? { rule, language, right: 0, wrong: 0, met: 0, missed: 0 }
      scores.set(key, score)
      return score
    }
    const places = labels.map(({ rule, quote }) => ({ rule, spans: quote === undefined ? undefined : occurrences(name, text, quote) }))
    const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index)
    const messages = lintArticle(text, 'strict').map(({ ruleId, line, column, endLine, endColumn }) => ({
      rule: ruleId,
      start: lineStarts[line - 1]! + column - 1,
      end: lineStarts[endLine - 1]! + endColumn - 1,
    }))
    const meets = (message: (typeof messages)[number], { rule, spans }: (typeof places)[number]): boolean =>
      message.rule === rule && (!spans || spans.some(({ start, end }) => message.start < end && start < message.end))
    for (const message of messages) {
      const isRight = places.some((place) => meets(message, place))
      scoreOf(message.rule)[isRight ? 'right' : 'wrong']++
      if (!isRight) disagreements.push({ article: name, rule: message.rule, words: text.slice(message.start, message.end), kind: 'wrong' })
    }
    places.forEach((place, i) => {
      const isMet = messages.some((message) => meets(message, place))
      scoreOf(place.rule)[isMet ? 'met' : 'missed']++
      if (!isMet) disagreements.push({ article: name, rule: place.rule, words: labels[i]!.quote ?? '', kind: 'missed' })
    })
  }
  return { scores: [...scores.values()].toSorted((a, b) => (a.rule + a.language < b.rule + b.language ? -1 : 1)), disagreements }
}

function occurrences(name: string, text: string, quote: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) spans.push({ start: at, end: at + quote.length })
  if (spans.length === 0) throw new Error(`${name} does not say "${quote}"`)
  return spans
}
