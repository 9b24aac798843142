import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ConfigOptions, createConfigResolver, type ResolvedConfig } from '../../src/config/resolve-config.js'
import { stubRules } from './stub-rules.js'
import { temporaryFolder } from './temporary-folder.js'

type Files = Readonly<Record<string, string | object>>

function project(files: Files): string {
  return temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)])))
}

const resolveIn = (root: string, file = 'a.md', options: Partial<ConfigOptions> = {}): Promise<ResolvedConfig> =>
  createConfigResolver({ rules: stubRules, cwd: root, ...options }).ofFile(path.join(root, file))

/** The rules that are on for a file, with severity and options. */
async function on(files: Files, file?: string, options?: Partial<ConfigOptions>): Promise<Record<string, unknown>> {
  const { settings } = await resolveIn(project(files), file, options)
  return Object.fromEntries(settings.map(({ rule, severity, options: given }) => [rule.id, [severity, given]]))
}

/** What is wrong, with the folder left out of it. */
async function problem(files: Files): Promise<string> {
  const root = project(files)
  const error = await resolveIn(root).then(() => undefined, (reason: Error) => reason)
  expect(error).toHaveProperty('name', 'UserError')
  return error!.message.replaceAll(root + path.sep, '').replaceAll(path.sep, '/')
}

const defaults = { minimum: 30, subjects: 'people' }
const plugin = (name = 'healthlint-plugin-house', rest = '') => `
const text = { en: 'x', zh: 'x' }
const rule = { id: 'house/tea', group: 'editorial', summary: text, why: text, authority: [], severity: { recommended: 'warn', strict: 'error' },
  options: { '~run': (dataset) => Object.assign(dataset, { typed: true }), kind: 'schema', type: 'object' }, messages: { x: text }, examples: { bad: { en: [], zh: [] }, good: { en: [], zh: [] } }, check() {} }
export default { meta: { name: '${name}' }, rules: { tea: rule }, ${rest} }`
const installed = (name: string, content: string | object, file = 'index.js') => ({
  [`node_modules/${name}/package.json`]: { name, type: 'module', main: file },
  [`node_modules/${name}/${file}`]: content,
})

describe('extends', () => {
  it('lays files over each other, nearer ones on top, and starts from nothing but what is named', async () => {
    const files = {
      '.healthlintrc.json': { extends: ['./base.yaml', './more/more.json'], rules: { 'small-sample': 'error' } },
      'base.yaml': 'rules:\n  small-sample: [warn, { minimum: 5 }]\n  hype-language: warn\n',
      'more/more.json': { extends: 'healthlint:strict', rules: { 'hype-language': 'off' } },
    }
    expect(await on(files)).toEqual({ 'small-sample': [2, { ...defaults, minimum: 50 }] })
    expect(await on({ '.healthlintrc.json': { extends: './base.yaml' }, 'base.yaml': 'locale: en' })).toEqual({})
    expect(await on({ '.healthlintrc.json': {} })).toEqual({ 'small-sample': [1, defaults] })
  })

  it('takes packages by their full or short name, JavaScript or JSON, with what they extend themselves', async () => {
    const config = { rules: { 'hype-language': 'error' } }
    const files = { ...installed('healthlint-config-acme', `export default ${JSON.stringify({ ...config, extends: '@desk' })}`), ...installed('@desk/healthlint-config', { rules: { 'small-sample': ['warn', { minimum: 3 }] } }, 'index.json') }
    const expected = { 'small-sample': [1, { ...defaults, minimum: 3 }], 'hype-language': [2, {}] }
    expect(await on({ ...files, '.healthlintrc.json': { extends: 'acme' } })).toEqual(expected)
    expect(await on({ ...files, '.healthlintrc.json': { extends: ['healthlint-config-acme/index.js'] } })).toEqual(expected)
  })

  it('joins ignores, and takes the nearest word on language, locale and directives', async () => {
    const root = project({
      '.healthlintrc.json': { extends: './base.json', ignores: ['!drafts/a.md'], locale: 'en' },
      'base.json': { ignores: ['drafts/*'], locale: 'zh', language: 'zh', requireReason: true, reportUnusedDirectives: 'off' },
    })
    expect(await resolveIn(root)).toMatchObject({ locale: 'en', language: 'zh', directives: { allow: true, requireReason: 1, reportUnused: 0 } })
    expect((await createConfigResolver({ rules: stubRules, cwd: '/' }).ofFolder(root)).ignores).toEqual(['drafts/*', '!drafts/a.md'])
  })

  it.each([
    [{ extends: './bse.json' }, '.healthlintrc.json: extends[0]: "./bse.json": there is no such file. Did you mean "./base.json"?'],
    [{ extends: ['strict'] }, '.healthlintrc.json: extends[0]: "strict": did you mean "healthlint:strict"?'],
    [{ extends: 'acme' }, '.healthlintrc.json: extends[0]: "acme": there is no package "healthlint-config-acme". Install it: npm i -D healthlint-config-acme'],
    [{ extends: 'deks' }, '.healthlintrc.json: extends[0]: "deks": there is no package "healthlint-config-deks". Did you mean "healthlint-config-desk"?'],
    [{ extends: 'desk' }, 'node_modules/healthlint-config-desk/index.js: rules.hyp-language: there is no such rule. Did you mean "hype-language"?'],
    [{ extends: './circle.json' }, '.healthlintrc.json → circle.json → .healthlintrc.json. Remove one of them.'],
    [{ extends: './base.json' }, 'base.json: locale: "cn" must be "auto", "en" or "zh".'],
    [{ extends: 'plugin:house' }, '.healthlintrc.json: extends[0]: "plugin:house": must look like "plugin:house/recommended".'],
    [{ extends: 'plugin:house/strict' }, '.healthlintrc.json: extends[0]: "plugin:house/strict": no plugin "house" is loaded. Name it in "plugins".'],
  ])('%j: %s', async (config, message) => {
    const files = { ...installed('healthlint-config-desk', "export default { rules: { 'hyp-language': 'warn' } }"), 'base.json': { locale: 'cn' }, 'circle.json': { extends: './.healthlintrc.json' } }
    expect(await problem({ ...files, '.healthlintrc.json': config })).toContain(message)
  })
})

describe('overrides', () => {
  const files = {
    '.healthlintrc.json': {
      extends: './base.json',
      overrides: [
        { files: 'blog/**', excludedFiles: ['*.zh.md'], rules: { 'small-sample': ['error', { minimum: 5 }] }, locale: 'en' },
        { files: ['*.{zh,tw}.md', './notes/a.md'], extends: 'healthlint:strict', rules: { 'small-sample': 'off' }, language: 'zh' },
      ],
    },
    'base.json': { extends: 'healthlint:recommended', overrides: [{ files: 'blog/old/*.md', rules: { 'hype-language': 'error' } }] },
  }

  it.each([
    ['a.md', { 'small-sample': [1, defaults] }],
    ['blog/a.md', { 'small-sample': [2, { ...defaults, minimum: 5 }] }],
    ['blog/deep/.hidden.md', { 'small-sample': [2, { ...defaults, minimum: 5 }] }],
    ['blog/old/a.md', { 'small-sample': [2, { ...defaults, minimum: 5 }], 'hype-language': [2, {}] }],
    ['blog/a.zh.md', { 'hype-language': [1, {}] }],
    ['x/y/a.tw.md', { 'hype-language': [1, {}] }],
    ['notes/a.md', { 'hype-language': [1, {}] }],
    ['x/notes/a.md', { 'small-sample': [1, defaults] }],
  ])('%s', async (file, expected) => {
    expect(await on(files, file)).toEqual(expected)
  })

  it('set language and locale too', async () => {
    const root = project(files)
    expect(await resolveIn(root, 'blog/a.md')).toMatchObject({ locale: 'en', language: undefined })
    expect(await resolveIn(root, 'blog/a.zh.md')).toMatchObject({ locale: 'auto', language: 'zh' })
  })

  it('are checked even when no file meets them', async () => {
    const overrides = [{ files: 'never/*', rules: { 'small-sample': ['warn', { minimum: 0 }] } }]
    expect(await problem({ '.healthlintrc.json': { overrides } })).toBe('.healthlintrc.json: overrides[0].rules.small-sample[1].minimum: 0 must be >= 1.')
  })

  it('count from the working folder when the config is named outright', async () => {
    const root = project({ 'configs/c.json': { extends: [], overrides: [{ files: 'blog/*', rules: { 'hype-language': 'warn' } }] } })
    const options = { configFile: path.join(root, 'configs/c.json') }
    expect((await resolveIn(root, 'blog/a.md', options)).settings).toHaveLength(1)
    expect((await resolveIn(root, 'configs/blog/a.md', options)).settings).toHaveLength(0)
  })
})

describe('plugins', () => {
  const config = { extends: ['plugin:house/recommended'], plugins: ['house'] }

  it('bring rules, from packages and files, and the severities that the rules declare', async () => {
    expect(await on({ ...installed('healthlint-plugin-house', plugin()), '.healthlintrc.json': config })).toEqual({ 'house/tea': [1, {}] })
    expect(await on({ 'house.js': plugin(), 'package.json': { type: 'module' }, '.healthlintrc.json': { extends: 'plugin:house/strict', plugins: ['./house.js'] } })).toEqual({ 'house/tea': [2, {}] })
    expect(await on({ ...installed('@acme/healthlint-plugin-house', plugin('@acme/healthlint-plugin-house').replace('house/tea', '@acme/house/tea')), '.healthlintrc.json': { extends: 'plugin:@acme/house/recommended', plugins: ['@acme/house'] } })).toEqual({ '@acme/house/tea': [1, {}] })
  })

  it('turn nothing on by being named, and take part in what configs of theirs say', async () => {
    const own = plugin('healthlint-plugin-house', "configs: { desk: { extends: 'healthlint:strict', rules: { 'house/tea': 'error' } } }")
    expect(await on({ ...installed('healthlint-plugin-house', own), '.healthlintrc.json': { plugins: ['house'] } })).toEqual({ 'small-sample': [1, defaults] })
    expect(await on({ ...installed('healthlint-plugin-house', own), '.healthlintrc.json': { ...config, extends: 'plugin:house/desk' } })).toMatchObject({ 'house/tea': [2, {}], 'hype-language': [1, {}] })
  })

  it('may be named by several configs', async () => {
    const files = { ...installed('healthlint-plugin-house', plugin()), ...installed('healthlint-config-acme', `export default ${JSON.stringify(config)}`), '.healthlintrc.json': { extends: 'acme', plugins: ['healthlint-plugin-house'] } }
    expect(await on(files)).toEqual({ 'house/tea': [1, {}] })
  })

  it.each([
    ['', 'healthlint-plugin-house/index.js: a plugin must be an object.'],
    ["export default { meta: { name: 'x' } }", 'healthlint-plugin-house/index.js: rules: is missing.'],
    ["export default { meta: { name: 'x' }, rules: {} }", 'rules: the plugin has no rules'],
    ['export default { rules: {} }', 'meta: is missing.'],
    [plugin('healthlint-plugin-home'), 'rules.tea.id: "house/tea" must be "home/tea", the name of the plugin and the name of the rule.'],
    [plugin().replace('check() {}', 'check: 3'), 'rules.tea.check: 3 must be a function.'],
    [plugin().replace("messages: { x: text }", "messages: { x: { en: 'x' } }"), 'rules.tea.messages.x.zh: is missing.'],
    [plugin().replace("'~run'", "run"), 'must be a schema, such as strictObject({}).'],
    ["import 'no-such-thing'", "failed to load: Error: Cannot find package 'no-such-thing'"],
    ['export default {', 'failed to load: SyntaxError'],
  ])('%#: %s', async (content, message) => {
    expect(await problem({ ...installed('healthlint-plugin-house', content), '.healthlintrc.json': config })).toContain(message)
  })

  it.each([
    [{ plugins: ['hosue'] }, '.healthlintrc.json: plugins[0]: "hosue": there is no package "healthlint-plugin-hosue". Did you mean "healthlint-plugin-house"?'],
    [{ plugins: ['./house.js'] }, '.healthlintrc.json: plugins[0]: "./house.js": there is no such file.'],
    [{ plugins: ['house', './other.js'] }, 'there are two different plugins whose rules begin with "house/": healthlint-plugin-house (node_modules/healthlint-plugin-house/index.js) and healthlint-plugin-house (other.js). Keep one of them.'],
    [{ extends: 'plugin:house/recomended', plugins: ['house'] }, 'the plugin has no config "recomended". Did you mean "recommended"?'],
    [{ plugins: ['house'], rules: { 'house/tee': 'warn' } }, '.healthlintrc.json: rules.house/tee: there is no such rule. Did you mean "house/tea"?'],
    [{ rules: { 'house/tea': 'warn' } }, `.healthlintrc.json: rules.house/tea: there is no such rule. If it is a plugin's, name the plugin in "plugins".`],
    [{ plugins: ['house'], phrases: [{ id: 'house/tea', match: ['tea'], message: 'x' }] }, '.healthlintrc.json: phrases[0].id: "house/tea" is a rule of a plugin too. Choose another.'],
  ])('%j: %s', async (content, message) => {
    expect(await problem({ ...installed('healthlint-plugin-house', plugin()), 'other.js': plugin(), 'package.json': { type: 'module' }, '.healthlintrc.json': content })).toContain(message)
  })
})

describe('phrases', () => {
  const phrase = { id: 'desk/miracle', match: ['miracle'], message: 'x' }

  it('are rules that are on, and that rules and overrides can change', async () => {
    const overrides = [{ files: 'b.md', rules: { 'desk/miracle': 'off' } }]
    const files = { '.healthlintrc.json': { extends: [], phrases: [phrase, { ...phrase, id: 'desk/b', severity: 'off' }], rules: { 'desk/b': 'error' }, overrides } }
    expect(await on(files)).toEqual({ 'desk/miracle': [1, {}], 'desk/b': [2, {}] })
    expect(await on(files, 'b.md')).toEqual({ 'desk/b': [2, {}] })
  })

  it('replace those of the same id below', async () => {
    const { settings } = await resolveIn(project({ '.healthlintrc.json': { extends: './base.json', phrases: [{ ...phrase, message: 'mine', severity: 2 }] }, 'base.json': { phrases: [phrase] } }))
    expect(settings.map(({ rule, severity }) => [rule.id, severity, rule.messages.found!.en])).toEqual([['desk/miracle', 2, 'mine']])
  })

  it('may come from one config by two ways', async () => {
    const files = { '.healthlintrc.json': { extends: ['./a.json', './b.json'] }, 'a.json': { extends: './base.json' }, 'b.json': { extends: './base.json' }, 'base.json': { phrases: [phrase] } }
    expect(await on(files)).toEqual({ 'desk/miracle': [1, {}] })
  })

  it.each([
    [[{ id: 'desk/x', message: 'x' }], 'phrases[0]: needs "match", a list of phrases, or "pattern", a regular expression.'],
    [[phrase, phrase], 'phrases[1].id: "desk/miracle" is the id of another phrase above it.'],
    [[{ id: 'desk/x', message: 'x', pattern: '(a' }], 'phrases[0].pattern: "(a" cannot be used: missing closing ): `(a`.'],
    [[{ id: 'desk/x', message: 'x', pattern: 'a(?!b)' }], 'Look-around can take for ever on some texts, so there is none; name the exceptions under "unless".'],
  ])('%j: %s', async (phrases, message) => {
    expect(await problem({ '.healthlintrc.json': { phrases } })).toContain(message)
  })
})

describe('configs in JavaScript', () => {
  it.each(['healthlint.config.mjs', 'healthlint.config.cjs'])('are read by the name %s, and may hold plugins and configs themselves', async (name) => {
    const config = "{ extends: [{ rules: { 'hype-language': 'warn' } }, 'plugin:house/strict'], plugins: [plugin] }"
    const content = plugin().replace('export default', 'const plugin =') + (name.endsWith('.cjs') ? `\nmodule.exports = ${config}` : `\nexport default ${config}`)
    expect(await on({ [name]: content })).toEqual({ 'hype-language': [1, {}], 'house/tea': [2, {}] })
  })

  it.each([
    ['healthlint.config.mjs', '', 'the config has no default export. Write: export default { … }'],
    ['healthlint.config.mjs', 'export default []', 'a config must be an object'],
    ['healthlint.config.mjs', 'throw new Error("boom")', 'failed to load: Error: boom'],
    ['healthlint.config.mjs', 'export default { extends: [{ locale: 3 }] }', 'healthlint.config.mjs: extends[0]: locale: 3 must be "auto", "en" or "zh".'],
    ['healthlint.config.mjs', "export default { plugins: [{ meta: { name: 'x' }, rules: {} }] }", 'healthlint.config.mjs: plugins[0]: rules: the plugin has no rules'],
  ])('%s holding %j: %s', async (name, content, message) => {
    expect(await problem({ [name]: content })).toContain(message)
  })

  it.runIf(!(process.features as { typescript?: unknown }).typescript)('say what TypeScript needs where Node cannot read it', async () => {
    expect(await problem({ 'healthlint.config.ts': 'export default {}' })).toMatch(/^healthlint\.config\.ts: Node \d+\.\d+\.\d+ cannot read TypeScript; 22\.18 and newer can\. Or write it in JavaScript, as healthlint\.config\.js\.$/)
  })

  it('are not run beside a config that is data, nor with no config or another one asked for', async () => {
    const bomb = { 'healthlint.config.mjs': 'throw new Error("ran")' }
    expect(await on({ ...bomb, '.healthlintrc.json': {} })).toEqual({ 'small-sample': [1, defaults] })
    expect(await on(bomb, 'a.md', { configFile: false })).toEqual({ 'small-sample': [1, defaults] })
  })
})
