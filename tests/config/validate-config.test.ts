import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/config/user-error.js'
import { validateConfig } from '../../src/config/validate-config.js'

describe('validateConfig', () => {
  it('fills in the defaults', () => {
    expect(validateConfig({}, 'file')).toEqual({ extends: ['healthlint:recommended'], rules: {}, ignores: [] })
  })

  it('reads every way to write a setting', () => {
    const content = {
      $schema: './schema.json',
      extends: ['healthlint:recommended', 'healthlint:strict'],
      rules: { a: 'off', b: 2, c: ['warn'], d: [1, { minimum: 3 }] },
      ignores: ['drafts/'],
      locale: 'zh',
    }
    expect(validateConfig(content, 'file')).toEqual({
      ...content,
      rules: { a: ['off'], b: ['error'], c: ['warn', undefined], d: ['warn', { minimum: 3 }] },
    })
  })

  it.each([
    [{ rule: {} }, 'rule: no such key. Did you mean "rules"?'],
    [{ color: 1 }, 'color: no such key. Known here: $schema, extends, rules, ignores, locale.'],
    [{ extends: 'healthlint:recomended' }, 'extends: "healthlint:recomended" must be "healthlint:recommended" or "healthlint:strict". Did you mean "healthlint:recommended"?'],
    [{ extends: ['strict'] }, 'extends[0]: "strict" must be "healthlint:recommended" or "healthlint:strict".'],
    [{ rules: { 'small-sample': 'eror' } }, 'rules.small-sample: "eror" must be "off", "warn", "error", 0, 1 or 2. Did you mean "error"?'],
    [{ rules: { 'small-sample': ['warn', 3] } }, 'rules.small-sample[1]: 3 must be an object.'],
    [{ rules: { 'small-sample': ['warn', {}, 1] } }, 'rules.small-sample[2]: one value too many: 1.'],
    [{ rules: 'small-sample' }, 'rules: "small-sample" must be an object.'],
    [{ ignores: 'drafts' }, 'ignores: "drafts" must be a list.'],
    [{ ignores: [1] }, 'ignores[0]: 1 must be a string.'],
    [{ locale: 'cn' }, 'locale: "cn" must be "auto", "en" or "zh".'],
  ])('%j: %s', (content, message) => {
    expect(() => validateConfig(content, 'file')).toThrow(new UserError(`file: ${message}`))
  })

  it.each([null, [], 'strict', 3])('%j is no config', (content) => {
    expect(() => validateConfig(content, 'file')).toThrow('file: a config must be an object')
  })

  it('tells all mistakes at once, a line each', () => {
    expect(() => validateConfig({ locale: 1, ignores: 2 }, 'file')).toThrow(/^file: ignores: .*\nfile: locale: .*$/)
  })
})
