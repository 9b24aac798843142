import type { LintMessage } from '../linter/lint-message.js'
import type { PlainFormatter } from './formatter.js'
import { plural } from './plural.js'
import { withoutControls } from './printable.js'
import { relativePath } from './relative-path.js'

/** How many annotations of each severity GitHub shows of a step; it leaves out the rest without a word. */
const shown = 10

/**
 * Workflow commands of GitHub Actions, which become annotations of the changed files. Errors come first, since GitHub
 * shows only the first ones; a notice at the end says how many it left out.
 */
export const github: PlainFormatter<'root'> = (results, { root }) => {
  const all = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ path: relativePath(filePath, root), message })))
  const errors = all.filter(({ message }) => message.severity === 2)
  const warnings = all.filter(({ message }) => message.severity === 1)
  const leftOut = [errors, warnings].reduce((sum, { length }) => sum + Math.max(0, length - shown), 0)
  const lines = [...errors, ...warnings].map(({ path, message }) => command(path, message))
  if (leftOut > 0) {
    const text = `GitHub shows only the first ${shown} errors and warnings of a step. ${plural(leftOut, 'more problem')} in the log and the job summary.`
    lines.push(`::notice title=healthlint::${escapeData(text)}`)
  }
  return lines.join('\n')
}

function command(path: string, { ruleId, severity, message, line, endLine, column, endColumn }: LintMessage): string {
  const properties = {
    file: path,
    line,
    endLine,
    // GitHub takes columns only within a line.
    ...(line === endLine && { col: column, endColumn }),
    title: ruleId,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity === 2 ? 'error' : 'warning'} ${written.join(',')}::${escapeData(withoutControls(message))}`
}

/** As `actions/toolkit` escapes what follows `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same for the properties before it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
