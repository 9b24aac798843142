import { expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { LineIndex } from '../../src/document/line-index.js'
import { writeMessage } from '../../src/linter/write-message.js'

it('cuts quoted words between characters, so that every report can hold them', () => {
  const rule = { ...rules[0]!, messages: { found: { en: '“{words}”', zh: '“{words}”' } } }
  const cut = (words: string) => writeMessage({ setting: { rule, severity: 2, options: {} }, span: { start: 0, end: 1 }, messageId: 'found', data: { words }, extras: {} }, new LineIndex('x'), 'en').message
  expect(cut('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`)
  expect(cut('x'.repeat(61))).toBe(`“${'x'.repeat(59)}…”`)
  expect(cut(`${'x'.repeat(58)}😀😀`)).toBe(`“${'x'.repeat(58)}…”`)
})
