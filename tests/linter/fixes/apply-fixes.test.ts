import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../src/linter/fixes/apply-fixes.js'

const fix = (start: number, end: number, text = '') => ({ range: [start, end] as const, text })

describe('applyFixes', () => {
  it('replaces, inserts and deletes, in any order', () => {
    expect(applyFixes('one two three', [fix(8, 13, '3'), fix(0, 3, '1'), fix(4, 4, 'and ')])).toBe('1 and two 3')
    expect(applyFixes('one', [fix(0, 3)])).toBe('')
    expect(applyFixes('血清与 serum', [fix(2, 3, '及')])).toBe('血清及 serum')
  })

  it('applies the first of those that overlap or touch', () => {
    expect(applyFixes('abcdef', [fix(0, 3, 'x'), fix(2, 5, 'y')])).toBe('xdef')
    expect(applyFixes('abcdef', [fix(0, 3, 'x'), fix(3, 4, 'y')])).toBe('xdef')
    expect(applyFixes('abcdef', [fix(0, 6), fix(1, 2, 'y'), fix(1, 2, 'z')])).toBe('')
  })

  it('keeps the line ends of the text', () => {
    expect(applyFixes('a\r\nb\r\n', [fix(0, 1, 'x\ny')])).toBe('x\r\ny\r\nb\r\n')
    expect(applyFixes('a\nb', [fix(0, 1, 'x\r\ny')])).toBe('x\ny\nb')
  })

  it('leaves out what is beyond the text', () => {
    expect(applyFixes('abc', [fix(2, 9, 'x'), fix(2, 1, 'y')])).toBe('abc')
  })

  it('changes nothing outside the fixes', () => {
    const fixes = fc.array(fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => fix(start, start + length, '#')), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 48 }), fixes, (text, list) => {
        const covered = new Set(list.flatMap(({ range: [start, end] }) => Array.from({ length: end - start }, (_, index) => start + index)))
        const kept = [...text.split('').entries()].flatMap(([index, unit]) => (covered.has(index) ? [] : unit)).join('')
        const left = applyFixes(text, list)
        let at = 0
        for (const unit of left.split('')) if (unit === kept[at]) at++
        expect(at).toBe(kept.length)
      }),
    )
  })
})
