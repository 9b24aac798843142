import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/language.js'
import { splitClauses } from '../../src/language/split-clauses.js'
import { expectCover } from './expect-cover.js'
import { expectLinear } from './expect-linear.js'

/** The clauses of `text`; one with a new subject is shown with `>`. */
const show = (text: string, language: Language): string =>
  splitClauses(text, language).map(({ start, end, newSubject }) => (newSubject ? '>' : '') + text.slice(start, end)).join(' | ')

describe('splitClauses in English', () => {
  it.each([
    ['>It may ease pain,| improve sleep,| and reduce stress.'],
    ['>It may ease pain,| >the scar disappears.'],
    ['>It may ease pain| >but it cures nothing.'],
    ['>It may ease pain| >and it cures gout.'],
    ['>It may protect the heart and the liver.'],
    ['>It may protect the heart| >and the pain was gone.'],
    ['>It may help;| >cure is certain.'],
    ['>It works| >because the cells are young.'],
    ['>The drug,| which is new,| may help.'],
    ['>Of 3,528 people at 10:30 some slept 5–10 hours.'],
    ['>The kidney (CKD) may recover.'],
    ['>The drug may| (at least in some mice and rats)| reduce pain.'],
    ['>Nausea,| vomiting,| >and pain were rare.'],
    ['>Results are clear:| >the drug works.'],
    ['>It works — >they say — for all.'],
    ['>It works—| >nobody knows why.'],
    ['>Although small,| >the study was careful.'],
    ['>It took a while to work.'],
    ['>It works| >while others fail.'],
    ['>In mice it fails,| >however it helps people.'],
    ['>He said that it works,| >although doctors disagreed.'],
    ['>See https://example.org/a:b,| please.'],
    ['>He waited,| >in 2020 they found it.'],
    ["He slept,| >it's fine."],
    ['>It eased pain,| reducing stress.'],
    ['>It eased pain,| eventually curing it.'],
  ])('%s', (marked) => {
    const text = marked.replaceAll('>', '').replaceAll('|', '')
    const expected = marked.startsWith('>') ? marked : `>${marked}`
    const normal = (clauses: string): string => clauses.replaceAll(/\s*\|\s*/g, '|').replaceAll('— >', '—|>').replaceAll('— for', '—|for')
    expect(normal(show(text, 'en'))).toBe(normal(expected))
  })
})

describe('splitClauses in Chinese', () => {
  it.each([
    ['>该药可能缓解疼痛,|改善睡眠,|并减轻压力。'],
    ['>该药可能缓解疼痛,|>疤痕会消失。'],
    ['>该药可能缓解疼痛;|>可治愈痛风。'],
    ['>该药可改善睡眠、缓解疼痛和恢复体力。'],
    ['>患者(共3,528例)均已出院,|>生存率提高。'],
    ['>慢性肾病(CKD)可能好转。'],
    ['>这种药|(如果按时服用的话,|也许并不便宜)|有效。'],
    ['>研究显示:|>该药有效,|>但其副作用很大。'],
    ['>该药——|>专家认为——|能治病。'],
    ['>肝细胞、软骨细胞,|神经细胞等多种组织。'],
    ['>比例为22.2%,|19.3%,|17.6%。'],
    ['>虽然样本小,|>疗效显著。'],
  ])('%s', (marked) => {
    const text = marked.replaceAll('>', '').replaceAll('|', '')
    expect(show(text, 'zh').replaceAll(' | ', '|')).toBe(marked)
  })
})

describe('splitClauses', () => {
  it('covers all text once, in order, trimmed', () => {
    const parts = ['it', ' and it ', ' but ', 'the drug', ' was ', ',', ';', ':', '(', ')', '—', ' - ', '3', '疗效', '显著', '但', '、', ' ', '。', '”']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), fc.constantFrom('en' as const, 'zh' as const), (words, language) => {
      const text = words.join('')
      const clauses = splitClauses(text, language)
      expectCover(text, clauses)
      expect(clauses[0]?.newSubject ?? true).toBe(true)
    }), { numRuns: 1000 })
  })

  it.each(['(', ')', ',', ' and the', ' but', 'which ', '—', ' - ', '(a', 'the ', '疗效', ' '])('stays linear on %j repeated', (unit) => {
    expectLinear(unit, (text) => splitClauses(text, 'en'))
    expectLinear(unit, (text) => splitClauses(text, 'zh'))
  })
})
