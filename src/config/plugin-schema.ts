import { custom, function_, looseObject, objectWithRest, optional, picklist, pipe, record, regex, string, tuple, union, unknown } from 'valibot'

const text = pipe(string(), regex(/\S/, 'some text'))
const localText = looseObject({ en: text, zh: text })
const severity = picklist(['off', 'warn', 'error'])
const setting = union([severity, tuple([severity, looseObject({})])])
const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null && '~run' in value

/** What a rule must have so that nothing fails in the middle of an article. */
const ruleSchema = looseObject({
  id: text,
  summary: localText,
  why: localText,
  severity: looseObject({ recommended: setting, strict: setting }),
  options: custom<object>(isSchema, 'a schema, such as strictObject({})'),
  messages: record(string(), localText),
  check: function_(),
})

/** What a plugin must have; see `Plugin`. */
export const pluginSchema = looseObject({
  meta: looseObject({ name: text }),
  rules: objectWithRest({}, ruleSchema),
  configs: optional(record(string(), objectWithRest({}, unknown()))),
})
