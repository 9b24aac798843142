import { authorityName } from '../../explain/authority-name.js'
import { authorityOf } from '../../explain/authority.js'
import { caution } from '../../explain/caution.js'
import { documentationOf } from '../../explain/documentation-of.js'
import measured from '../../explain/precision.json' with { type: 'json' }
import type { Rule } from '../../rule.js'
import { escapeMarkdown } from '../escape-markdown.js'

/** A rule as GitHub code scanning asks for it: short and full description, help as text and as Markdown, level, precision. */
export function ruleDescriptor(rule: Rule): object {
  const { id, group, summary, why, severity } = rule
  const [recommended] = [severity.recommended].flat()
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: summary.en },
    fullDescription: { text: `${summary.en} ${why.en}` },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...link(rule),
    defaultConfiguration: { enabled: recommended !== 'off', level: recommended === 'error' ? 'error' : 'warning' },
    properties: {
      // GitHub sorts by it: as measured by `npm run accuracy`, and medium for what was not measured.
      precision: isMeasured(id) ? measured[id].precision : 'medium',
      'problem.severity': recommended === 'error' ? 'error' : 'warning',
      tags: ['health', group],
    },
  }
}

const isMeasured = (id: string): id is keyof typeof measured => Object.hasOwn(measured, id)

/** The same for messages that come from no rule. */
export function fileProblemDescriptor(id: string, text: string): object {
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: 'warning' },
    properties: { 'problem.severity': 'warning', tags: ['health'] },
  }
}

function link(rule: Rule): object {
  const url = documentationOf(rule)
  return url === undefined ? {} : { helpUri: url }
}

function helpText({ summary, why }: Rule): string {
  return [summary.en, why.en, summary.zh, why.zh].join('\n')
}

function helpMarkdown({ summary, why, examples, authority }: Rule): string {
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines])
  const quoted = ({ en, zh }: Rule['examples']['bad']) => [...en, ...zh].map((text) => `- ${escapeMarkdown(text.trim())}`)
  const guidelines = authority.map(authorityOf).map((one) => {
    const name = escapeMarkdown(authorityName(one))
    return `- ${one.link === undefined ? name : `[${name}](${one.link})`}`
  })
  return [
    `**${escapeMarkdown(summary.en)}** ${escapeMarkdown(why.en)}`,
    '',
    `**${escapeMarkdown(summary.zh)}** ${escapeMarkdown(why.zh)}`,
    ...section('Reported', quoted(examples.bad)),
    ...section('Not reported', quoted(examples.good)),
    ...section('What it touches', guidelines),
    ...(guidelines.length === 0 ? [] : ['', `_${escapeMarkdown(caution.en)}_`]),
  ].join('\n')
}

/** `small-sample` as `SmallSample`: SARIF wants a name that can be read aloud. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\p{N})/gu, (_, letter: string) => letter.toUpperCase())
}
