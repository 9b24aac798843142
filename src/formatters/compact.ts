import { countLine } from './count-line.js'
import type { PlainFormatter } from './formatter.js'
import { printable, withoutControls } from './printable.js'

/** ESLint's `compact`: one line a message, which VS Code's `$eslint-compact` problem matcher reads. */
export const compact: PlainFormatter<never> = (results) => {
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, severity, message, ruleId }) => {
      const type = severity === 2 ? 'Error' : 'Warning'
      return `${withoutControls(filePath)}: line ${line}, col ${column}, ${type} - ${printable(message)} (${ruleId})\n`
    }),
  )
  return lines.join('') + countLine(lines.length)
}
