import type { BaseIssue, GenericSchema } from 'valibot'
import { didYouMean } from './did-you-mean.js'

type Key = string | number

/**
 * Says what is wrong with one value, such as `locale: "cn" must be "auto", "en" or "zh".`
 *
 * @param schema the schema that gave the issue, for the names of the keys it knows
 * @param prefix where the validated value stood, when it was part of something larger
 */
export function describeIssue(issue: BaseIssue<unknown>, schema: GenericSchema, prefix: readonly Key[] = []): string {
  const path = [...prefix, ...(issue.path ?? []).map(({ key }) => key as Key)]
  const place = path.length > 0 ? `${describePath(path)}: ` : ''
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(path.at(-1))
    const known = knownKeys(schema, issue.path ?? [])
    const names = known.length > 0 ? ` Known here: ${known.join(', ')}.` : ''
    return `${place}no such key.${unneeded[key] ?? (didYouMean(key, known) || names)}`
  }
  if (issue.type.endsWith('_object') && issue.expected?.startsWith('"')) return `${place}is missing.`
  if (issue.type === 'strict_tuple') return `${place}one value too many: ${shown(issue.input)}.`
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!)
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, choices) : ''
  return `${place}${shown(issue.input)} must be ${wanted(issue)}.${hint}`
}

/** Keys of ESLint's that people look for here in vain. */
const unneeded: Readonly<Record<string, string>> = {
  root: ' Leave it out: the nearest config already stands alone.',
}

interface Node {
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly wrapped?: Node
}

/** The keys that the schema knows at the place of a key that it does not know. */
function knownKeys(schema: GenericSchema, path: readonly { readonly key: unknown }[]): string[] {
  let node: Node | undefined = schema as Node
  for (const { key } of path.slice(0, -1)) {
    while (node?.wrapped) node = node.wrapped
    node = typeof key === 'number' ? node?.item : node?.entries?.[String(key)]
  }
  return Object.keys(node?.entries ?? {})
}

const plainWords: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  Function: 'a function',
  string: 'a string',
}

/** What valibot expected, in words: `("off" | "warn" | 0)` is `"off", "warn" or 0`, `>=1` is `>= 1`. */
function wanted({ expected, type, message }: BaseIssue<unknown>): string {
  // Checks whose expectation is no words, such as a regular expression; our schemas say it in words instead.
  if (/^(?:regex|min_length|custom)$/.test(type) && !message.startsWith('Invalid ')) return message
  const choices = (expected ?? type).replace(/^\((.*)\)$/, '$1').split(' | ')
  const last = choices.pop()!
  if (choices.length > 0) return `${choices.join(', ')} or ${last}`
  return plainWords[last] ?? last.replace(/^([<>]=?)/, '$1 ')
}

/** `['rules', 'small-sample', 1, 'minimum']` as `rules.small-sample[1].minimum`. */
export function describePath(path: readonly Key[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('')
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
