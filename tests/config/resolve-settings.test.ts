import { describe, expect, it } from 'vitest'
import { presetRules } from '../../src/config/presets.js'
import { resolveSettings, type RuleSource } from '../../src/config/resolve-settings.js'
import { UserError } from '../../src/config/user-error.js'
import type { Preset } from '../../src/rule.js'
import { stubRules } from './stub-rules.js'

const resolve = (...sources: readonly Partial<RuleSource>[]) =>
  resolveSettings(
    stubRules,
    sources.map((source) => ({ name: 'file', path: ['rules'], rules: {}, ...source })),
  ).map(({ rule, severity, options }) => [rule.id, severity, options])

const preset = (name: Preset): Partial<RuleSource> => ({ rules: presetRules(name, stubRules) })

const defaults = { minimum: 30, subjects: 'people' }

describe('resolveSettings', () => {
  it('takes presets from the rules themselves', () => {
    expect(resolve(preset('recommended'))).toEqual([['small-sample', 1, defaults]])
    expect(resolve(preset('strict'))).toEqual([
      ['small-sample', 2, { ...defaults, minimum: 50 }],
      ['hype-language', 1, {}],
    ])
  })

  it('switches nothing on without a preset or an entry', () => {
    expect(resolve()).toEqual([])
    expect(resolve({ rules: { 'hype-language': ['error'] } })).toEqual([['hype-language', 2, {}]])
  })

  it('keeps the options of the preset under a severity alone and under other options', () => {
    const strict = preset('strict')
    expect(resolve(strict, { rules: { 'small-sample': ['warn'] } })[0]).toEqual([
      'small-sample',
      1,
      { ...defaults, minimum: 50 },
    ])
    expect(resolve(strict, { rules: { 'small-sample': ['warn', { subjects: 'animals' }] } })[0]).toEqual([
      'small-sample',
      1,
      { minimum: 50, subjects: 'animals' },
    ])
  })

  it('lets a later source win', () => {
    const sources = [{ rules: { 'small-sample': ['error', { minimum: 5 }] } }, { rules: { 'small-sample': ['warn'] } }] as const
    expect(resolve(...sources)).toEqual([['small-sample', 1, { ...defaults, minimum: 5 }]])
    expect(resolve(preset('recommended'), { rules: { 'small-sample': ['off'] } })).toEqual([])
  })

  it.each([
    [{ 'smal-sample': ['warn'] }, 'rules.smal-sample: there is no such rule. Did you mean "small-sample"?'],
    [{ constructor: ['warn'] }, 'rules.constructor: there is no such rule.'],
    [{ 'small-sample': ['warn', { minimun: 3 }] }, 'rules.small-sample[1].minimun: no such key. Did you mean "minimum"?'],
    [{ 'small-sample': ['warn', { minimum: '3' }] }, 'rules.small-sample[1].minimum: "3" must be a number.'],
    [{ 'small-sample': ['warn', { minimum: 0.5 }] }, 'rules.small-sample[1].minimum: 0.5 must be a whole number.\nfile: rules.small-sample[1].minimum: 0.5 must be >= 1.'],
    [{ 'small-sample': ['off', { subjects: 'animal' }] }, 'rules.small-sample[1].subjects: "animal" must be "people" or "animals". Did you mean "animals"?'],
    [{ 'hype-language': ['warn', { words: [] }] }, 'rules.hype-language[1].words: no such key.'],
  ] as const)('%j: %s', (rules, message) => {
    expect(() => resolve({ rules: rules as RuleSource['rules'] })).toThrow(new UserError(`file: ${message}`))
  })
})
