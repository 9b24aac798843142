import { rules } from '../rules/index.js'
import { presetNames } from '../src/config/presets.js'
import type { OptionDescription } from '../src/explain/describe-options.js'
import { toJsonSchema } from '../src/explain/to-json-schema.js'
import type { Rule } from '../src/rule.js'
import { describeRules } from './docs/describe-rules.js'

const severity = { $ref: '#/definitions/severity' }

/** The JSON Schema of a config file, with which editors complete and check it. */
export function configJsonSchema(): object {
  const descriptions = new Map(describeRules().map(({ id, options }) => [id, options]))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'healthlint config',
    type: 'object',
    definitions: { severity: { enum: ['off', 'warn', 'error', 0, 1, 2] } },
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: 'Presets to start from, later ones over earlier ones.',
        default: presetNames[0],
        anyOf: [{ enum: presetNames }, { type: 'array', items: { enum: presetNames } }],
      },
      rules: {
        description: 'Rules by id: a severity, or a severity with options.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleJsonSchema(rule, descriptions.get(rule.id)!)])),
      },
      ignores: {
        description: 'Files that are not linted: patterns as in .gitignore, counted from the folder of this file.',
        type: 'array',
        items: { type: 'string' },
      },
      locale: {
        description: "Language of the messages; auto is the article's own.",
        enum: ['auto', 'en', 'zh'],
        default: 'auto',
      },
    },
  }
}

function ruleJsonSchema({ summary, options }: Rule, described: readonly OptionDescription[]): object {
  const schema = toJsonSchema(options) as { properties: Record<string, object> }
  const properties = described.map(({ name, description }) => [name, { description, ...schema.properties[name] }])
  const optionsSchema = { ...schema, properties: Object.fromEntries(properties) as object }
  const withOptions = { type: 'array', items: [severity, optionsSchema], minItems: 1, additionalItems: false }
  return { description: summary.en, anyOf: [severity, withOptions] }
}
