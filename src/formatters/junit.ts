import type { LintMessage } from '../linter/lint-message.js'
import type { LintResult } from '../linter/lint-result.js'
import type { PlainFormatter } from './formatter.js'
import { escapeXml, escapeXmlAscii } from './xml.js'

/**
 * JUnit's XML as ESLint writes it: a suite a file, a case a message. One difference: a warning is a case that passed, with
 * its text as output, because the run passes too; ESLint fails the case and not the run.
 */
export const junit: PlainFormatter<never> = (results) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n${results.map(suite).join('')}</testsuites>\n`

function suite({ filePath, messages, errorCount }: LintResult): string {
  const name = escapeXml(filePath)
  const classname = escapeXml(withoutExtension(filePath))
  const cases = messages.length > 0 ? messages.map((message) => failedCase(message, classname)) : [`<testcase time="0" name="${name}" classname="${classname}" />\n`]
  return `<testsuite package="healthlint" time="0" tests="${cases.length}" errors="${errorCount}" name="${name}">\n${cases.join('')}</testsuite>\n`
}

function failedCase({ line, column, severity, message, ruleId, fatal }: LintMessage, classname: string): string {
  const text = escapeXmlAscii(message)
  const details = `<![CDATA[line ${line}, col ${column}, ${severity === 2 ? 'Error' : 'Warning'} - ${text} (${escapeXml(ruleId)})]]>`
  const type = fatal ? 'error' : 'failure'
  const body = severity === 2 ? `<${type} message="${text}">${details}</${type}>` : `<system-out>${details}</system-out>`
  return `<testcase time="0" name="healthlint.${escapeXml(ruleId)}" classname="${classname}">${body}</testcase>\n`
}

function withoutExtension(filePath: string): string {
  return filePath.replace(/(?<=[^\\/])\.[^.\\/]*$/, '')
}
