import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../src/evidence/claims/claim.js'
import { readArticle } from './read-article.js'

/** The asserted, unhedged claims of a text, as kind and words. */
const claimsOf = (text: string): [ClaimKind, string][] =>
  readArticle(text)
    .claims.filter(({ scope }) => scope.asserted && !scope.hedged && !scope.advised)
    .map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('benefit claims', () => {
  it.each([
    ['Ginseng extract repairs damaged liver cells.', 'Ginseng extract repairs damaged liver cells.'],
    ['Stem cell infusions can effectively improve liver function.', 'Stem cell infusions can effectively improve liver function.'],
    ['Wrinkles can be reversed with our peptide serum.', 'Wrinkles can be reversed with our peptide serum.'],
    ['该疗法可修复受损肝脏,改善肝功能。', '该疗法可修复受损肝脏,改善肝功能。'],
    ['干细胞疗法治疗帕金森病效果显著。', '干细胞疗法治疗帕金森病效果显著。'],
  ])('run from the subject to the end of the predicate: %s', (text, words) => {
    expect(claimsOf(text)).toEqual([['benefit', words]])
  })

  it.each([
    'The drug is used to treat asthma.',
    'Treat fever with rest.',
    'Doctors treat gout with drugs.',
    'The repairs to the clinic take a week.',
    'The lymphatic system clears infection.',
    'In the trial, yoga reduced back pain.',
    '该药用于治疗高血压。',
    '医生常用激素治疗狼疮。',
    '治疗组肝功能改善了。',
    '用药后血压下降。',
    '改善睡眠的方法有很多。',
  ])('are not: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it('are promises by hint where a treatment is meant to do something', () => {
    const hints = (text: string) => readArticle(text).claims.map(({ kind, scope }) => [kind, scope.hedged])
    expect(hints('Our cell therapy is designed to reduce pain.')).toEqual([['benefit', true]])
    expect(hints('The trial was designed to reduce pain.')).toEqual([])
  })

  it('are one claim where one subject does several things in one breath', () => {
    expect(claimsOf('The serum can repair the skin, reduce wrinkles and restore elasticity.')).toHaveLength(1)
  })
})

describe('cure claims', () => {
  it.each(['The only cure for lupus is our tea.', 'It reverses diabetes for good.', 'Say goodbye to gout.', '三个疗程彻底治愈糖尿病。', '药酒包治百病。'])('are: %s', (text) => {
    expect(claimsOf(text).map(([kind]) => kind)).toContain('cure')
  })

  it.each(['Scientists are looking for a cure for lupus.', 'She ate cured ham.', 'It reverses diabetes in mice.', '累计治愈出院病例710例。', '希望早日治愈。'])('are not: %s', (text) => {
    expect(claimsOf(text).map(([kind]) => kind)).not.toContain('cure')
  })
})

describe('safety claims', () => {
  it('tell the absolute from the bare verdict', () => {
    const absolute = (text: string) => readArticle(text).claims.filter(({ kind }) => kind === 'safety').map((claim) => claim.absolute)
    expect(absolute('The drops have no side effects.')).toEqual([true])
    expect(absolute('The drops are very safe.')).toEqual([false])
    expect(absolute('该疗法无任何副作用。')).toEqual([true])
    expect(absolute('该疗法安全性良好。')).toEqual([false])
  })

  it.each(['No side effects were observed in the trial.', 'Store the syringes in a safe place.', '疗效与安全性', '试验中未发现不良反应。'])('leave out observations and other senses: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
})
