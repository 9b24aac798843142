import { Chalk } from 'chalk'
import { authorityCopy } from '../explain/authority-copy.js'
import { authorityName } from '../explain/authority-name.js'
import type { Authority } from '../explain/authority.js'
import { caution } from '../explain/caution.js'
import type { OptionDescription } from '../explain/describe-options.js'
import type { PresetSetting, RuleDescription } from '../explain/describe-rule.js'
import { howToSilence } from '../explain/how-to-silence.js'
import type { ColorContext } from './formatter.js'
import { pageWidth } from './page-width.js'
import { wrap } from './wrap.js'

type Language = 'en' | 'zh'

const words = {
  en: { other: 'zh', bad: '✗ Reported', good: '✓ Not reported', options: 'Options', default: 'default', touches: 'What it touches', silence: 'How to silence it', more: 'This page' },
  zh: { other: 'en', bad: '✗ 会报告', good: '✓ 不会报告', options: '选项', default: '默认', touches: '涉及的规范', silence: '如何关闭', more: '本页' },
} as const

/**
 * What `--explain` prints of a rule, in 80 columns: everything that its page in the documentation says.
 *
 * @param language the language of the headings, and the one that comes first; the other follows
 */
export function ruleCard(rule: RuleDescription, language: Language, { color }: ColorContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const say = words[language]
  const { summary, why, examples, presets, options, authorities } = rule
  const section = (title: string, ...lines: readonly string[]) => ['', chalk.bold(title), ...lines]
  const exampleSection = (title: string, local: RuleDescription['examples']['bad']) => {
    const texts = [...local[language], ...local[say.other]]
    return texts.length > 0 ? section(title, ...texts.flatMap((text) => bullet(text.trim()))) : []
  }
  return [
    `${chalk.bold(rule.id)}  ${chalk.dim(`${rule.group} · recommended ${setting(presets.recommended)} · strict ${setting(presets.strict)}`)}`,
    ...[language, say.other].flatMap((one) => ['', ...wrap(summary[one], pageWidth).map((line) => chalk.bold(line)), ...wrap(why[one], pageWidth)]),
    ...exampleSection(chalk.red(say.bad), examples.bad),
    ...exampleSection(chalk.green(say.good), examples.good),
    ...(options.length > 0 ? section(say.options, ...options.flatMap((option) => optionLines(option, language))) : []),
    ...(authorities.length > 0
      ? section(say.touches, ...authorities.flatMap((one) => authorityLines(one, language)), ...indent(caution[language], 2).map((line) => chalk.dim(line)))
      : []),
    ...section(say.silence, ...howToSilence(rule.id).flatMap(({ where, code }) => [...indent(where[language], 2), `    ${code}`])),
    ...(rule.url === undefined ? [] : ['', `${say.more}: ${chalk.underline(rule.url)}`]),
  ].join('\n')
}

function setting({ severity, options }: PresetSetting): string {
  const own = Object.entries(options).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return own.length === 0 ? severity : `${severity} (${own.join(', ')})`
}

function optionLines({ name, takes, default: value, description }: OptionDescription, language: Language): string[] {
  const label = `${name}: ${takes[language]}; ${words[language].default} ${JSON.stringify(value)}`
  return [...indent(label, 2), ...(description === undefined ? [] : indent(description, 4))]
}

function authorityLines(authority: Authority, language: Language): string[] {
  const { says, link } = authority
  return [
    ...bullet(authorityName(authority)),
    ...(says ? indent(says[language], 4) : []),
    ...indent(`(${authorityCopy(authority)[language]})`, 4),
    ...(link === undefined ? [] : [`    ${link}`]),
  ]
}

function bullet(text: string): string[] {
  return wrap(text, pageWidth - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`).trimEnd())
}

function indent(text: string, columns: number): string[] {
  return wrap(text, pageWidth - columns).map((line) => ' '.repeat(columns) + line)
}
