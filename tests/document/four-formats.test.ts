import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/document.js'
import { LineIndex } from '../../src/document/line-index.js'
import { lintSource } from '../../src/linter/lint-source.js'
import { strictSettings } from '../strict-settings.js'
import { type Part, writeArticle } from './write-article.js'

const english: readonly Part[] = [
  { kind: 'title', words: 'Ginger serum: a *miracle* cure for knee arthritis?' },
  { kind: 'paragraph', words: 'By Ann Lee, 3 March 2026' },
  { kind: 'paragraph', words: 'Ginger serum **cures** knee arthritis in every patient. It is completely safe and has no side effects.' },
  { kind: 'heading', words: 'What the study found' },
  { kind: 'paragraph', words: 'In a trial of 12 patients, pain fell by 60% within weeks, and the difference was significant. Of the 12 patients, 9 (80%) walked without pain.' },
  { kind: 'paragraph', words: 'In mice, the serum repaired cartilage, so patients can expect new joints. Studies show that it [works for everyone](https://example.org/serum).' },
  { kind: 'quotation', words: 'This revolutionary therapy gave me my life back, said one grateful patient.' },
  { kind: 'heading', words: 'Who can take it' },
  { kind: 'list', items: ['The serum may ease stiffness in some people.', 'It heals damaged cartilage & restores **full** movement.', 'Experts agree that it is better than surgery.'] },
  { kind: 'table', rows: [['Group', 'Result'], ['Serum', 'The serum cures arthritis in all patients.'], ['Placebo', 'Nothing changed.']] },
  { kind: 'paragraph', words: 'Stop taking your painkillers. Dear [patient name], call +1 555 010 9999 or add WeChat: joint_care88 for a free quote. TODO: add price.' },
  { kind: 'heading', words: 'References' },
  { kind: 'numbered', items: ['Lee A, Ng B. Ginger serum for the knee. J Joints. 2019;3:12-20. doi:10.1000/joints.12', 'Knee study, internal data.'] },
]

const chinese: readonly Part[] = [
  { kind: 'title', words: '姜茶精华:膝关节炎患者的*奇迹*疗法' },
  { kind: 'paragraph', words: '作者:李安 2026年3月3日' },
  { kind: 'paragraph', words: '姜茶精华可以**根治**膝关节炎,绝对安全,没有任何副作用。' },
  { kind: 'heading', words: '研究发现了什么' },
  { kind: 'paragraph', words: '一项研究纳入12例患者,数周内疼痛下降60%,差异有统计学意义。12例患者中有9例(80%)恢复行走。' },
  { kind: 'paragraph', words: '在小鼠实验中,该精华修复了软骨,因此患者有望获得新的关节。研究表明它对[所有人都有效](https://example.org/jinghua)。' },
  { kind: 'quotation', words: '一位患者说:“这种革命性的疗法让我重获新生。”' },
  { kind: 'heading', words: '哪些人可以使用' },
  { kind: 'list', items: ['该精华或许能缓解部分人的僵硬。', '它能修复受损软骨,**彻底**恢复关节功能。', '专家一致认为它优于手术。'] },
  { kind: 'table', rows: [['组别', '结果'], ['精华组', '精华治愈了所有患者的关节炎。'], ['对照组', '没有变化。']] },
  { kind: 'paragraph', words: '请停用止痛药。尊敬的{患者姓名},详情请加微信:chayuan88或拨打400-010-9999免费咨询。' },
  { kind: 'heading', words: '参考文献' },
  { kind: 'numbered', items: ['李安, 吴兵. 姜茶精华与膝关节. 关节杂志. 2019;3:12-20. doi:10.1000/joints.12', '膝关节研究,内部资料。'] },
]

const markup = /<[^>]*>|\*+|\]\([^)]*\)|[\\|]|^\s*(?:[->•]|\d+\.)\s+/gm

/** What is found, as `rule: words`, the words without the markup in them; in order. */
function findings(parts: readonly Part[], format: Format): readonly string[] {
  const source = writeArticle[format](parts)
  const lines = new LineIndex(source)
  const rows = source.split('\n')
  const offset = (line: number, column: number): number => rows.slice(0, line - 1).join('\n').length + (line > 1 ? column : column - 1)
  const { messages } = lintSource(source, { filePath: '<text>', format, settings: strictSettings, locale: 'en' })
  return messages.map(({ ruleId, line, column, endLine = line, endColumn = column }) => {
    const [start, end] = [offset(line, column), offset(endLine, endColumn)]
    expect(lines.position(start)).toEqual({ line, column })
    return `${ruleId}: ${source.slice(start, end).replace(markup, '').replaceAll('&amp;', '&').replace(/\s+/g, ' ').replace(/[[\]]/g, '').trim()}`
  })
}

interface Difference {
  readonly format: Format
  /** Found in this format and not in Markdown. */
  readonly more: string
  readonly why: string
}

const kept: Readonly<Record<'english' | 'chinese', readonly Difference[]>> = {
  english: [
    { format: 'text', more: 'vague-source: Studies show', why: 'plain text has no links, so the address that is the source is not there' },
    { format: 'text', more: 'hype-language: revolutionary', why: 'plain text has no mark of a block quotation, so its words are the author\'s own' },
  ],
  chinese: [],
}

describe.each([
  ['english', english],
  ['chinese', chinese],
] as const)('one %s article in four formats', (name, parts) => {
  const expected = findings(parts, 'markdown')

  it('has much to find', () => {
    expect(new Set(expected.map((finding) => finding.split(':')[0])).size).toBeGreaterThanOrEqual(10)
  })

  it.each(['mdx', 'html', 'text'] as const)('has the same findings on the same words in %s', (format) => {
    const more = kept[name].filter((difference) => difference.format === format).map((difference) => difference.more)
    const found = findings(parts, format)
    expect(found.filter((finding) => !more.includes(finding))).toEqual(expected)
    expect(found).toEqual(expect.arrayContaining(more))
  })
})
