import { rules } from '../rules/index.js'
import { presetNames } from '../src/config/presets.js'
import { exemptions } from '../src/phrases/exemptions.js'
import type { OptionDescription } from '../src/explain/describe-options.js'
import { toJsonSchema } from '../src/explain/to-json-schema.js'
import type { Rule } from '../src/rule.js'
import { describeRules } from './docs/describe-rules.js'

const severity = { $ref: '#/definitions/severity' }
const rulesSchema = { $ref: '#/definitions/rules' }
const texts = { type: 'array', items: { type: 'string' } }
const oneOrMoreTexts = { anyOf: [{ type: 'string' }, texts] }
const localText = { anyOf: [{ type: 'string' }, object({ en: { type: 'string' }, zh: { type: 'string' } }, ['en', 'zh'])] }
const language = { enum: ['auto', 'en', 'zh'], default: 'auto' }

const parent = {
  anyOf: [
    { enum: presetNames },
    { type: 'string', pattern: '^(?!healthlint:)', description: 'A config of a plugin (plugin:house/recommended), a package (healthlint-config-acme, or acme for short) or a file (./base.json).' },
  ],
}
const extended = {
  description: "Configs to start from, later ones over earlier ones. Without it, a project's config starts from healthlint:recommended.",
  anyOf: [parent, { type: 'array', items: parent }],
}

/** The JSON Schema of a config file, with which editors complete and check it. */
export function configJsonSchema(): object {
  const descriptions = new Map(describeRules().map(({ id, options }) => [id, options]))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'healthlint config',
    type: 'object',
    definitions: {
      severity: { enum: ['off', 'warn', 'error', 0, 1, 2] },
      rules: {
        description: 'Rules by id: a severity, or a severity with options.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleJsonSchema(rule, descriptions.get(rule.id)!)])),
        // Rules of plugins and phrases, whose options only they know.
        patternProperties: { '^@?[^/]+/': { anyOf: [severity, { type: 'array', items: [severity, { type: 'object' }], minItems: 1, additionalItems: false }] } },
      },
    },
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: extended,
      plugins: { description: 'Packages (healthlint-plugin-house, or house for short) and files (./rules/index.js) that bring rules. They are code, and are run.', ...texts },
      rules: rulesSchema,
      overrides: {
        description: 'What is different for some files, later ones over earlier ones.',
        type: 'array',
        items: object(
          {
            files: { description: 'Globs from the folder of this file; one without a slash looks at file names alone.', ...oneOrMoreTexts },
            excludedFiles: { description: 'Globs of files that are not meant after all.', ...oneOrMoreTexts },
            extends: extended,
            rules: rulesSchema,
            language: { description: 'The language of these articles, where they neither say nor show another.', ...language },
            locale: { description: 'Language of the messages.', ...language },
          },
          ['files'],
        ),
      },
      phrases: { description: 'Rules of wordings alone.', type: 'array', items: phraseJsonSchema() },
      ignores: { description: 'Files that are not linted: patterns as in .gitignore, counted from the folder of this file.', ...texts },
      language: { description: 'The language of the articles, where they neither say nor show another.', ...language },
      locale: { description: "Language of the messages; auto is the article's own.", ...language },
      requireReason: {
        description: 'How directives without a reason are reported; true is a warning.',
        anyOf: [{ type: 'boolean' }, severity],
        default: 'off',
      },
      reportUnusedDirectives: { description: 'How directives that suppress nothing are reported.', ...severity },
    },
  }
}

function phraseJsonSchema(): object {
  return {
    ...object(
      {
        id: { description: 'A name with a slash, such as house/miracle.', type: 'string', pattern: '^@?[\\w.-]+(/[\\w.-]+)+$' },
        match: { description: 'What is reported: whole words in English, in any case; characters in Chinese, in both scripts.', ...texts, minItems: 1 },
        pattern: { description: 'A regular expression (RE2) for what else is reported.', type: 'string' },
        unless: { description: 'Longer wordings around a match in which it is left alone, such as "miracle berry".', ...texts },
        message: { description: 'What is wrong and what to write instead; {word} stands for the words found.', ...localText },
        severity: { description: 'Default: warn.', ...severity },
        suggest: { description: 'Replacements offered for the words found.', anyOf: [texts, object({ en: texts, zh: texts })] },
        exempt: { description: 'Where the words are left alone.', type: 'array', items: { enum: exemptions } },
        why: { description: 'Why it matters.', ...localText },
        url: { description: 'Address of a page about it.', type: 'string' },
      },
      ['id', 'message'],
    ),
    anyOf: [{ required: ['match'] }, { required: ['pattern'] }],
  }
}

function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 && { required }) }
}

function ruleJsonSchema({ summary, options }: Rule, described: readonly OptionDescription[]): object {
  const schema = toJsonSchema(options) as { properties: Record<string, object> }
  const properties = described.map(({ name, description }) => [name, { description, ...schema.properties[name] }])
  const optionsSchema = { ...schema, properties: Object.fromEntries(properties) as object }
  const withOptions = { type: 'array', items: [severity, optionsSchema], minItems: 1, additionalItems: false }
  return { description: summary.en, anyOf: [severity, withOptions] }
}
