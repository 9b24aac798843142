import { readFileSync } from 'node:fs'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft4 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { FormatName } from '../../src/formatters/load-formatter.js'
import { loadFormatter } from '../../src/formatters/load-formatter.js'
import type { LintResult } from '../../src/linter/lint-result.js'
import { context } from './context.js'
import { linted, withSuppressions } from './linted.js'
import { message, result } from './sample.js'

const schemaFile = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')
const print = async (name: FormatName, results: readonly LintResult[]) => (await loadFormatter(name))(results, context())

/** Text that breaks careless writers: markup of every kind, controls, halves of characters, ends of CDATA. */
const hostile = result('/site/<a>&"\'\u0001\uD800.md', message({ message: ']]> <b>&amp;"\'\u0000\u0007\uFFFE\uD83D ::error::%0A|`' }), message({ severity: 1, message: '😀　中文' }))

const inputs: readonly (readonly [string, readonly LintResult[]])[] = [
  ['articles', linted],
  ['suppressed findings', withSuppressions],
  ['hostile text', [hostile]],
  ['nothing', []],
]

describe.each(inputs)('reports on %s are valid', (_, results) => {
  it('sarif, by the schema of SARIF 2.1.0', async () => {
    const validate = new AjvDraft4.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema as object)
    validate(JSON.parse(await print('sarif', results)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('gitlab, with names that are all different', async () => {
    const report = JSON.parse(await print('gitlab', results)) as { fingerprint: string }[]
    const validate = new Ajv2020().compile(JSON.parse(schemaFile('gitlab.json')) as object)
    validate(report)
    expect(validate.errors ?? []).toEqual([])
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length)
  })

  it('rdjson and rdjsonl, by the Reviewdog Diagnostic Format', async () => {
    const validate = new Ajv2020().compile(JSON.parse(schemaFile('rdjson.json')) as object)
    const whole = JSON.parse(await print('rdjson', results)) as { diagnostics: object[] }
    const lines = (await print('rdjsonl', results)).split('\n').filter(Boolean)
    validate(whole)
    expect(validate.errors ?? []).toEqual([])
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(whole.diagnostics)
  })

  it.each(['checkstyle', 'junit'] as const)('%s', async (name) => {
    const { valid, errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: await print(name, results) }], schema: [schemaFile(`${name}.xsd`)] })
    expect(errors.map(({ message: text }) => text)).toEqual([])
    expect(valid).toBe(true)
  })
})
