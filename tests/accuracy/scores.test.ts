import { expect, test } from 'vitest'
import { countWords } from '../../scripts/accuracy/false-alarms.js'
import { ratePrecision } from '../../scripts/accuracy/rule-precision.js'
import { areaUnderCurve, balancedAccuracy, classScores, countAnswers, macroF1 } from '../../scripts/accuracy/scores.js'
import { wilson } from '../../scripts/accuracy/wilson.js'

test("Wilson's interval holds for none, for some and for all", () => {
  // Values as in Newcombe, Stat Med 1998;17:857-872, table I, method 3.
  const rounded = (count: number, of: number) => wilson(count, of).map((end) => Number(end.toFixed(4)))
  expect(rounded(81, 263)).toEqual([0.2553, 0.3662])
  expect(rounded(15, 148)).toEqual([0.0624, 0.1605])
  expect(rounded(0, 20)).toEqual([0, 0.1611])
  expect(rounded(1, 29)).toEqual([0.0061, 0.1718])
  expect(rounded(20, 20)[1]).toBe(1)
  expect(wilson(0, 0)).toEqual([0, 1])
})

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  expect(areaUnderCurve([3, 4], [1, 2])).toBe(1)
  expect(areaUnderCurve([1, 2], [3, 4])).toBe(0)
  expect(areaUnderCurve([1, 3], [2])).toBe(0.5)
  expect(areaUnderCurve([1, 1], [1, 1, 1])).toBe(0.5)
})

test('balanced accuracy does not reward saying yes to all', () => {
  const all = countAnswers([[true, true], [true, true], [true, true], [false, true]])
  expect(all).toEqual({ hit: 3, miss: 0, falseAlarm: 1, pass: 0 })
  expect(balancedAccuracy(all)).toBe(0.5)
  expect(balancedAccuracy(countAnswers([[true, true], [false, false]]))).toBe(1)
})

test('class scores count only their class', () => {
  const rows = [
    { expected: 'a', found: 'a' },
    { expected: 'a', found: 'b' },
    { expected: 'b', found: 'b' },
    { expected: 'b', found: 'b' },
  ]
  const scores = ['a', 'b', 'c'].map((name) => classScores(name, rows))
  expect(scores[0]).toEqual({ name: 'a', precision: 1, recall: 0.5, f1: 2 / 3 })
  expect(scores[2]).toEqual({ name: 'c', precision: 0, recall: 0, f1: 0 })
  expect(macroF1(scores.slice(0, 2))).toBeCloseTo((2 / 3 + 0.8) / 2)
})

test('words of English are counted, and characters of Chinese', () => {
  expect(countWords('One two  three\nfour')).toBe(4)
  expect(countWords('干细胞能治疗ALS吗?')).toBe(7)
})

test('precision needs enough messages to be named, and counts debatable ones half', () => {
  const article = (rule: string, right: number, wrong: number) => ({ rule, language: 'en' as const, right, wrong, met: right, missed: 0 })
  const rated = ratePrecision(
    { often: { right: 6, debatable: 2, wrong: 0 }, bad: { right: 1, debatable: 0, wrong: 9 } },
    [article('often', 2, 0), article('rare', 3, 0), article('sure', 20, 0)],
    ['often', 'rare', 'sure', 'bad', 'never'],
  )
  expect(Object.entries(rated).map(([rule, { precision }]) => [rule, precision])).toEqual([
    ['bad', 'low'],
    ['never', 'medium'],
    ['often', 'high'],
    ['rare', 'medium'],
    ['sure', 'very-high'],
  ])
})
