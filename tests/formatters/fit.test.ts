import { expect, it } from 'vitest'
import { fit, pad } from '../../src/formatters/fit.js'

it('cuts to the width of a terminal, never in the middle of a wide character', () => {
  expect(fit('short', 5)).toBe('short')
  expect(fit('shorter', 5)).toBe('shor…')
  expect(fit('样本量小', 8)).toBe('样本量小')
  expect(fit('样本量小', 7)).toBe('样本量…')
  expect(fit('样本量小', 6)).toBe('样本…')
})

it('fills up to the width of a terminal', () => {
  expect(pad('样本', 6)).toBe('样本  ')
  expect(pad('too long', 3)).toBe('too long')
})
