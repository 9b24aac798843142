import type { PlainFormatter } from './formatter.js'
import { escapeXmlAscii as escape } from './xml.js'

/** Checkstyle's XML as ESLint writes it, with an entry for every file. */
export const checkstyle: PlainFormatter<never> = (results) => {
  const files = results.map(({ filePath, messages }) => {
    const errors = messages.map(
      ({ line, column, severity, message, ruleId }) =>
        `<error line="${line}" column="${column}" severity="${severity === 2 ? 'error' : 'warning'}" message="${escape(message)} (${escape(ruleId)})" source="healthlint.rules.${escape(ruleId)}" />`,
    )
    return `<file name="${escape(filePath)}">${errors.join('')}</file>`
  })
  return `<?xml version="1.0" encoding="utf-8"?><checkstyle version="4.3">${files.join('')}</checkstyle>`
}
