import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { configJsonSchema } from '../../scripts/config-json-schema.js'
import type { ConfigInput } from '../../src/config/config-schema.js'
import { resolveInMemory } from '../../src/config/resolve-in-memory.js'
import { validateConfig } from '../../src/config/validate-config.js'

const matches = new Ajv({ strict: false }).compile(configJsonSchema())
const phrase = { id: 'house/x', message: 'x', match: ['x'] }

describe('the JSON Schema, by which editors check a config, agrees with healthlint', () => {
  it.each([
    {},
    { $schema: 'x', extends: 'healthlint:strict', ignores: ['a'], locale: 'zh', language: 'auto', requireReason: true, reportUnusedDirectives: 2 },
    { extends: ['healthlint:recommended', 'acme', '@acme/desk', './a.json', 'plugin:house/strict'], plugins: ['house', './x.js'] },
    { rules: { 'small-sample': ['warn', { limit: 5 }], 'hype-language': 0, 'house/x': ['error', { any: 1 }], '@acme/house/x': 'off' } },
    { overrides: [{ files: 'a', excludedFiles: ['b'], extends: 'acme', rules: { 'cure-claim': [1] }, locale: 'en', language: 'zh' }] },
    { phrases: [{ ...phrase, pattern: 'y', unless: ['z'], message: { en: 'a', zh: 'b' }, severity: 1, suggest: ['a'], exempt: ['quoted'], why: 'x', url: 'x' }] },
    { phrases: [{ id: 'house/x', message: 'x', pattern: 'y', suggest: { zh: ['a'] } }] },
  ])('on what is right: %j', (config) => {
    expect(matches(config) || matches.errors).toBe(true)
    expect(() => validateConfig(config, 'file')).not.toThrow()
  })

  it.each([
    { root: true },
    { extends: 'healthlint:stict' },
    { extends: 3 },
    { plugins: 'house' },
    { rules: { 'small-sample': 'eror' } },
    { rules: { 'small-sample': ['warn', { limit: 'x' }] } },
    { rules: { 'small-sampel': 'warn' } },
    { rules: { 'house/x': ['warn', {}, {}] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: 'a', phrases: [] }] },
    { overrides: [{ files: 'a', rules: { 'small-sampel': 'warn' } }] },
    { phrases: [{ id: 'x', message: 'x', match: ['x'] }] },
    { phrases: [{ id: 'house/x', match: ['x'] }] },
    { phrases: [{ id: 'house/x', message: 'x' }] },
    { phrases: [{ ...phrase, match: [] }] },
    { phrases: [{ ...phrase, message: { en: 'x' } }] },
    { phrases: [{ ...phrase, exempt: ['quotes'] }] },
    { phrases: [{ ...phrase, suggest: { fr: ['x'] } }] },
    { ignores: 'x' },
    { locale: 'cn' },
    { requireReason: 'yes' },
  ])('on what is wrong: %j', (config) => {
    expect(matches(config)).toBe(false)
    expect(() => resolveInMemory(config as ConfigInput, rules)).toThrow(/^config: /)
  })
})
