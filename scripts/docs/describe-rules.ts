import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.js'
import { describeRule, type RuleDescription } from '../../src/explain/describe-rule.js'
import { optionComments } from './option-comments.js'

/**
 * All built-in rules, described from their files.
 *
 * @throws Error when an option has no doc comment: nobody could know what it does
 */
export function describeRules(): RuleDescription[] {
  return rules.map((rule) => {
    const file = `rules/${rule.group}/${rule.id}.ts`
    const description = describeRule(rule, optionComments(readFileSync(file, 'utf8')))
    const silent = description.options.find((option) => option.description === undefined)
    if (silent) throw new Error(`${file}: the option ${silent.name} needs a doc comment that says what it does.`)
    return description
  })
}
