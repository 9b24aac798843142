import type { GenericSchema } from 'valibot'
import { toJsonSchema } from './to-json-schema.js'
import type { LocalText, Rule } from '../rule.js'

/** An option of a rule. */
export interface OptionDescription {
  readonly name: string
  /** What values it takes. */
  readonly takes: LocalText
  readonly default: unknown
  /** What it does, from the comment above it in the rule's file; plugins may have none. */
  readonly description: string | undefined
}

/** The parts of a JSON Schema that options of rules use. */
interface Schema {
  readonly type?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

/** The options of a rule, with the defaults that its schema holds. `descriptions` are by option. */
export function describeOptions(rule: Rule, descriptions: Readonly<Record<string, string>>): OptionDescription[] {
  const { entries = {} } = rule.options as { readonly entries?: Readonly<Record<string, GenericSchema & { readonly default?: unknown }>> }
  return Object.entries(entries).map(([name, option]) => [name, schemaOf(option)] as const).map(([name, schema]) => ({
    name,
    takes: takes(schema),
    default: schema.default,
    description: descriptions[name],
  }))
}

/** A plugin may check an option in ways that JSON Schema has no words for. */
function schemaOf(option: GenericSchema & { readonly default?: unknown }): Schema {
  try {
    return toJsonSchema(option) as Schema
  } catch {
    return { default: option.default }
  }
}

const types: Readonly<Record<string, LocalText>> = {
  boolean: { en: 'true or false', zh: 'true 或 false' },
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  string: { en: 'a string', zh: '字符串' },
  object: { en: 'an object', zh: '对象' },
}

function takes(schema: Schema): LocalText {
  if (schema.enum) {
    const values = schema.enum.map((value) => JSON.stringify(value))
    return { en: values.join(' or '), zh: values.join(' 或 ') }
  }
  if (schema.type === 'array') {
    const { enum: choices, type = '' } = schema.items ?? {}
    if (choices) return { en: `a list of ${takes({ enum: choices }).en}`, zh: `列表,元素为 ${takes({ enum: choices }).zh}` }
    return { en: `a list of ${type}s`, zh: `${types[type]?.zh ?? ''}列表` }
  }
  const { minimum, maximum } = schema
  const type = types[schema.type ?? ''] ?? { en: 'a value', zh: '值' }
  return {
    en: type.en + (minimum === undefined ? '' : `, at least ${minimum}`) + (maximum === undefined ? '' : `, at most ${maximum}`),
    zh: type.zh + (minimum === undefined ? '' : `,不小于 ${minimum}`) + (maximum === undefined ? '' : `,不大于 ${maximum}`),
  }
}
