import { RuleTester } from 'healthlint/testing'
import { describe, it } from 'vitest' // or from 'node:test'
import rule from './short-sentences.js'

new RuleTester({ describe, it }).run('house/short-sentences', rule, {
  valid: ['Drink water.', { code: 'Drink a glass of water.', options: { limit: 5 } }],
  invalid: [
    {
      code: '# Tea\n\nDrink *one* glass of warm water.',
      options: { limit: 5 },
      errors: [{ messageId: 'long', data: { count: 6, limit: 5 }, line: 3, column: 1, endLine: 3, endColumn: 33 }],
    },
  ],
  assertionOptions: { requireMessage: true, requireLocation: true, requireData: true },
})
