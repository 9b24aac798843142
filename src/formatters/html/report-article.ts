import { formatOf } from '../../document/format-of.js'
import { LineIndex } from '../../document/line-index.js'
import { parseDocument } from '../../document/parse-document.js'
import type { SourceDocument } from '../../document/document.js'
import { Article } from '../../evidence/article.js'
import { evidenceCard, type EvidenceCard } from '../../evidence/card/evidence-card.js'
import type { Language } from '../../language/language.js'
import type { LintMessage } from '../../linter/lint-message.js'
import type { LintResult } from '../../linter/lint-result.js'
import type { FormatterContext } from '../formatter.js'
import { relativePath } from '../relative-path.js'

/** A message with its number in the article, and its place as offsets into the text. */
export interface Note {
  readonly number: number
  readonly message: LintMessage
  readonly start: number
  readonly end: number
}

/** What the report shows of a linted file. */
export interface ReportArticle {
  /** Begins the ids of its elements; no two articles have the same. */
  readonly id: string
  readonly path: string
  readonly result: LintResult
  readonly language: Language
  readonly title: string
  readonly notes: readonly Note[]
  /** None when the text cannot be had. */
  readonly reading: Reading | undefined
}

/** An article read anew, as rules read it. */
export interface Reading {
  readonly document: SourceDocument
  readonly lines: LineIndex
  readonly card: EvidenceCard
}

/** Reads a linted file again for the report: results hold its text but not what was made of it. */
export function reportArticle(result: LintResult, index: number, { cwd, sourceOf }: Pick<FormatterContext, 'cwd' | 'sourceOf'>): ReportArticle {
  const path = relativePath(result.filePath, cwd)
  const source = result.output ?? result.source ?? sourceOf(result)
  const reading = source === undefined ? undefined : read(source, result.filePath)
  const lines = reading?.lines ?? new LineIndex('')
  return {
    id: `a${index + 1}`,
    path,
    result,
    language: reading?.card.language ?? 'en',
    title: reading?.card.title ?? path,
    notes: result.messages.map((message, position) => ({
      number: position + 1,
      message,
      start: lines.lineStart(message.line) + message.column - 1,
      end: lines.lineStart(message.endLine) + message.endColumn - 1,
    })),
    reading,
  }
}

function read(source: string, filePath: string): Reading {
  const document = parseDocument(source, filePath === '<text>' ? 'markdown' : formatOf(filePath))
  return { document, lines: new LineIndex(source), card: evidenceCard(new Article(document)) }
}
