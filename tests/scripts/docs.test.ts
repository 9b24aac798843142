import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { generatedDocs } from '../../scripts/docs/generated-docs.js'
import { code, codeBlock, table } from '../../scripts/docs/markdown.js'
import { optionComments } from '../../scripts/docs/option-comments.js'
import { withPart } from '../../scripts/docs/readme.js'
import { authorityName } from '../../src/explain/authority-name.js'
import { authorityOf } from '../../src/explain/authority.js'

const readme =
  'Before.\n\n<!-- sample:start -->\n```markdown\nOur tea cures gout.\n```\n<!-- sample:end -->\n\n<!-- report:start -->\n<!-- report:end -->\n\n<!-- rules:start -->\nold\n<!-- rules:end -->\n\nAfter.\n'
let docs: Record<string, string>
beforeAll(() => {
  docs = generatedDocs(readme)
})

describe('the generated documentation', () => {
  it('is the same on every run, and does not change what is up to date', () => {
    expect(generatedDocs(docs['README.md']!)).toEqual(docs)
  })

  it('has a page for every rule, with a row in both indexes', () => {
    const pages = Object.keys(docs).filter((file) => file.startsWith('docs/rules/') && !file.endsWith('README.md'))
    expect(pages.sort()).toEqual(rules.map(({ id }) => `docs/rules/${id}.md`).sort())
    for (const { id } of rules) {
      expect(docs['docs/rules/README.md']).toContain(`| [${id}](${id}.md) |`)
      expect(docs['README.md']).toContain(`| [${id}](docs/rules/${id}.md) |`)
    }
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('says everything of %s in both languages', (id, rule) => {
    const [english, chinese] = docs[`docs/rules/${id}.md`]!.split('\n## 中文\n') as [string, string]
    expect(english).toContain(`**${rule.summary.en}** ${rule.why.en}`)
    expect(chinese).toContain(`**${rule.summary.zh}** ${rule.why.zh}`)
    for (const part of [english, chinese]) {
      for (const name of Object.keys((rule.options as unknown as { entries: object }).entries)) expect(part).toContain(`| \`${name}\` |`)
      for (const text of [...rule.examples.bad.en, ...rule.examples.good.zh]) expect(part).toContain(text.trim())
      for (const key of rule.authority) expect(part).toContain(authorityName(authorityOf(key)))
      expect(part).not.toMatch(/\bundefined\b|\bviolat|违反了/)
    }
    for (const message of Object.values(rule.messages)) {
      expect(english).toContain(message.en)
      expect(chinese).toContain(message.zh)
    }
  })

  it('prints no item number that was not read in the text itself', () => {
    for (const page of [docs['docs/authorities.md']!, docs['docs/rules/commercial-contact.md']!]) {
      expect(page).toContain('互联网广告管理办法')
      expect(page).not.toMatch(/互联网广告管理办法[^|\n]*art\. 8/)
    }
    expect(docs['docs/authorities.md']).not.toContain('rule 12.6')
    expect(docs['docs/authorities.md']).toContain('| rule 12.9 |')
  })

  it('leaves the rest of the README alone, and asks for the markers', () => {
    expect(docs['README.md']).toMatch(/^Before\.\n\n[^]*<!-- rules:start -->\n\n### Claims\n[^]*\n\n<!-- rules:end -->\n\nAfter\.\n$/)
    expect(() => withPart('no markers', 'rules', '')).toThrow('The README has no <!-- rules:start --> and <!-- rules:end -->')
  })
})

describe('the report of the README', () => {
  it('is what the linter says of the sample', () => {
    expect(docs['README.md']).toMatch(/```text\n\/articles\/knees\.md\n.*Promises a cure \("cures"\).* cure-claim\n/)
  })
})

describe('optionComments', () => {
  it('reads the doc comments above the options, and no others', () => {
    const source = `
/** A helper: not an option. */
const near: number = 3
export default defineRule({
  options: strictObject({
    /** How many. */
    limit: optional(number(), 3),
    /**
     * Of what kind: \`a\` or
     * \`b\`. 5 * 3.
     */
    kind: optional(picklist(['a', 'b']), 'a'),
    silent: optional(boolean(), true),
  }),
})
`
    expect(optionComments(source)).toEqual({ limit: 'How many.', kind: 'Of what kind: `a` or `b`. 5 * 3.' })
  })
})

describe('words of others in Markdown', () => {
  it('are shown as they are written', () => {
    expect(code('a `b` [c](d) | *e*')).toBe('``a `b` [c](d) | *e*``')
    expect(code('`b`')).toBe('`` `b` ``')
    expect(codeBlock('# T\n\n```\nx\n```\n', 'markdown')).toBe('````markdown\n# T\n\n```\nx\n```\n````')
  })

  it('cannot break a table', () => {
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n|---|\n| x \\| y z |')
    expect(table(['a'], [])).toBe('')
  })
})
