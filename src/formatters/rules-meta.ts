import { documentationOf } from '../explain/documentation-of.js'
import { toJsonSchema } from '../explain/to-json-schema.js'
import type { Rule } from '../rule.js'

/** A rule as ESLint's `meta` describes one. */
export interface RuleMeta {
  readonly type: 'problem'
  readonly docs: { readonly description: string; readonly recommended: boolean; readonly url?: string }
  readonly schema: readonly object[]
  readonly messages: Readonly<Record<string, string>>
}

/** Describes rules as ESLint does, by id. */
export function rulesMeta(rules: readonly Rule[]): Record<string, RuleMeta> {
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleMeta(rule)]))
}

function ruleMeta(rule: Rule): RuleMeta {
  const { summary, severity, messages } = rule
  const [recommended] = [severity.recommended].flat()
  const url = documentationOf(rule)
  return {
    type: 'problem',
    docs: { description: summary.en, recommended: recommended !== 'off', ...(url !== undefined && { url }) },
    schema: optionsOf(rule),
    messages: Object.fromEntries(Object.entries(messages).map(([id, { en }]) => [id, en])),
  }
}

function optionsOf({ options }: Rule): object[] {
  try {
    return [toJsonSchema(options)]
  } catch {
    // A plugin may check its options in ways that JSON Schema has no words for; a report must not fail over it.
    return [{ type: 'object' }]
  }
}
