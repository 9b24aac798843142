import { describe, expect, it } from 'vitest'
import { rules } from '../../../rules/index.js'
import type { Format } from '../../../src/document/document.js'
import { defaultDirectiveOptions, type DirectiveOptions } from '../../../src/linter/directives/directive-options.js'
import { lintSource } from '../../../src/linter/lint-source.js'
import type { LintResult } from '../../../src/linter/lint-result.js'
import { settingsOf } from '../settings.js'

const settings = settingsOf({ 'hype-language': 2, 'cure-claim': 2 })
const ruleIds = new Set(rules.map(({ id }) => id))

function lint(source: string, format: Format = 'markdown', options: Partial<DirectiveOptions> = {}): LintResult {
  const directives = { ...defaultDirectiveOptions, ruleIds, ...options }
  return lintSource(source, { filePath: '/a', format, settings, locale: 'en', directives })
}

/** `rule@line` of what is reported, and of what is suppressed with the reason. */
function told(source: string, format?: Format, options?: Partial<DirectiveOptions>) {
  const { messages, suppressedMessages } = lint(source, format, options)
  return {
    reported: messages.map(({ ruleId, line }) => `${ruleId}@${line}`),
    suppressed: suppressedMessages.map(({ ruleId, line, suppressions }) => `${ruleId}@${line}: ${suppressions.map(({ justification }) => justification).join(' + ')}`),
  }
}

const hype = 'A revolutionary therapy has arrived.'
const cure = 'Our tea cures gout.'

describe('healthlint-disable-next-line', () => {
  it('leaves the next line alone, and no other', () => {
    expect(told(`<!-- healthlint-disable-next-line hype-language -- in the brand's name -->\n${hype}\n\n${hype}`)).toEqual({
      reported: ['hype-language@4'],
      suppressed: ["hype-language@2: in the brand's name"],
    })
  })

  it('means the next line with text: formatters put an empty one between, and comments may be stacked', () => {
    const source = `<!-- healthlint-disable-next-line hype-language -->\n\n<!-- healthlint-disable-next-line cure-claim -->\n\n${hype} ${cure}\n`
    expect(told(source)).toEqual({ reported: [], suppressed: ['hype-language@5: ', 'cure-claim@5: '] })
  })

  it('looks into the paragraph that follows in HTML', () => {
    const source = `<!-- healthlint-disable-next-line -->\n<p class="lead">\n  ${hype}\n</p>\n<p>${cure}</p>`
    expect(told(source, 'html')).toEqual({ reported: ['cure-claim@5'], suppressed: ['hype-language@3: '] })
  })

  it('works in quotations and lists', () => {
    expect(told(`> <!-- healthlint-disable-next-line -->\n>\n> ${hype}`).reported).toEqual([])
    expect(told(`- Tea\n- <!-- healthlint-disable-line -->${hype}`).reported).toEqual([])
  })

  it('is of no use at the end', () => {
    expect(told(`${hype}\n\n<!-- healthlint-disable-next-line -->\n`).reported).toEqual(['hype-language@1', 'unused-directive@3'])
  })
})

describe('healthlint-disable-line', () => {
  it('leaves its own line alone, for the rules it names', () => {
    expect(told(`${hype} ${cure} <!-- healthlint-disable-line cure-claim -->\n\n${cure}`)).toEqual({
      reported: ['hype-language@1', 'cure-claim@3'],
      suppressed: ['cure-claim@1: '],
    })
  })
})

describe('healthlint-disable and -enable', () => {
  it('hold from their place on', () => {
    const source = `${hype}\n\n<!-- healthlint-disable -->\n\n${hype}\n\n${cure}\n\n<!-- healthlint-enable hype-language -->\n\n${hype}\n\n${cure}\n\n<!-- healthlint-enable -->\n\n${cure}`
    expect(told(source)).toEqual({
      reported: ['hype-language@1', 'hype-language@11', 'cure-claim@17'],
      suppressed: ['hype-language@5: ', 'cure-claim@7: ', 'cure-claim@13: '],
    })
  })

  it('count within a line too', () => {
    expect(told(`${cure} <!-- healthlint-disable cure-claim -->${cure}<!-- healthlint-enable cure-claim --> ${cure}`)).toEqual({
      reported: ['cure-claim@1', 'cure-claim@1'],
      suppressed: ['cure-claim@1: '],
    })
  })
})

describe('where directives stand', () => {
  it.each([
    ['a comment of MDX', `{/* healthlint-disable-next-line hype-language -- why */}\n\n${hype}`, 'mdx', 3],
    ['an inline comment of MDX', `${hype} {/* healthlint-disable-line hype-language -- why */}`, 'mdx', 1],
    ['a comment of HTML', `<p>${hype}</p> <!-- healthlint-disable-line hype-language -- why -->`, 'html', 1],
    ['a comment in plain text', `<!-- healthlint-disable-next-line hype-language -- why -->\n${hype}`, 'text', 2],
    ['a line of plain text', `Tea\n\n[healthlint-disable-next-line hype-language -- why]\n${hype}\n`, 'text', 4],
    ['a line of plain text with CRLF', `[healthlint-disable hype-language -- why] \r\n\r\n${hype}\r\n`, 'text', 3],
    ['a comment over several lines', `<!--\n  healthlint-disable-next-line hype-language\n  -- why\n-->\n${hype}`, 'markdown', 5],
    ['with the dash of a smart editor', `<!-- healthlint-disable-next-line hype-language — why -->\n${hype}`, 'markdown', 2],
    ['with Chinese punctuation', `<!-- healthlint-disable-next-line hype-language，cure-claim —— why -->\n${hype} ${cure}`, 'markdown', 2],
  ] as const)('%s', (_, source, format, line) => {
    const { reported, suppressed } = told(source, format)
    expect(reported).toEqual([])
    expect(suppressed[0]).toBe(`hype-language@${line}: why`)
  })

  it('a line of plain text is not read as prose', () => {
    const { messages } = lint(`Tea\n\n[healthlint-disable-next-line cure-claim -- ${hype}]\n${cure}\n`, 'text')
    expect(messages).toEqual([])
  })

  it('code and plain Markdown text say nothing to the linter', () => {
    const code = '```\n<!-- healthlint-disable -->\n```\n\n`<!-- healthlint-disable -->`\n\n[healthlint-disable]\n\n'
    expect(told(code + hype).reported).toEqual(['hype-language@9'])
  })

  it.each([
    ['healthlint: disable hype-language, cure-claim -- a glossary of banned words'],
    ['"healthlint": "disable hype-language, cure-claim -- a glossary of banned words"'],
    ['healthlint: disable hype-language, cure-claim -- a glossary of banned words # for now'],
    ['healthlint: disable -- a glossary of banned words'],
    ['healthlint:\n  - disable hype-language -- a glossary of banned words\n  - "disable cure-claim -- a glossary of banned words"'],
    ["healthlint: ['disable hype-language -- a glossary of banned words', 'disable cure-claim -- a glossary of banned words']"],
  ])('the front matter: %s', (entry) => {
    for (const [fence, text] of [['---', entry], ['+++', entry.includes('\n') ? entry : entry.replace(':', ' =')]] as const) {
      const title = fence === '---' ? `title: ${cure}` : `title = "${cure}"`
      const start = `${fence}\n${title}\n${text}\n${fence}\n\n`
      const { reported, suppressed } = told(`${start}${hype}`)
      expect(reported).toEqual([])
      expect(suppressed).toEqual([
        'cure-claim@2: a glossary of banned words',
        `hype-language@${start.split('\n').length}: a glossary of banned words`,
      ])
    }
  })
})

describe('what is wrong with directives', () => {
  it('is said of those that suppress nothing, in both languages', () => {
    const source = `<!-- healthlint-disable-next-line cure-claim, hype-language -->\nTea.\n\n<!-- healthlint-disable-line -->\n\n<!-- healthlint-enable -->\n`
    expect(lint(source).messages.map(({ message, severity }) => [severity, message])).toEqual([
      [1, 'Unused healthlint-disable-next-line directive (no problems were reported from "cure-claim", "hype-language")'],
      [1, 'Unused healthlint-disable-line directive (no problems were reported)'],
      [1, 'Unused healthlint-enable directive (nothing was disabled here)'],
    ])
    const chinese = lintSource('<!-- healthlint-disable-next-line cure-claim -->\n水壶在架子上。', { filePath: '/a', format: 'markdown', settings, locale: 'auto' })
    expect(chinese.messages.map(({ message }) => message)).toEqual(['多余的 healthlint-disable-next-line(“cure-claim”没有报告任何问题)'])
  })

  it('is said of a single rule, where it stands', () => {
    const [message] = lint(`<!-- healthlint-disable-next-line cure-claim, hype-language -->\n${hype}`).messages
    expect(message).toMatchObject({ ruleId: 'unused-directive', message: 'Unused "cure-claim" in healthlint-disable-next-line (it reported no problems)', line: 1, column: 35, endColumn: 45 })
  })

  it('is said of an inner directive when an outer one does its work, never of both', () => {
    const source = `<!-- healthlint-disable hype-language -->\n\n<!-- healthlint-disable-next-line hype-language -->\n${hype}`
    expect(told(source)).toEqual({ reported: [], suppressed: ['hype-language@4:  + '] })
    expect(told(`<!-- healthlint-disable -->\n\n<!-- healthlint-disable hype-language -->\n\n${hype}`).reported).toEqual(['unused-directive@1'])
  })

  it('is said of unknown rules, with the name that was meant', () => {
    const { messages } = lint(`<!-- healthlint-disable-next-line hyp-language, kettle, cure-claim for now -->\n${hype}`)
    expect(messages.slice(0, 3).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
      'unknown-rule: There is no rule "hyp-language"; did you mean "hype-language"?',
      'unknown-rule: There is no rule "kettle"',
      'unknown-rule: There is no rule "cure-claim for now"; part rules with commas, and put " -- " before a reason',
    ])
    expect(messages.slice(3).map(({ ruleId }) => ruleId)).toEqual(['hype-language'])
    expect(messages[0]!.suggestions).toEqual([{ desc: 'Write "hype-language"', messageId: 'unknown-rule', fix: { range: [34, 46], text: 'hype-language' } }])
  })

  it.each([
    ['<!-- healthlint-disable-nextline -->', '"healthlint-disable-nextline" suppresses nothing; did you mean "healthlint-disable-next-line"?'],
    ['<!-- healthlint-disable:hype-language -->', '"healthlint-disable" suppresses nothing; did you mean "healthlint-disable"?'],
    ['<!-- healthlint disable hype-language -->', '"healthlint disable" suppresses nothing; did you mean "healthlint-disable"?'],
    ['<!-- healthlint-ignore -->', '"healthlint-ignore" suppresses nothing; write healthlint-disable, healthlint-enable, healthlint-disable-line, healthlint-disable-next-line'],
    ['---\nhealthlint: disabled hype-language\n---', '"disabled" suppresses nothing; did you mean "disable"?'],
    ['---\nhealthlint: enable\n---', '"enable" suppresses nothing; write disable'],
  ])('is said of %s', (source, message) => {
    expect(lint(source).messages.map((found) => [found.ruleId, found.message])).toEqual([['unknown-directive', message]])
  })

  it('is not said of other comments', () => {
    expect(lint('<!-- healthlint enabled us to find this. -->\n\n<!-- About healthlint -->\n\nTea.').messages).toEqual([])
  })

  it('is an error or nothing when asked, and directives can be switched off', () => {
    const source = `<!-- healthlint-disable-next-line hyp-language -->\n${hype}`
    expect(lint(source, 'markdown', { reportUnused: 2 }).messages[0]).toMatchObject({ ruleId: 'unknown-rule', severity: 2 })
    expect(told(source, 'markdown', { reportUnused: 0 }).reported).toEqual(['hype-language@2'])
    expect(told(`<!-- healthlint-disable -->\n\n${hype}`, 'markdown', { allow: false })).toEqual({ reported: ['hype-language@3'], suppressed: [] })
  })

  it('is a reason that is missing, when reasons are required', () => {
    const source = `<!-- healthlint-disable hype-language -->\n\n${hype}\n\n<!-- healthlint-enable hype-language -->\n\n<!-- healthlint-disable-next-line -- why -->\n${cure}`
    expect(told(source).reported).toEqual([])
    const { messages } = lint(source, 'markdown', { requireReason: 2 })
    expect(messages).toMatchObject([{ ruleId: 'missing-reason', severity: 2, line: 1, message: 'Say why this is suppressed, after " -- "' }])
  })

  it('cannot be suppressed itself, nor can what could not be parsed', () => {
    expect(told('<!-- healthlint-disable -->\n\nTea.').reported).toEqual(['unused-directive@1'])
    expect(told('{/* healthlint-disable */}\n\nTea {oops', 'mdx').reported).toEqual(['unused-directive@1', 'parse-error@3'])
  })
})
