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
  const place = path.length > 0 ? `${pathText(path)}: ` : ''
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = 'entries' in schema ? Object.keys(schema.entries as object) : []
    const names = known.length > 0 ? ` Known here: ${known.join(', ')}.` : ''
    return `${place}no such key.${didYouMean(String(path.at(-1)), known) || names}`
  }
  if (issue.type === 'strict_tuple') return `${place}one value too many: ${shown(issue.input)}.`
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!)
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, choices) : ''
  return `${place}${shown(issue.input)} must be ${wanted(issue)}.${hint}`
}

const plainWords: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'a string',
}

/** What valibot expected, in words: `("off" | "warn" | 0)` is `"off", "warn" or 0`, `>=1` is `>= 1`. */
function wanted({ expected, type }: BaseIssue<unknown>): string {
  const choices = (expected ?? type).replace(/^\((.*)\)$/, '$1').split(' | ')
  const last = choices.pop()!
  if (choices.length > 0) return `${choices.join(', ')} or ${last}`
  return plainWords[last] ?? last.replace(/^([<>]=?)/, '$1 ')
}

/** `['rules', 'small-sample', 1, 'minimum']` as `rules.small-sample[1].minimum`. */
function pathText(path: readonly Key[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('')
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
