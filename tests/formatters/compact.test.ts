import { expect, it } from 'vitest'
import { compact } from '../../src/formatters/compact.js'
import { linted } from './linted.js'

/** VS Code's `$eslint-compact`. */
const matcher = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/

it("is read whole by VS Code's problem matcher, problems of parsing included", () => {
  const read = compact(linted, {}).split('\n').flatMap((line) => {
    const [, file, row, column, severity, message, rule] = matcher.exec(line) ?? []
    return rule === undefined ? [] : [{ file, row: Number(row), column: Number(column), severity, message, rule }]
  })
  const expected = linted.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, severity, message, ruleId }) => ({ file: filePath, row: line, column, severity: severity === 2 ? 'Error' : 'Warning', message, rule: ruleId })),
  )
  expect(read).toEqual(expected)
  expect(read.map(({ rule }) => rule)).toContain('parse-error')
})
