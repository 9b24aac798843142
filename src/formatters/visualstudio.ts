import { countLine } from './count-line.js'
import type { PlainFormatter } from './formatter.js'
import { printable, withoutControls } from './printable.js'

/** ESLint's `visualstudio`: what the error list of Visual Studio and MSBuild read. */
export const visualstudio: PlainFormatter<never> = (results) => {
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, severity, message, ruleId }) => {
      const type = severity === 2 ? 'error' : 'warning'
      return `${withoutControls(filePath)}(${line},${column}): ${type} ${ruleId} : ${printable(message)}\n`
    }),
  )
  return lines.length === 0 ? 'no problems' : lines.join('') + countLine(lines.length)
}
