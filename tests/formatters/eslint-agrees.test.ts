import { createRequire } from 'node:module'
import path from 'node:path'
import { ESLint } from 'eslint'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/formatters/json.js'
import { loadFormatter, type FormatName } from '../../src/formatters/load-formatter.js'
import type { LintResult } from '../../src/linter/lint-result.js'
import { replaceMessages } from '../../src/linter/replace-messages.js'
import { context } from './context.js'
import { linted, withSuppressions } from './linted.js'

/*
 * ESLint's own formatters, fed our JSON. They print what ours print, to the byte, but for what the tests name:
 *
 * - stylish aligns Chinese by the width that a terminal gives it, ESLint by the number of characters;
 * - checkstyle and junit say healthlint where ESLint's say eslint;
 * - junit passes warnings, with their text as output, because the run passes too; ESLint's fails them;
 * - junit escapes file names, which ESLint's writes as they are, so that an & makes its report unreadable;
 * - sarif and html are larger and laid out anew: they tell the same findings at the same places.
 */
const require = createRequire(import.meta.url)
const theirJson = JSON.parse(json(linted, {})) as LintResult[]

type TheirFormatter = (results: readonly LintResult[], data?: object) => string
const internal = (name: string) => require(path.resolve(`node_modules/eslint/lib/cli-engine/formatters/${name}.js`)) as TheirFormatter
const theirs = {
  compact: require('eslint-formatter-compact') as TheirFormatter,
  unix: require('eslint-formatter-unix') as TheirFormatter,
  visualstudio: require('eslint-formatter-visualstudio') as TheirFormatter,
  checkstyle: require('eslint-formatter-checkstyle') as TheirFormatter,
  junit: require('eslint-formatter-junit') as TheirFormatter,
  sarif: require('@microsoft/eslint-formatter-sarif') as TheirFormatter,
  html: internal('html'),
  'json-with-metadata': internal('json-with-metadata'),
}
const ours = async (name: FormatName, results: readonly LintResult[], given = {}) => (await loadFormatter(name))(results, context(given))

it('has something to compare: findings in two languages, errors, warnings, a fatal problem and a clean file', () => {
  const messages = linted.flatMap((result) => result.messages)
  expect(new Set(messages.map(({ severity }) => severity))).toEqual(new Set([1, 2]))
  expect(linted.map((result) => result.messages.length === 0)).toEqual([false, true, false, false])
  expect(messages.some(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true)
  expect(messages.some(({ fatal }) => fatal)).toBe(true)
})

describe('stylish', () => {
  const eslint = async (results: readonly LintResult[], color: boolean) => {
    const formatter = await new ESLint({ overrideConfigFile: true }).loadFormatter('stylish')
    return formatter.format(results as unknown as ESLint.LintResult[], { color } as unknown as ESLint.ResultsMeta)
  }

  it.each([false, true])('is the same to the byte where nothing is wider than its characters (colour: %s)', async (color) => {
    const narrow = theirJson.filter(({ messages }) => messages.every(({ message }) => !/[^\u0000-\u2E7F]/.test(message)))
    expect(narrow.length).toBeGreaterThanOrEqual(2)
    expect(await ours('stylish', narrow, { color })).toBe(await eslint(narrow, color))
  })

  it('differs in spaces alone where messages are Chinese', async () => {
    const squeeze = (text: string) => text.replace(/ +/g, ' ')
    expect(squeeze(await ours('stylish', theirJson))).toBe(squeeze(await eslint(theirJson, false)))
  })

  it('prints nothing when there is nothing', async () => {
    const clean = theirJson.filter(({ messages }) => messages.length === 0)
    expect(await ours('stylish', clean)).toBe(await eslint(clean, false))
  })
})

describe('formats of one line a message', () => {
  const clean = theirJson.filter(({ messages }) => messages.length === 0)

  it.each(['compact', 'unix', 'visualstudio'] as const)('%s is the same to the byte', async (name) => {
    for (const results of [theirJson, theirJson.slice(0, 1), clean, []]) {
      expect(await ours(name, results)).toBe(theirs[name](results))
    }
  })

  it('are never broken by what an article says', async () => {
    const hostile = [replaceMessages(linted[2]!, [{ ...linted[2]!.messages[0]!, message: 'say \u001B[2J\n/etc/passwd:1:1: x' }])]
    for (const name of ['compact', 'unix', 'visualstudio'] as const) {
      expect((await ours(name, hostile)).split('\n')).toHaveLength(3)
      expect(await ours(name, hostile)).not.toContain('\u001B')
    }
  })
})

describe('XML', () => {
  it('checkstyle is the same to the byte, but for the name', async () => {
    expect(await ours('checkstyle', theirJson)).toBe(theirs.checkstyle(theirJson).replaceAll('eslint.rules', 'healthlint.rules'))
  })

  it('junit is the same to the byte for errors, but for the name and the escaped file name', async () => {
    const errors = theirJson.map((result) => replaceMessages(result, result.messages.map((message) => ({ ...message, severity: 2 as const }))))
    const expected = theirs.junit(errors).replaceAll('org.eslint', 'healthlint').replaceAll('a & b', 'a &amp; b')
    expect(await ours('junit', errors)).toBe(expected)
  })

  it('junit passes warnings', async () => {
    const text = await ours('junit', theirJson)
    const warnings = theirJson.reduce((sum, { warningCount }) => sum + warningCount, 0)
    const errors = theirJson.reduce((sum, { errorCount }) => sum + errorCount, 0)
    expect(text.match(/<system-out>/g)).toHaveLength(warnings)
    expect(text.match(/<(?:failure|error) /g)).toHaveLength(errors)
  })
})

describe('json-with-metadata', () => {
  it('has the keys of ESLint', async () => {
    const given = { maxWarningsExceeded: { maxWarnings: 0, foundWarnings: 3 } }
    const their = theirs['json-with-metadata']
    expect(await ours('json-with-metadata', theirJson, given)).toBe(their(theirJson, (({ cwd, rulesMeta }) => ({ cwd, rulesMeta, ...given }))(context())))
  })
})

describe('sarif', () => {
  interface Log {
    readonly runs: readonly [{ readonly results: readonly Result[] }]
  }
  interface Result {
    readonly ruleId: string
    readonly level: string
    readonly message: object
    readonly locations: readonly [{ readonly physicalLocation: { readonly region: object; readonly artifactLocation: { readonly uri: string } } }]
    readonly suppressions?: readonly object[]
  }
  const told = (text: string) =>
    (JSON.parse(text) as Log).runs[0].results.map(({ ruleId, level, message, locations: [{ physicalLocation }], suppressions = [] }) => ({
      ruleId,
      level,
      message,
      region: physicalLocation.region,
      file: decodeURIComponent(physicalLocation.artifactLocation.uri).replace('file:///site/', ''),
      suppressions: suppressions.map((one) => ({ justification: '', ...one })),
    }))

  it("tells the same findings at the same places as Microsoft's formatter for ESLint", async () => {
    const results = JSON.parse(json(withSuppressions, {})) as LintResult[]
    const their = theirs.sarif(results, { rulesMeta: context().rulesMeta })
    expect(told(await ours('sarif', results))).toEqual(told(their))
  })
})

describe('html', () => {
  const everyNode = (node: Tree.Node): Tree.Element[] => ('childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...everyNode(child)] : [])) : [])
  const text = (node: Tree.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '')
  const attribute = (node: Tree.Element, name: string) => node.attrs.find((one) => one.name === name)?.value ?? ''

  it("shows the findings that ESLint's shows", async () => {
    const their = theirs.html(theirJson, { cwd: '/site', rulesMeta: context().rulesMeta })
    const theirRows = everyNode(parse(their))
      .filter((node) => node.tagName === 'tr' && /^f-\d+$/.test(attribute(node, 'class')))
      .map((row) => everyNode(row).filter(({ tagName }) => tagName === 'td').map((cell) => text(cell).trim()))
      .map(([place, , message, rule]) => ({ place, message, rule }))
    const notes = everyNode(parse(await ours('html', theirJson)))
      .filter((node) => attribute(node, 'class').startsWith('note '))
      .map((note) => {
        const inside = everyNode(note)
        const [rule, place] = inside.filter(({ tagName }) => tagName === 'span').slice(-2).map(text)
        return { place, message: text(inside.find(({ tagName }) => tagName === 'p')!), rule }
      })
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(theirRows.length).toBeGreaterThan(10)
    expect(sorted(notes)).toEqual(sorted(theirRows))
  })
})
