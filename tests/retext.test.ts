import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import type { Node } from 'unist'
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../src/plugin.js'
import healthlint, { type HealthlintOptions } from '../src/retext.js'
import { ruleUrl } from '../src/explain/rule-url.js'
import retextChinese from '../src/retext-chinese.js'

const config: ConfigInput = {
  extends: [],
  rules: { 'cure-claim': 'error' },
  phrases: [{ id: 'house/miracle', match: ['miracle', '奇迹'], message: { en: 'Not "{word}"', zh: '不写“{word}”' }, suggest: { en: ['surprise'] }, why: { en: 'It is none.', zh: '不是。' }, url: 'https://example.org/miracle' }],
}

/** The messages that a pipeline adds to a file. */
function messages(parser: Plugin<[], string, Node>, value: string, options: HealthlintOptions & { path?: string } = {}) {
  const { path, ...rest } = options
  const processor = unified().use(parser).use(healthlint, { config, ...rest })
  const file = { path, value }
  const vfile = processor().use(function () { this.compiler = () => '' }).processSync(path === undefined ? value : file)
  return vfile.messages
}
const places = (list: ReturnType<typeof messages>) => list.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)

const remark = remarkParse as Plugin<[], string, Node>
const rehype = rehypeParse as Plugin<[], string, Node>
const english = retextEnglish as Plugin<[], string, Node>
const chinese = retextChinese as Plugin<[], string, Node>

describe('healthlint in a unified pipeline', () => {
  it('adds messages with all that unified has room for', () => {
    const [miracle, cure, ...others] = messages(remark, '# Tea\n\nA *miracle*. It cures diabetes.\n')
    expect(others).toEqual([])
    expect(miracle).toMatchObject({
      source: 'healthlint',
      ruleId: 'house/miracle',
      reason: 'Not "miracle"',
      place: { start: { line: 3, column: 4, offset: 10 }, end: { line: 3, column: 11, offset: 17 } },
      fatal: false,
      note: 'It is none.',
      url: 'https://example.org/miracle',
      actual: 'miracle',
      expected: ['surprise'],
    })
    expect(cure).toMatchObject({ ruleId: 'cure-claim', fatal: true, url: ruleUrl('cure-claim'), expected: undefined })
  })

  it('reads the original text as what the pipeline parses', () => {
    expect(places(messages(remark, '`miracle` [miracle](https://miracle.example)'))).toEqual(['house/miracle 1:12'])
    expect(places(messages(rehype, '<!doctype html><title>x</title><p>A miracle<script>miracle</script>'))).toEqual(['house/miracle 1:37'])
    expect(places(messages(english, '`miracle` <p>'))).toEqual(['house/miracle 1:2'])
    expect(messages(chinese, '这是奇迹。').map(({ reason, note }) => [reason, note])).toEqual([['不写“奇迹”', '不是。']])
  })

  it('takes a known extension, or the option, over what the pipeline parses', () => {
    const text = 'A `miracle` <miracle>miracle</miracle>'
    expect(places(messages(english, text, { path: 'a.md' }))).toEqual(['house/miracle 1:22'])
    expect(places(messages(remark, text, { path: 'a.html' }))).toEqual(['house/miracle 1:4', 'house/miracle 1:22'])
    expect(places(messages(remark, text, { path: 'a.txt' }))).toEqual(['house/miracle 1:22'])
    expect(places(messages(remark, text, { path: 'a.md', format: 'text' }))).toHaveLength(4)
  })

  it('keeps to overrides by path, directives and the wanted language', () => {
    const overridden = { ...config, overrides: [{ files: 'drafts/*.md', rules: { 'house/miracle': 'off' } }] } satisfies ConfigInput
    expect(messages(remark, 'A miracle.', { config: overridden, path: 'drafts/a.md' })).toEqual([])
    expect(messages(remark, 'A miracle.', { config: overridden, path: 'a.md' })).toHaveLength(1)
    expect(messages(remark, '<!-- healthlint-disable-next-line house/miracle -- a name -->\nA miracle.\n')).toEqual([])
    expect(messages(remark, 'A miracle.', { locale: 'zh' }).map(({ reason, note }) => [reason, note])).toEqual([['不写“miracle”', '不是。']])
  })

  it('uses the recommended preset without a config', () => {
    const file = unified().use(remarkParse).use(healthlint).use(function () { this.compiler = () => '' }).processSync('This tea cures diabetes.')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('cure-claim')
  })

  it('refuses a wrong config when it is attached', () => {
    expect(() => unified().use(healthlint, { config: { rules: { 'cure-clam': 'warn' } } }).freeze()).toThrow('config: rules.cure-clam: there is no such rule. Did you mean "cure-claim"?')
    expect(() => unified().use(healthlint, { config: { plugins: ['house'] } }).freeze()).toThrow('config: plugins[0]: "house": packages and files are loaded by the command line only.')
  })
})
