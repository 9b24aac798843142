import { UserError } from './user-error.js'

/**
 * Reads YAML.
 *
 * @param name what to call the text in messages
 * @throws UserError with the place (1-based) and the parser's reason
 */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  // Loaded only when there is YAML: it costs more than the rest of the config together.
  const { parse, YAMLParseError } = await import('yaml')
  try {
    return parse(text, { logLevel: 'error' })
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw new UserError(`${name}: not valid YAML: ${(error as Error).message}.`)
    const place = error.linePos ? ` at line ${error.linePos[0].line}, column ${error.linePos[0].col}` : ''
    // The message goes on with the place and an excerpt of several lines.
    const why = error.message.split(/ at line \d|\n/)[0]
    throw new UserError(`${name}: not valid YAML${place}: ${why}.`)
  }
}
