import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { isRight, readCases, scoreCases, type UnseenCase } from '../../scripts/accuracy/unseen-cases.js'

const folder = 'tests/accuracy/cases'
/** How many were right so far. Lower a number only on purpose, and say why in the commit. */
const baseline = (JSON.parse(readFileSync('tests/accuracy/baseline.json', 'utf8')) as { cases: Record<'en' | 'zh', number> }).cases

describe.each(['en', 'zh'] as const)('cases in %s', (language) => {
  const cases = readCases(folder, language)

  test('every rule has one that it must report', () => {
    const reported = new Set(cases.filter(({ expect: kind }) => kind === 'report').map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([])
  })

  test('no more go wrong than before', () => {
    const wrong = cases.filter((one) => !isRight(one)).map(({ rule, expect: kind, why }) => `${rule} (${kind}): ${why}`)
    expect({ right: cases.length - wrong.length, wrong }).toSatisfy((found: { right: number }) => found.right >= baseline[language])
  })
})

test('a case is right when its rule speaks, or is silent, as expected', () => {
  const one = (rule: string, kind: UnseenCase['expect']): UnseenCase => ({ rule, expect: kind, text: 'This revolutionary cream is here.', why: '' })
  const cases = [one('hype-language', 'report'), one('hype-language', 'silent'), one('cure-claim', 'report'), one('cure-claim', 'silent')]
  expect(cases.map(isRight)).toEqual([true, false, false, true])
  expect(scoreCases(cases)).toEqual({ report: { right: 1, of: 2 }, silent: { right: 1, of: 2 } })
})
