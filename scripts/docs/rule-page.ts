import { authorityCopy } from '../../src/explain/authority-copy.js'
import { authorityName } from '../../src/explain/authority-name.js'
import type { Authority } from '../../src/explain/authority.js'
import { caution } from '../../src/explain/caution.js'
import type { RuleDescription } from '../../src/explain/describe-rule.js'
import { howToSilence } from '../../src/explain/how-to-silence.js'
import { code, codeBlock, table } from './markdown.js'
import { setting } from './setting.js'

type Language = 'en' | 'zh'

/** The words of a page that are the same for every rule. */
const words = {
  en: {
    other: 'zh',
    why: 'Why',
    bad: 'Reported',
    good: 'Not reported',
    says: 'What it says',
    options: 'Options',
    noOptions: 'None.',
    optionHead: ['option', 'takes', 'default', 'what it does'],
    touches: 'What it touches',
    editorial: 'Editorial hygiene: it rests on no guideline.',
    silence: 'How to silence it',
    presets: ['group', 'recommended', 'strict'],
  },
  zh: {
    other: 'en',
    why: '为什么',
    bad: '会报告',
    good: '不会报告',
    says: '报告的文字',
    options: '选项',
    noOptions: '无。',
    optionHead: ['选项', '取值', '默认值', '作用'],
    touches: '涉及的规范',
    editorial: '属编辑规范,不依据特定指南。',
    silence: '如何关闭',
    presets: ['分组', 'recommended', 'strict'],
  },
} as const

/** The page of a rule, docs/rules/ID.md: all of it in English, then all of it in Chinese. */
export function rulePage(rule: RuleDescription): string {
  return `<!-- Made by \`npm run generate\` from rules/${rule.group}/${rule.id}.ts. Change that file instead. -->

# ${rule.id}

[English](#english) · [中文](#中文) · [all rules](README.md)

## English

${section(rule, 'en')}

## 中文

${section(rule, 'zh')}
`
}

function section(rule: RuleDescription, language: Language): string {
  const say = words[language]
  const { recommended, strict } = rule.presets
  return [
    `**${rule.summary[language]}** ${rule.why[language]}`,
    table(say.presets, [[rule.group, setting(recommended), setting(strict)]]),
    `### ${say.bad}`,
    examples(rule.examples.bad, language),
    `### ${say.good}`,
    examples(rule.examples.good, language),
    `### ${say.says}`,
    rule.messages.map((message) => `- ${code(message[language])}`).join('\n'),
    `### ${say.options}`,
    options(rule, language) || say.noOptions,
    `### ${say.touches}`,
    authorities(rule.authorities, language) || say.editorial,
    `### ${say.silence}`,
    howToSilence(rule.id)
      .map(({ where, code: text, syntax }) => `${where[language]}:\n\n${codeBlock(text, syntax)}`)
      .join('\n\n'),
  ].join('\n\n')
}

/** Examples in the language of the section first. One of several lines is an article, shown as it is. */
function examples(local: RuleDescription['examples']['bad'], language: Language): string {
  const texts = [...local[language], ...local[words[language].other]]
  const short = texts.filter((text) => !text.trim().includes('\n')).map((text) => `- ${code(text.trim())}`)
  const long = texts.filter((text) => text.trim().includes('\n')).map((text) => codeBlock(text, 'markdown'))
  return [short.join('\n'), ...long].filter(Boolean).join('\n\n')
}

function options(rule: RuleDescription, language: Language): string {
  return table(
    words[language].optionHead,
    rule.options.map(({ name, takes, default: value, description = '' }) => [
      code(name),
      takes[language],
      code(JSON.stringify(value)),
      description,
    ]),
  )
}

function authorities(list: readonly Authority[], language: Language): string {
  if (list.length === 0) return ''
  const items = list.map((authority) => {
    const name = authority.link === undefined ? authorityName(authority) : `[${authorityName(authority)}](${authority.link})`
    const says = authority.says ? ` ${authority.says[language]}` : ''
    return `- ${name}: ${says.trim()} *(${authorityCopy(authority)[language]})*`.replace(':  *(', ' *(')
  })
  return `${items.join('\n')}\n\n${caution[language]}`
}
