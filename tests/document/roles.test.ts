import { describe, expect, it } from 'vitest'
import { fold } from '../../src/document/fold.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { headingRole, lineRole, opensReferences, paragraphRole } from '../../src/document/blocks/roles.js'
import { outline } from './outline.js'

describe('headings', () => {
  it.each([
    ['Summary', 'conclusion'],
    ['Conclusions and outlook', 'conclusion'],
    ['6. Conclusion', 'conclusion'],
    ['Conclusion: tea is tea', 'conclusion'],
    ['Key takeaways', 'conclusion'],
    ['The bottom line', 'conclusion'],
    ['结语', 'conclusion'],
    ['六、总结与展望', 'conclusion'],
    ['結論', 'conclusion'],
    ['综上所述', 'conclusion'],
    ['References', 'references'],
    ['REFERENCE:', 'references'],
    ['Sources and further reading', 'references'],
    ['参考文献', 'references'],
    ['參考資料：', 'references'],
    ['主要参考文献', 'references'],
    ['Disclaimer', 'disclaimer'],
    ['Medical disclaimer', 'disclaimer'],
    ['免責聲明', 'disclaimer'],
    ['免责说明：', 'disclaimer'],
    ['Summary of the evidence on tea', undefined],
    ['Reference values of blood pressure', undefined],
    ['参考价值', undefined],
    ['Results', undefined],
    ['最后的结果', undefined],
  ])('%s → %s', (heading, role) => {
    expect(headingRole(fold(heading))).toBe(role)
  })
})

describe('paragraphs', () => {
  it.each([
    ['In conclusion, tea is tea.', 'conclusion'],
    ['Overall, the effect is small.', 'conclusion'],
    ['总之，效果有限。', 'conclusion'],
    ['總結：效果有限。', 'conclusion'],
    ['This page is not medical advice.', 'disclaimer'],
    ['It is for informational purposes only and is not a substitute for professional medical advice.', 'disclaimer'],
    ['(Source: internet, for reference only)', 'disclaimer'],
    ['本文仅供参考。', 'disclaimer'],
    ['本文內容不構成任何醫療建議。', 'disclaimer'],
    ['声明：本文来源于网络。', 'disclaimer'],
    ['说明：本站分享的产品是食品。', 'disclaimer'],
    ['转载请注明出处。', 'disclaimer'],
    ['References: [1] Lee 2020', 'references'],
    ['参考文献：[1] 李安', 'references'],
    ['Overall survival was 12 months.', undefined],
    ['Tea is not a substitute for a healthy diet.', undefined],
    ['补充剂不能代替药物治疗。', undefined],
    ['说明干细胞有效。', undefined],
    ['最后，研究者测量了血压。', undefined],
  ])('%s → %s', (paragraph, role) => {
    expect(paragraphRole(fold(paragraph))).toBe(role)
  })

  it('do not open references by speaking of them', () => {
    expect(opensReferences('References to older work are few.')).toBe(false)
    expect(opensReferences('仅供参考:本文')).toBe(false)
  })
})

describe('lines', () => {
  it.each([
    ['By Ann Lee', 'byline'],
    ['By Dr. Ann M. Lee, MD, Clinic for Sleep', 'byline'],
    ['Medically reviewed by Bo Chen', 'byline'],
    ['Author: Ann Lee', 'byline'],
    ['作者：李安', 'byline'],
    ['文｜李安', 'byline'],
    ['審核：王醫生', 'byline'],
    ['来源：某网', 'byline'],
    ['发布时间：2024-05-01 10:00', 'byline'],
    ['May 3, 2024', 'byline'],
    ['3 May 2024', 'byline'],
    ['2024年5月3日', 'byline'],
    ['21-06-19 健康站 阅读781', 'byline'],
    ['Home > Health > Liver', 'furniture'],
    ['首页 > 健康 > 肝病', 'furniture'],
    ['當前位置：首頁', 'furniture'],
    ['« 上一篇 2024年5月3日', 'furniture'],
    ['下一篇 »', 'furniture'],
    ['Tags: liver, tea', 'furniture'],
    ['Share this article', 'furniture'],
    ['相关阅读：姜茶的历史', 'furniture'],
    ['tea-and-sleep.png', 'furniture'],
    ['By 2030 cases will double', undefined],
    ['Published in 2019, the trial enrolled 40 people', undefined],
    ['时间：12周', undefined],
    ['血压 > 140 mmHg', undefined],
    ['2024年5月3日，研究者在会上公布了三期试验的全部结果，引起了广泛的讨论', undefined],
    ['Share of patients who improved', undefined],
  ])('%s → %s', (line, role) => {
    expect(lineRole(fold(line), true)).toBe(role)
  })

  it('take a lone date for the article’s only near its head', () => {
    expect(lineRole('May 3, 2024', false)).toBeUndefined()
  })
})

describe('sections', () => {
  it('hold the role of their heading until the next one', () => {
    expect(
      outline('# T\n\ntext\n\n## Conclusion\n\nso\n\n- it is\n\n## References\n\n1. Lee A.\n\nMore of them\n\nDisclaimer: none of it counts.\n\n### Notes\n\nafter', 'markdown'),
    ).toEqual([
      'title: T',
      'paragraph: text',
      'heading2 conclusion: Conclusion',
      'paragraph conclusion: so',
      'list-item conclusion: it is',
      'heading2 references: References',
      'list-item references: Lee A.',
      'paragraph references: More of them',
      'paragraph disclaimer: Disclaimer: none of it counts.',
      'heading3: Notes',
      'paragraph: after',
    ])
  })

  it('of references open with a label in the running text too', () => {
    expect(outline('Text of it.\n\n**References:** [1] Lee\n\n[2] Wu, a short one\n\n## Next\n\nbody', 'markdown')).toEqual([
      'paragraph: Text of it.',
      'paragraph references: References: [1] Lee',
      'paragraph references: [2] Wu, a short one',
      'heading2: Next',
      'paragraph: body',
    ])
  })

  it('are opened by numbered lines, in Markdown and HTML as in text', () => {
    const expected = ['heading2: 一、方法', 'paragraph: 十二人参加。', 'heading2 conclusion: 二、总结', 'paragraph conclusion: 没有差别。']
    expect(outline('一、方法\n\n十二人参加。\n\n二、总结\n\n没有差别。', 'markdown')).toEqual(expected)
    expect(outline('<p>一、方法<p>十二人参加。<p><strong>二、总结</strong><p>没有差别。', 'html')).toEqual(expected)
  })

  it('know the headings above them', () => {
    const { sections } = parseDocument('# A\n\n## B\n\n### C\n\n## D\n\ntext', 'markdown')
    expect(sections.map(({ path }) => path.map((heading) => heading.prose.text).join(' > '))).toEqual(['A', 'A > B', 'A > B > C', 'A > D'])
  })
})

describe('a table of contents', () => {
  it('is furniture, in Markdown and HTML', () => {
    const expected = ['list-item furniture: 1. Method', 'list-item furniture: Results', 'list-item: Tea']
    expect(outline('- [1. Method](#method)\n  - [Results](#results)\n- [Tea](tea.md)', 'markdown')).toEqual(expected)
    expect(outline('<ul><li><a href="#m">1. Method</a><ul><li> <a href=#r><b>Results</b></a></ul><li><a href=t>Tea</a></ul>', 'html')).toEqual(expected)
  })
})
