import { Chalk, type ChalkInstance } from 'chalk'
import type { LintMessage } from '../linter/lint-message.js'
import type { LintResult } from '../linter/lint-result.js'
import { countProblems, type ProblemCounts } from './count-problems.js'
import { displayWidth } from './display-width.js'
import type { ColorContext, PlainFormatter } from './formatter.js'
import { plural } from './plural.js'
import { printable, withoutControls } from './printable.js'

/**
 * ESLint's default format, to the byte, except that columns are aligned by East Asian width.
 *
 * Editors read it with a problem matcher: a line with the absolute path, and right under it one row a message.
 */
export const stylish: PlainFormatter<'color'> = (results, context) => {
  const files = results.map((result) => stylishFile(result, context)).join('')
  return files === '' ? '' : `${stylishStart(context)}${files}${stylishSummary(results, context)}`
}

/** What comes before the first file. Not with chalk, which would do it anew on every line; ESLint does it once. */
export const stylishStart = ({ color }: ColorContext): string => (color ? '\u001B[0m\n' : '\n')

/** The part about one file; the empty string for a clean one. */
export function stylishFile(result: LintResult, { color }: ColorContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return result.messages.length === 0 ? '' : `${chalk.underline(withoutControls(result.filePath))}\n${rows(result, chalk)}\n\n`
}

/** What comes after the last file; the empty string when all are clean. */
export function stylishSummary(results: readonly LintResult[], { color }: ColorContext): string {
  const counts = countProblems(results)
  if (counts.errorCount + counts.warningCount === 0) return ''
  const text = summary(counts, new Chalk({ level: color ? 1 : 0 }))
  return color ? `${text}\u001B[0m` : text
}

function rows(result: LintResult, chalk: ChalkInstance): string {
  const cells = result.messages.map(cellsOf)
  const widths = cells.reduce<Widths>(
    (widest, { line, column, type, text }) => ({
      line: Math.max(widest.line, line.length),
      column: Math.max(widest.column, column.length),
      type: Math.max(widest.type, type.length),
      text: Math.max(widest.text, displayWidth(text)),
    }),
    { line: 0, column: 0, type: 0, text: 0 },
  )
  return cells.map((cell) => row(cell, widths, chalk)).join('\n')
}

interface Cells {
  readonly line: string
  readonly column: string
  readonly type: 'error' | 'warning'
  readonly text: string
  readonly ruleId: string
}

type Widths = Record<'line' | 'column' | 'type' | 'text', number>

function cellsOf({ line, column, severity, message, ruleId }: LintMessage): Cells {
  return {
    line: String(line),
    column: String(column),
    type: severity === 2 ? 'error' : 'warning',
    text: printable(message).replace(/([^ ])\.$/u, '$1'),
    ruleId,
  }
}

function row({ line, column, type, text, ruleId }: Cells, widths: Widths, chalk: ChalkInstance): string {
  const gap = (cell: string, width: number) => ' '.repeat(width - displayWidth(cell))
  const place = gap(line, widths.line) + chalk.dim(`${line}:${column}`) + gap(column, widths.column)
  const severity = (type === 'error' ? chalk.red(type) : chalk.yellow(type)) + gap(type, widths.type)
  return `  ${place}  ${severity}  ${text}${gap(text, widths.text)}  ${chalk.dim(ruleId)}`.trimEnd()
}

function summary({ errorCount: errors, warningCount: warnings, fixableErrorCount: fixableErrors, fixableWarningCount: fixableWarnings }: ProblemCounts, chalk: ChalkInstance): string {
  const bold = errors > 0 ? chalk.red.bold : chalk.yellow.bold
  const counts = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`
  let text = `${bold(`✖ ${plural(errors + warnings, 'problem')} (${counts})`)}\n`
  if (fixableErrors + fixableWarnings > 0) {
    const fixable = `${plural(fixableErrors, 'error')} and ${plural(fixableWarnings, 'warning')}`
    text += `${bold(`  ${fixable} potentially fixable with the \`--fix\` option.`)}\n`
  }
  return text
}
