import { describe, expect, it } from 'vitest'
import { sarif } from '../../src/formatters/sarif/sarif.js'
import type { LintResult } from '../../src/linter/lint-result.js'
import { context } from './context.js'
import { linted, withSuppressions } from './linted.js'
import { message, result } from './sample.js'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Log {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly Descriptor[] } }
      readonly columnKind: string
      readonly results: readonly Result[]
    },
  ]
}

interface Descriptor {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown?: string }
  readonly defaultConfiguration: { readonly level: string }
  readonly properties: { readonly tags: readonly string[] }
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region } }[]
  readonly relatedLocations?: readonly { readonly message: { readonly text: string }; readonly physicalLocation: { readonly region: Region } }[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[]
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { readonly text: string } }[] }[] }[]
}

const read = (results: readonly LintResult[], given = {}): Log['runs'][0] => (JSON.parse(sarif(results, context(given))) as Log).runs[0]
const uri = (filePath: string, given = {}) => read([result(filePath, message())], given).results[0]!.locations[0]!.physicalLocation.artifactLocation.uri

describe('what GitHub code scanning asks for', () => {
  it('names schema, version and tool', () => {
    const log = JSON.parse(sarif(linted, context())) as Log
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' })
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'healthlint', semanticVersion: '1.2.3' })
  })

  it('describes every rule, none of it empty or too long', () => {
    const { rules } = read(withSuppressions).tool.driver
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter(({ shortDescription, fullDescription, help }) => !shortDescription.text || !fullDescription.text || !help.text)).toEqual([])
    expect(rules.filter(({ shortDescription, fullDescription }) => shortDescription.text.length > 1024 || fullDescription.text.length > 1024)).toEqual([])
    expect(rules.filter(({ properties }) => properties.tags.length > 10)).toEqual([])
    expect(rules.find(({ id }) => id === 'cure-claim')?.help.markdown).toContain('### Reported')
  })

  it('gives each result its rule, its region and a fingerprint of its own', () => {
    const { results, tool } = read(withSuppressions)
    expect(results.length).toBeGreaterThan(20)
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId))
    const names = results.map(({ locations: [location], partialFingerprints }) => `${location!.physicalLocation.artifactLocation.uri} ${partialFingerprints.primaryLocationLineHash}`)
    expect(new Set(names).size).toBe(names.length)
    expect(results.filter(({ message: { text } }) => text === '')).toEqual([])
  })

  it('knows a finding again after lines were added above it', () => {
    const [first] = read([result('/site/a.md', message({ fingerprint: 'f', line: 3 }))]).results
    const [second] = read([result('/site/a.md', message({ fingerprint: 'f', line: 90 }))]).results
    expect(second!.partialFingerprints).toEqual(first!.partialFingerprints)
  })
})

it.each([
  ['/site/posts/a.md', 'posts/a.md'],
  ['/site/内容/糖尿病 (1)#50%.md', '%E5%86%85%E5%AE%B9/%E7%B3%96%E5%B0%BF%E7%97%85%20(1)%2350%25.md'],
  ['/other/a b.md', 'file:///other/a%20b.md'],
  ['<text>', '%3Ctext%3E'],
])('writes the address of %s', (filePath, expected) => {
  expect(uri(filePath)).toBe(expected)
})

it('counts addresses from the root of the repository, and reads paths of Windows', () => {
  expect(uri('/repo/docs/a.md', { cwd: '/repo/docs', root: '/repo' })).toBe('docs/a.md')
  expect(uri('C:\\repo\\文\\a.md', { root: 'C:\\repo' })).toBe('%E6%96%87/a.md')
  expect(uri('D:\\a.md', { root: 'C:\\repo' })).toBe('D%3A/a.md')
})

it('counts columns in UTF-16 units, also after emoji', () => {
  const [finding] = read([result('/site/a.md', message({ line: 1, column: 5, endLine: 1, endColumn: 7 }))]).results
  expect(read([]).columnKind).toBe('utf16CodeUnits')
  expect(finding!.locations[0]!.physicalLocation.region).toEqual({ startLine: 1, startColumn: 5, endLine: 1, endColumn: 7 })
})

it('tells which findings are suppressed, how and why', () => {
  const suppressed = { ...message(), suppressions: [{ kind: 'directive' as const, justification: 'a quotation' }, { kind: 'file' as const, justification: '' }] }
  const [finding] = read([{ ...result('/site/a.md'), suppressedMessages: [suppressed] }]).results
  expect(finding!.suppressions).toEqual([{ kind: 'inSource', justification: 'a quotation' }, { kind: 'external' }])
})

it('tells other places, fixes and suggestions', () => {
  const related = [{ message: 'the study', line: 2, column: 1, endLine: 2, endColumn: 4 }]
  const fix = { range: [11, 12], text: 'X' } as const
  const finding = message({ related, fix: { range: [0, 3], text: '' }, suggestions: [{ desc: 'say so', messageId: 'found', fix }] })
  const [told] = read([{ ...result('/site/a.md', finding), source: '😀 first\n文bc\n' }]).results
  expect(told!.relatedLocations).toMatchObject([{ message: { text: 'the study' }, physicalLocation: { region: { startLine: 2, endColumn: 4 } } }])
  expect(told!.fixes!.map(({ artifactChanges: [change] }) => change!.replacements)).toEqual([
    [{ deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }, insertedContent: { text: '' } }],
    [{ deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 }, insertedContent: { text: 'X' } }],
  ])
})
