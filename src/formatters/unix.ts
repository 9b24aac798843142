import { countLine } from './count-line.js'
import type { PlainFormatter } from './formatter.js'
import { printable, withoutControls } from './printable.js'

/** ESLint's `unix`: one line a message, as compilers write them. */
export const unix: PlainFormatter<never> = (results) => {
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, severity, message, ruleId }) => {
      const type = severity === 2 ? 'Error' : 'Warning'
      return `${withoutControls(filePath)}:${line}:${column}: ${printable(message)} [${type}/${ruleId}]\n`
    }),
  )
  return lines.join('') + countLine(lines.length)
}
