import { describe, expect, it } from 'vitest'
import type { DuplicateScope } from '../../../src/evidence/editing/duplicate.js'
import { readArticle } from '../read-article.js'

const duplicatesOf = (text: string, scope: DuplicateScope = 'clause') => readArticle(text).editing.duplicates({ latin: 20, han: 10 }, scope)
const copiesIn = (text: string, scope?: DuplicateScope): string[] => duplicatesOf(text, scope).map((copy) => copy.text)

const sentence = 'Women who took iron felt less tired after twelve weeks.'

describe('copies', () => {
  it('are told from their originals by case, space and punctuation as little as a reader tells them', () => {
    expect(copiesIn(`${sentence}\n\nThe dose was low. Women who took iron – felt less  tired, after twelve weeks!`)).toEqual([
      'Women who took iron – felt less  tired, after twelve weeks!',
    ])
  })

  it('point to where the words stand first', () => {
    const [copy] = duplicatesOf(`${sentence}\n\nThe dose was low. ${sentence}`)
    expect(copy?.first).toMatchObject({ start: 0, end: sentence.length })
  })

  it('are one where sentences were copied together', () => {
    const both = `${sentence} Men who took it felt no different from before.`
    expect(copiesIn(`${both} So it goes.\n\nThe dose was low. ${both}`)).toEqual([both])
  })

  it('weigh a Chinese character as two letters', () => {
    expect(copiesIn('图2:血清肌酐(SCr)的森林图\n\n图2:血清肌酐(SCr)的森林图')).toHaveLength(1)
    expect(copiesIn('见表1和表2\n\n见表1和表2')).toEqual([])
  })

  it('of the title count in any place', () => {
    expect(copiesIn(`# Iron tablets for tired women\n\nIron tablets for tired women. It was tried.\n\n## Iron tablets for tired women\n\nOnce.`)).toHaveLength(2)
  })

  it('may be found by lines alone', () => {
    const text = `${sentence}\n\nThe dose was low. ${sentence}`
    expect(copiesIn(text, 'line')).toEqual([])
    expect(copiesIn(`${sentence}\n\n${sentence}`, 'line')).toHaveLength(1)
  })

  it('may be the opening clause of a longer sentence', () => {
    const long = 'Iron supplements helped women who were tired and whose stores of iron were low'
    expect(copiesIn(`${long}.\n\n${long}, but nobody else.`, 'clause')).toEqual([long])
    expect(copiesIn(`${long}.\n\n${long}, but nobody else.`, 'sentence')).toEqual([])
  })

  it('may be cut off', () => {
    const cut = '骨髓里的干细胞在一定条件下可以变成软骨细胞、肌肉细胞、神经细胞、心肌细'
    expect(copiesIn(`${cut}\n\n${cut}胞等多种细胞。`)).toEqual([cut])
  })

  it.each([
    ['headings of several sections', '## What the trials found\n\nNausea.\n\n## What the trials found\n\nHeadache.'],
    ['cells of a table', '| Drug taken once daily | Effect |\n|---|---|\n| the very same words here | a |\n| the very same words here | b |'],
    ['short points of lists', '- twice a day with some food\n- rest\n- twice a day with some food'],
    ['quotations', `${sentence}\n\n"${sentence}" said Dr Lee.`],
    ['disclaimers', 'This page is not medical advice and sells nothing.\n\nIron.\n\nThis page is not medical advice and sells nothing.'],
  ])('are not: %s', (_, text) => {
    expect(copiesIn(text)).toEqual([])
  })
})

describe('what can be deleted unasked', () => {
  it('is a line that follows its original byte for byte', () => {
    const text = `${sentence}\n\n${sentence}\n`
    const { removal } = duplicatesOf(text)[0]!
    expect(text.slice(0, removal!.start) + text.slice(removal!.end)).toBe(`${sentence}\n`)
  })

  it('is no line with other words between, nor one in other letters', () => {
    expect(duplicatesOf(`${sentence}\n\nNo.\n\n${sentence}`)[0]?.removal).toBeUndefined()
    expect(duplicatesOf(`${sentence}\n\n${sentence.toUpperCase()}`)[0]?.removal).toBeUndefined()
  })
})
