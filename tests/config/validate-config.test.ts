import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/config/user-error.js'
import { validateConfig } from '../../src/config/validate-config.js'

describe('validateConfig', () => {
  it('fills in the defaults', () => {
    expect(validateConfig({}, 'file')).toEqual({ plugins: [], rules: {}, overrides: [], phrases: [], ignores: [] })
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
      plugins: [],
      overrides: [],
      phrases: [],
      rules: { a: ['off'], b: ['error'], c: ['warn', undefined], d: ['warn', { minimum: 3 }] },
    })
  })

  it.each([
    [{ rule: {} }, 'rule: no such key. Did you mean "rules"?'],
    [{ color: 1 }, 'color: no such key. Known here: $schema, extends, plugins, rules, overrides, phrases, ignores, language, locale, requireReason, reportUnusedDirectives.'],
    [{ extends: 'healthlint:recomended' }, 'extends: "healthlint:recomended" must be "healthlint:recommended" or "healthlint:strict". Did you mean "healthlint:recommended"?'],
    [{ root: true }, 'root: no such key. Leave it out: the nearest config already stands alone.'],
    [{ extends: 3 }, 'extends: 3 must be a string.'],
    [{ plugins: 'house' }, 'plugins: "house" must be a list.'],
    [{ overrides: [{ rules: {} }] }, 'overrides[0].files: is missing.'],
    [{ overrides: [{ files: '*.md', exclude: 'a.md' }] }, 'overrides[0].exclude: no such key. Known here: files, excludedFiles, extends, rules, language, locale.'],
    [{ overrides: [{ files: '*.md', rule: {} }] }, 'overrides[0].rule: no such key. Did you mean "rules"?'],
    [{ phrases: [{ id: 'miracle', match: ['a'], message: 'b' }] }, 'phrases[0].id: "miracle" must be a name with a slash, such as "house/miracle".'],
    [{ phrases: [{ id: 'a/b', match: [], message: 'b' }] }, 'phrases[0].match: [] must be a list of at least one phrase.'],
    [{ phrases: [{ id: 'a/b', match: [' '], message: { en: 'x' } }] }, 'phrases[0].match[0]: " " must be some text.\nfile: phrases[0].message.zh: is missing.'],
    [{ phrases: [{ id: 'a/b', match: ['a'], message: 'b', exempt: ['quotes'] }] }, 'phrases[0].exempt[0]: "quotes" must be "negated", "asked", "quoted", "attributed", "refuted", "hedged" or "advised". Did you mean "quoted"?'],
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
