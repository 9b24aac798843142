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

let plainChalk: ChalkInstance | undefined
let colorChalk: ChalkInstance | undefined

/** Made once: each is a prototype of its own, and finds its styles when they are first asked for. */
const chalkFor = ({ color }: ColorContext): ChalkInstance => (color ? (colorChalk ??= new Chalk({ level: 1 })) : (plainChalk ??= new Chalk({ level: 0 })))

/** The part about one file; the empty string for a clean one. */
export function stylishFile(result: LintResult, context: ColorContext): string {
  const chalk = chalkFor(context)
  return result.messages.length === 0 ? '' : `${chalk.underline(withoutControls(result.filePath))}\n${rows(result, chalk)}\n\n`
}

/** What comes after the last file; the empty string when all are clean. */
export function stylishSummary(results: readonly LintResult[], context: ColorContext): string {
  const counts = countProblems(results)
  if (counts.errorCount + counts.warningCount === 0) return ''
  const text = summary(counts, chalkFor(context))
  return context.color ? `${text}\u001B[0m` : text
}

function rows(result: LintResult, chalk: ChalkInstance): string {
  const cells = result.messages.map(cellsOf)
  const widths: Widths = { line: 0, column: 0, type: 0, text: 0 }
  for (const { line, column, type, textWidth } of cells) {
    widths.line = Math.max(widths.line, line.length)
    widths.column = Math.max(widths.column, column.length)
    widths.type = Math.max(widths.type, type.length)
    widths.text = Math.max(widths.text, textWidth)
  }
  return cells.map((cell) => row(cell, widths, chalk)).join('\n')
}

interface Cells {
  readonly line: string
  readonly column: string
  readonly type: 'error' | 'warning'
  readonly text: string
  readonly textWidth: number
  readonly ruleId: string
}

type Widths = Record<'line' | 'column' | 'type' | 'text', number>

function cellsOf({ line, column, severity, message, ruleId }: LintMessage): Cells {
  const text = withoutStop(printable(message))
  return {
    line: String(line),
    column: String(column),
    type: severity === 2 ? 'error' : 'warning',
    text,
    textWidth: displayWidth(text),
    ruleId,
  }
}

/** Without the full stop at its end, if one stands behind a word. */
function withoutStop(text: string): string {
  const last = text.length - 1
  return last > 0 && text[last] === '.' && text[last - 1] !== ' ' ? text.slice(0, last) : text
}

function row({ line, column, type, text, textWidth, ruleId }: Cells, widths: Widths, chalk: ChalkInstance): string {
  const place = gap(widths.line - line.length) + chalk.dim(`${line}:${column}`) + gap(widths.column - column.length)
  const severity = (type === 'error' ? chalk.red(type) : chalk.yellow(type)) + gap(widths.type - type.length)
  return `  ${place}  ${severity}  ${text}${gap(widths.text - textWidth)}  ${chalk.dim(ruleId)}`.trimEnd()
}

const gap = (width: number): string => ' '.repeat(width)

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
