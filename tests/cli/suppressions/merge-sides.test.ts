import { describe, expect, it } from 'vitest'
import { mergeSides } from '../../../src/cli/suppressions/merge-sides.js'

describe('mergeSides', () => {
  it('keeps the lines of both sides, and not those from before', () => {
    const text = '[\n<<<<<<< HEAD\n  a,\n||||||| 1234567\n  old,\n=======\n  b,\n>>>>>>> branch\n  c\n]\n'
    expect(mergeSides(text)).toBe('[\n  a,\n  b,\n  c\n]\n')
    expect(mergeSides(text.replaceAll('\n', '\r\n'))).toBe('[\r\n  a,\r\n  b,\r\n  c\r\n]\r\n')
  })

  it('leaves a text without conflicts alone', () => {
    expect(mergeSides('[\n=======\n]\n')).toBe('[\n=======\n]\n')
  })
})
