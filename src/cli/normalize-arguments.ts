import { parseArgs, type ParseArgsConfig } from 'node:util'
import { didYouMean } from '../config/did-you-mean.js'
import { UserError } from '../config/user-error.js'

/**
 * Rewrites a command line as `--name` and `--name=value` with the rest after `--`, so that `parseArgs` finds nothing
 * to object to. Its own errors name no near option, and it rejects values that begin with a dash, such as -1.
 *
 * @throws UserError for an unknown option, a missing value, or a value where none belongs
 */
export function normalizeArguments(
  argv: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): string[] {
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const named = tokens.flatMap((token) => {
    if (token.kind !== 'option') return []
    const { name, rawName, value, inlineValue } = token
    if (!Object.hasOwn(options, name)) throw new UserError(unknownOption(rawName, Object.keys(options)))
    if (options[name]!.type === 'boolean') {
      if (value !== undefined) throw new UserError(`${rawName} takes no value.`)
      return [`--${name}`]
    }
    const missing = value === undefined || (!inlineValue && /^-\D/.test(value))
    if (missing) throw new UserError(`${rawName} needs a value. See healthlint --help.`)
    return [`--${name}=${value}`]
  })
  return [...named, '--', ...positionals]
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const hint = didYouMean(
    rawName,
    names.map((name) => `--${name}`),
  )
  return `Unknown option ${rawName}.${hint || ' See healthlint --help.'}`
}
