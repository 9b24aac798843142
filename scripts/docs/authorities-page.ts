import { authorityCopy } from '../../src/explain/authority-copy.js'
import { authorityTitle } from '../../src/explain/authority-name.js'
import { type Authority, authorityKeys, authorityOf } from '../../src/explain/authority.js'
import { caution } from '../../src/explain/caution.js'
import type { RuleDescription } from '../../src/explain/describe-rule.js'
import { table } from './markdown.js'

/** The guidelines and laws behind the rules, docs/authorities.md: one table a document, one row an item. */
export function authoritiesPage(rules: readonly RuleDescription[]): string {
  const all = authorityKeys.map(authorityOf)
  const titles = [...new Set(all.map(authorityTitle))]
  return `<!-- Made by \`npm run generate\` from src/authorities.json and the rule files. -->

# What the rules touch · 规则涉及的规范

An item number is printed only where it was read in the issuer's own copy or in a full reprint; what was seen only in
summaries by others, or not at all, is named without one. ${caution.en}

只有在发布方原文或全文转载中核对过的条款才列出编号;仅见转述或未见原文的,只列名称。${caution.zh}

${titles.map((title) => documentSection(title, all.filter((one) => authorityTitle(one) === title), rules)).join('\n\n')}
`
}

function documentSection(title: string, items: readonly Authority[], rules: readonly RuleDescription[]): string {
  const issuers = [...new Set(items.map(({ issuer }) => issuer))]
  const links = [...new Set(items.flatMap(({ link }) => link ?? []))]
  const rows = items.map((authority) => [
    authority.item ?? '–',
    authority.says ? `${authority.says.en}<br>${authority.says.zh}` : '–',
    rules
      .filter(({ authorities }) => authorities.some(({ key }) => key === authority.key))
      .map(({ id }) => `[${id}](rules/${id}.md)`)
      .join(', ') || '–',
    authorityCopy(authority).en,
  ])
  return [
    `## ${title}`,
    [issuers.join('; '), ...links.map((link) => `<${link}>`)].join(' · '),
    table(['item', 'what it says', 'rules', 'how it was seen'], rows),
  ].join('\n\n')
}
