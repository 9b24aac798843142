import { custom } from 'valibot'
import { expect, it } from 'vitest'
import { toJsonSchema } from '../../src/explain/to-json-schema.js'
import { array, boolean, integer, maxValue, minValue, number, optional, picklist, pipe, strictObject, string } from '../../src/rule.js'

it('says what the schemas of rule options say', () => {
  const options = strictObject({
    limit: optional(pipe(number(), integer(), minValue(1), maxValue(9)), 3),
    words: optional(array(string()), []),
    mode: optional(picklist(['a', 'b']), 'a'),
    on: optional(boolean(), true),
  })
  expect(toJsonSchema(options)).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: {
      limit: { type: 'integer', minimum: 1, maximum: 9, default: 3 },
      words: { type: 'array', items: { type: 'string' }, default: [] },
      mode: { enum: ['a', 'b'], default: 'a' },
      on: { type: 'boolean', default: true },
    },
  })
})

it('refuses what it cannot say', () => {
  expect(() => toJsonSchema(custom<object>(() => true))).toThrow('No JSON Schema for the valibot schema custom')
})
