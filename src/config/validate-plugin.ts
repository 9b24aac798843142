import { safeParse } from 'valibot'
import type { Rule } from '../rule.js'
import { describeIssue } from './describe-issue.js'
import { pluginNamespace } from './package-name.js'
import type { Plugin } from './plugin.js'
import { pluginSchema } from './plugin-schema.js'
import { UserError } from './user-error.js'

/**
 * Checks what a package or file exports as a plugin.
 *
 * @param name where it comes from, for messages: the path of its file, or its place in a JavaScript config
 * @throws UserError naming the place in the plugin, one line a problem
 */
export function validatePlugin(value: unknown, name: string): Plugin {
  if (typeof value !== 'object' || value === null) {
    throw new UserError(`${name}: a plugin must be an object. Write: export default { meta: { name: 'healthlint-plugin-house' }, rules: { … } }`)
  }
  const { success, issues } = safeParse(pluginSchema, value)
  if (!success) throw new UserError(issues.map((issue) => `${name}: ${describeIssue(issue, pluginSchema)}`).join('\n'))
  // Not the parsed copy: a plugin that is named twice must stay one and the same.
  const plugin = value as Plugin
  const rules = Object.entries(plugin.rules)
  if (rules.length === 0) throw new UserError(`${name}: rules: the plugin has no rules, so there is nothing to load it for.`)
  const problems = rules.flatMap((rule) => wrongId(pluginNamespace(plugin.meta.name), rule))
  if (problems.length > 0) throw new UserError(problems.map((problem) => `${name}: ${problem}`).join('\n'))
  return plugin
}

function wrongId(namespace: string, [key, { id }]: readonly [string, Rule]): string[] {
  const wanted = `${namespace}/${key}`
  return id === wanted ? [] : [`rules.${key}.id: "${id}" must be "${wanted}", the name of the plugin and the name of the rule.`]
}
