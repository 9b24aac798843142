import { stylish } from '../../src/formatters/stylish.js'
import { lintText } from '../../src/lint-text.js'
import { partOf } from './readme.js'

/** What the linter really says of the sample article of a README, as a Markdown code block. */
export function sampleReport(readme: string): string {
  return `\`\`\`text\n${sampleOutput(readme)}\n\`\`\``
}

/** The same as it is printed. */
export function sampleOutput(readme: string): string {
  const article = /^```markdown\n([\s\S]*)\n```$/.exec(partOf(readme, 'sample'))?.[1]
  if (article === undefined) throw new Error('The sample of the README is no Markdown code block.')
  const result = lintText(`${article}\n`, { filePath: '/articles/knees.md' })
  return stylish([result], { color: false }).trim()
}
