import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/index.js'
import type { Preset } from '../../src/rule.js'
import { compare } from './compare.js'
import { describePlace, locate, readExpectations } from './expectations.js'

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url))
const isCareful = (name: string) => name.startsWith('careful-') || name === 'README.md'
const articles = readdirSync(folder)
const careful = articles.filter(isCareful)
const poor = articles.filter((name) => !isCareful(name))

const read = (name: string) => readFileSync(folder + name, 'utf8')
const lint = async (name: string, preset: Preset) =>
  (await lintText(read(name), { filePath: folder + name, preset })).messages

const rulesFolder = new URL('../../rules/', import.meta.url)
const rules = new Set(
  readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts')),
)

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
  it.each(poor)('%s: every core fault is found and no rule reports where it must be silent', async (name) => {
    const result = compare(read(name), await lint(name, 'strict'), readExpectations(name), rules)
    expect({ missed: result.missed, alarms: result.alarms }).toEqual({ missed: [], alarms: [] })
  })

  it('at most 5 % of the messages are unexpected', async () => {
    let total = 0
    const unmatched: string[] = []
    for (const name of poor) {
      const messages = await lint(name, 'strict')
      total += messages.length
      unmatched.push(...compare(read(name), messages, readExpectations(name), rules).unmatched)
    }
    expect(total).toBeGreaterThan(0)
    expect(unmatched.length / total, unmatched.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

describe('careful articles', () => {
  it.each(careful)('%s has no findings, even under strict', async (name) => {
    expect(await lint(name, 'recommended')).toEqual([])
    expect(await lint(name, 'strict')).toEqual([])
  })
})
