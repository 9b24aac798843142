// The text of rules/index.ts: every rule file of every group. Adding a rule is adding a file.
import { readdirSync } from 'node:fs'

const groups = ['claims', 'evidence', 'numbers', 'sourcing', 'commerce', 'editorial', 'completeness']

const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

export function ruleIndex() {
  const folders = new Set(readdirSync('rules'))
  const found = groups
    .filter((group) => folders.has(group))
    .flatMap((group) =>
      readdirSync(`rules/${group}`)
        .filter((file) => file.endsWith('.ts'))
        .sort()
        .map((file) => ({ path: `./${group}/${file.replace(/\.ts$/, '.js')}`, name: camelCase(file.replace(/\.ts$/, '')) })),
    )
  return `// Made by \`npm run generate\` from the files beside it.
import type { Rule } from '../src/rule.js'
${found.map(({ path, name }) => `import ${name} from '${path}'`).join('\n')}

/** All built-in rules, by group and then by name. */
export const rules: readonly Rule[] = [
${found.map(({ name }) => `  ${name},`).join('\n')}
]
`
}
