import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { outline } from './outline.js'

const read = (source: string): string[] => outline(source, 'text')

const long = 'People who drank ginger tea each evening slept a little longer than people who drank warm water, on average.'

describe('plain text', () => {
  it('takes a title, headings without markup, lists and captions', () => {
    expect(
      read(`Ginger tea and sleep

${long}

What the study did

${long}

1. Who took part

${long}

2. What they drank

${long}

  • ginger tea, one cup
  • warm water, one cup
(1) first point, with a stop;
(2) second point, with a stop.
Figure 1: Hours of sleep
`),
    ).toEqual([
      'title: Ginger tea and sleep',
      `paragraph: ${long}`,
      'heading2: What the study did',
      `paragraph: ${long}`,
      'heading3: Who took part',
      `paragraph: ${long}`,
      'heading3: What they drank',
      `paragraph: ${long}`,
      'list-item: ginger tea, one cup',
      'list-item: warm water, one cup',
      'list-item: first point, with a stop;',
      'list-item: second point, with a stop.',
      'caption: Figure 1: Hours of sleep',
    ])
  })

  it('reads Chinese numbering, and blank lines of NBSP and U+3000', () => {
    expect(
      read(
        '姜茶与睡眠\n\u00A0\n\u3000\u3000一项小型研究比较了姜茶与温水。\n\u3000\n一、研究方法\n\u00A0 参与者每晚饮用一杯姜茶。\n\n（一）对象\n共有十二人。\n\n1、结果\n两组没有差别。\n\n综上所述，姜茶未必有效。',
      ),
    ).toEqual([
      'title: 姜茶与睡眠',
      'paragraph: 一项小型研究比较了姜茶与温水。',
      'heading2: 一、研究方法',
      'paragraph: 参与者每晚饮用一杯姜茶。',
      'heading3: （一）对象',
      'paragraph: 共有十二人。',
      'heading3: 结果',
      'paragraph: 两组没有差别。',
      'paragraph conclusion: 综上所述，姜茶未必有效。',
    ])
  })

  it('takes short numbered lines one below the other for a list', () => {
    expect(read('Sleep well\n\nThree rules follow here.\n\n1. Wash your hands\n2. Eat well\n3. Sleep\n\nThat was all.')).toEqual([
      'title: Sleep well',
      'paragraph: Three rules follow here.',
      'list-item: Wash your hands',
      'list-item: Eat well',
      'list-item: Sleep',
      'paragraph: That was all.',
    ])
  })

  it('joins lines that were wrapped by hand, in English with a space and in Chinese without', () => {
    expect(
      read(
        'People who drank ginger tea each evening slept a little\nlonger than people who drank warm water, but the study\nwas small.\n\n' +
          '每晚饮用一杯姜茶的参与者比饮用温水的参与者平均多睡了大约\n十分钟，但是这项研究的样本量很小，而且没有设盲，因此结果\n只能作为参考线索。',
      ),
    ).toEqual([
      'paragraph: People who drank ginger tea each evening slept a little longer than people who drank warm water, but the study was small.',
      'paragraph: 每晚饮用一杯姜茶的参与者比饮用温水的参与者平均多睡了大约十分钟，但是这项研究的样本量很小，而且没有设盲，因此结果只能作为参考线索。',
    ])
  })

  it('keeps one line one paragraph otherwise', () => {
    expect(read(`${long}\n${long}`)).toEqual([`paragraph: ${long}`, `paragraph: ${long}`])
  })

  it('finds the title below a date and a masthead by its being repeated', () => {
    expect(read(`May 3, 2024\n\nDaily Sleep\n\nNews for the tired\n\nGinger tea brings sleep to millions\n\nGinger tea brings sleep to millions\n\nGinger tea brings sleep to millions. ${long}`)).toEqual([
      'paragraph byline: May 3, 2024',
      'paragraph furniture: Daily Sleep',
      'paragraph furniture: News for the tired',
      'title: Ginger tea brings sleep to millions',
      'paragraph furniture: Ginger tea brings sleep to millions',
      `paragraph: Ginger tea brings sleep to millions. ${long}`,
    ])
  })

  it('has no title when it begins with a sentence', () => {
    expect(read(`${long}\n\nMore text follows here.`)[0]).toBe(`paragraph: ${long}`)
    expect(read('One line')).toEqual(['paragraph: One line'])
  })

  it('leaves addresses out, keeps placeholders, and reads comments', () => {
    const source = 'Hello {{name}}, see https://example.org/a(b). And {% tag %} go.\n<!-- healthlint-disable-line -->\nNext sentence is here.'
    const document = parseDocument(source, 'text')
    expect(document.blocks.map(({ prose }) => prose.text)).toEqual(['Hello {{name}}, see \uFFFC. And go.', 'Next sentence is here.'])
    expect(document.links).toEqual([{ url: 'https://example.org/a(b)', start: 20, end: 44 }])
    expect(document.comments.map(({ value }) => value)).toEqual([' healthlint-disable-line '])
  })

  it('is nothing when there is nothing', () => {
    for (const source of ['', '\n\n', '\u00A0\n\u3000', '***\n---', '\uFEFF']) expect(read(source)).toEqual([])
  })
})
