import type { PlainFormatter } from './formatter.js'
import { relativePath } from './relative-path.js'
import { createReportIds } from './report-ids.js'

/** GitLab's Code Quality report. */
export const gitlab: PlainFormatter<'root'> = (results, { root }) => {
  const idOf = createReportIds()
  const issues = results.flatMap(({ filePath, messages }) => {
    const path = relativePath(filePath, root)
    return messages.map((message) => ({
      description: message.message,
      check_name: message.ruleId,
      fingerprint: idOf(path, message),
      severity: message.fatal ? 'critical' : message.severity === 2 ? 'major' : 'minor',
      location: { path, lines: { begin: message.line, end: message.endLine } },
    }))
  })
  return JSON.stringify(issues, undefined, 2)
}
