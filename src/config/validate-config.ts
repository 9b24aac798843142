import { safeParse } from 'valibot'
import { type Config, configSchema } from './config-schema.js'
import { describeIssue } from './describe-issue.js'
import { UserError } from './user-error.js'

/**
 * Checks the shape of a config. Rule ids and options are checked by `resolveSettings`, which knows the rules.
 *
 * @param content what the file held, already parsed
 * @param name what to call the config in messages: the path of its file
 * @throws UserError naming the place in the config and the value, one line a problem
 */
export function validateConfig(content: unknown, name: string): Config {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UserError(`${name}: a config must be an object, such as {"extends": "healthlint:recommended"}.`)
  }
  const result = safeParse(configSchema, content)
  if (result.success) return result.output
  throw new UserError(result.issues.map((issue) => `${name}: ${describeIssue(issue, configSchema)}`).join('\n'))
}
