import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lintText, rules, type Preset } from '../../src/index.js'
import { compare } from './compare.js'
import { describePlace, locate, readExpectations } from './expectations.js'

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url))
const isCareful = (name: string) => name.startsWith('careful-') || name === 'README.md'
const articles = readdirSync(folder)
const careful = articles.filter(isCareful)
const poor = articles.filter((name) => !isCareful(name))

const read = (name: string) => readFileSync(folder + name, 'utf8')
const lint = (name: string, preset: Preset) =>
  lintText(read(name), { filePath: folder + name, config: { extends: `healthlint:${preset}` } }).messages

const compareStrict = (name: string) => {
  const messages = lint(name, 'strict')
  const ids = new Set(rules.map(({ id }) => id))
  return { total: messages.length, ...compare(read(name), messages, readExpectations(name), ids) }
}

describe('expectations', () => {
  it('stand beside every poor article and nothing else', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(files.sort()).toEqual(poor.map((name) => `${name}.json`).sort())
  })

  it.each(poor)('quote %s exactly, and say which occurrence where there are several', (name) => {
    const source = read(name)
    const { findings, silent } = readExpectations(name)
    const places = [...findings, ...silent]
    expect(places.filter((place) => !locate(source, place)).map(describePlace)).toEqual([])
    const ambiguous = places.filter((place) => !place.nth && place.quote && locate(source, { ...place, nth: 2 }))
    expect(ambiguous.map(describePlace)).toEqual([])
  })
})

describe('poor articles', () => {
  it.each(poor)('%s: every core fault is found and no rule reports where it must be silent', (name) => {
    const { missed, alarms } = compareStrict(name)
    expect({ missed, alarms }).toEqual({ missed: [], alarms: [] })
  })

  it('at most 5 % of the messages are unexpected', () => {
    const results = poor.map(compareStrict)
    const total = results.reduce((sum, result) => sum + result.total, 0)
    const unmatched = results.flatMap((result) => result.unmatched)
    expect(total).toBeGreaterThan(0)
    // The messages themselves are compared, so that a failure shows them.
    expect(unmatched.length <= total * 0.05 ? [] : unmatched).toEqual([])
  })
})

describe('careful articles', () => {
  it.each(careful)('%s has no findings in recommended', (name) => {
    expect(lint(name, 'recommended')).toEqual([])
  })

  // The README beside them is a page about files; strict asks every page for its sources.
  it.each(careful.filter((name) => name !== 'README.md'))('%s has none even under strict', (name) => {
    expect(lint(name, 'strict')).toEqual([])
  })
})
