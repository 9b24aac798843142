import { describe, expect, it } from 'vitest'
import { countWork } from '../count-work.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { evidenceCard } from '../../src/evidence/card/evidence-card.js'

const cardOf = (text: string) => evidenceCard(new Article(parseDocument(text, 'markdown')))
const met = (text: string) => cardOf(text).checks.filter(({ isMet }) => isMet).map(({ id }) => id)

describe('the studies of a card', () => {
  it('say who, how, against what, with which figures, and where to find it', () => {
    const [study] = cardOf('# Knees\n\nA trial randomly assigned 240 adults to gel or placebo; pain fell by 8 points more with the gel (95% CI 2 to 14) [1].').studies
    expect(study).toMatchObject({
      number: 1,
      line: 3,
      subjects: 'people',
      size: 240,
      design: 'randomised-trial',
      comparison: 'placebo',
      sources: [{ kind: 'marker', mark: '[1]' }],
      tells: 'controlled',
    })
    expect(study?.figures).toContain('interval')
  })

  it('say so in Chinese', () => {
    const [study] = cardOf('# 膝痛\n\n一项随机双盲试验纳入240名患者,凝胶组疼痛评分比安慰剂组多下降8分(P=0.01)[1]。').studies
    expect(study).toMatchObject({ size: 240, design: 'randomised-trial', comparison: 'placebo', sources: [{ mark: '[1]' }], tells: 'controlled' })
    expect(study?.figures).toContain('p-value')
  })

  it('name animals and cells in the words of the article', () => {
    const { studies, bestStudy } = cardOf('# Livers\n\nLee et al. gave the extract to 40 rats and scars shrank.\n\nAnother experiment treated a cell line with it and growth slowed.')
    expect(studies.map(({ subjects, species, size, tells }) => ({ subjects, species, size, tells }))).toEqual([
      { subjects: 'animals', species: 'rats', size: 40, tells: 'animals' },
      { subjects: 'cells', species: 'cell line', size: undefined, tells: 'cells' },
    ])
    expect(bestStudy).toBe(1)
  })

  it('are one study where several sections cite it, with what each of them tells', () => {
    const { studies } = cardOf(`# Cells

A trial tested one infusion in people with kidney disease [1].

## Method

It randomly assigned 20 adults to cells or placebo [1].

## Result

The filtration rate fell by 3.1 mL/min with cells and 3.8 mL/min with placebo (95% CI -2.4 to 3.8) [1].`)
    expect(studies).toHaveLength(1)
    expect(studies[0]).toMatchObject({ line: 3, size: 20, design: 'randomised-trial', comparison: 'placebo' })
    expect(studies[0]?.figures).toContain('interval')
  })

  it('leave out how common a disease is, and studies that are only invoked', () => {
    expect(cardOf('# Livers\n\nAbout 400 million people live with hepatitis. Studies have shown that it is common.').studies).toEqual([])
  })

  it('tell an animal study that is cited within the report of a trial from the trial', () => {
    const { studies } = cardOf('# Cells\n\nA trial gave cells to 60 adults, and pain fell [1]. The idea came from experiments in mice [2].')
    expect(studies.map(({ subjects, sources }) => [subjects, sources[0]?.mark])).toEqual([
      ['people', '[1]'],
      ['animals', '[2]'],
    ])
  })

  it('know the best of them: people before animals, and the larger of two alike', () => {
    const text = '# Pain\n\nOne trial of 40 patients compared the gel with placebo, and pain fell.\n\nAnother trial of 90 patients compared it with placebo, and pain fell.\n\nA third experiment in mice found less swelling.'
    const { studies, bestStudy } = cardOf(text)
    expect(studies[bestStudy! - 1]).toMatchObject({ size: 90, tells: 'controlled' })
  })
})

describe('the claims of a card', () => {
  const standing = (text: string) => cardOf(`# Title\n\n${text}`).claims.map((claim) => claim.standing)

  it.each([
    ['Stem cells repair damaged livers.', 'bare'],
    ['干细胞可有效修复受损肝脏。', 'bare'],
    ['Stem cells may repair damaged livers.', 'hedged'],
    ['Stem cells repair damaged livers [3].', 'backed'],
    ['Do stem cells repair damaged livers?', 'not-made'],
    ['Stem cells do not repair damaged livers.', 'not-made'],
    ['维生素C不能预防感冒。', 'not-made'],
    // No study shows that something always works.
    ['The blend cures arthritis in eight weeks [3].', 'weak'],
  ])('%s: %s', (text, expected) => {
    expect(standing(text)).toEqual([expected])
  })

  it('stand on the study that the text speaks of, and on no study before it is brought in', () => {
    const { claims } = cardOf('# Title\n\nThe extract repairs damaged livers. Lee et al. gave it to 40 rats, and scars shrank. The extract protects the liver.')
    expect(claims.map(({ standing: one, study }) => [one, study])).toEqual([
      ['bare', undefined],
      ['weak', 1],
    ])
  })

  it('are one claim where they overlap, and read without markup', () => {
    const { claims } = cardOf('# Title\n\nOur serum **completely cures** arthritis &amp; gout.')
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({ kind: 'cure', strength: 'absolute' })
    expect(claims[0]?.text).not.toMatch(/\*|&amp;/)
  })

  it('include conclusions that use no word of effect', () => {
    const { claims } = cardOf('# Title\n\nOur patient is a proof of the effectiveness of the infusion.')
    expect(claims.map(({ kind, line }) => [kind, line])).toEqual([['conclusion', 3]])
  })
})

describe('the checks of a card', () => {
  it('are met by an article that tells what readers look for', () => {
    const text = `---
author: Rowan Ellery
date: 2026-05-12
---

# A gel for knees

A trial randomly assigned 240 adults to gel or placebo; pain fell by 8 points more with the gel (95% CI 2 to 14) [1].
Side effects were a rash in 5% and 2%. The trial was short, so its results may not apply to years of use.
The gel is not approved by any regulator. The trial was funded by a public body.

## References

1. Ellery R. A gel for knees. Example Journal. 2025;1:1-9. https://doi.org/10.5555/ejm.2025.1
`
    expect(cardOf(text).checks.filter(({ isMet }) => !isMet)).toEqual([])
    expect(cardOf(text).checks.find(({ id }) => id === 'harms')?.lines).toEqual([9])
  })

  it('are missed by an advertisement, which says where it sells', () => {
    const text = '# 神奇细胞\n\n干细胞修复肝脏。\n\n咨询热线:400-800-1234。'
    expect(met(text)).toEqual([])
    expect(cardOf(text).checks.at(-1)).toEqual({ id: 'no-sale', isMet: false, lines: [5] })
  })
})

it('has a card for a text with nothing in it', () => {
  const card = cardOf('')
  expect(card).toMatchObject({ title: undefined, studies: [], bestStudy: undefined, claims: [] })
})

it('does work in proportion to the article', () => {
  const workOf = (studies: number) => {
    const text = `# T\n\n${Array.from({ length: studies }, (_, index) => `A trial of ${30 + index} patients improved after treatment [${index}]. Stem cells cure cancer.`).join('\n\n')}`
    const { characters, items } = countWork(() => cardOf(text))
    return characters + items
  }
  cardOf('# T')
  // Twice the text makes a quadratic reader four times the work.
  expect(workOf(300)).toBeLessThan(2.5 * workOf(150))
})
