import { readFileSync } from 'node:fs'
import { unified } from 'unified'
import remarkParse from 'remark-parse'
import { describe, expect, it } from 'vitest'
import { validateConfig } from '../../src/config/validate-config.js'
import healthlint from '../../src/retext.js'

const pages = ['README.md', 'docs/configuration.md', 'docs/writing-rules.md']
const configs = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/^```json\n([^]*?)^```/gm)].map(([, code]) => [page, JSON.parse(code!) as object] as const)).filter(([, value]) => !('name' in value))

describe('the documentation', () => {
  it.each(configs)('of %s shows configs that are right: %j', (_, config) => {
    expect(validateConfig(config, 'file')).toMatchObject({ rules: {} })
  })

  it('shows every key of a config in its table', () => {
    const table = readFileSync('docs/configuration.md', 'utf8').split('\n## ')[0]!
    const schema = JSON.parse(readFileSync('docs/schema.json', 'utf8')) as { properties: object }
    for (const key of Object.keys(schema.properties)) expect(table).toContain(key === '$schema' ? '"$schema"' : `\`${key}\``)
    expect(() => validateConfig({ x: 1 }, 'file')).toThrow(`Known here: ${Object.keys(schema.properties).join(', ')}.`)
  })

  it('says what a message of the unified plugin is', () => {
    const file = unified().use(remarkParse).use(healthlint, { config: { extends: 'healthlint:strict' } }).use(function () { this.compiler = () => '' }).processSync('This tea cures diabetes.')
    expect(file.messages[0]!.ruleId).toBe('cure-claim')
  })
})
