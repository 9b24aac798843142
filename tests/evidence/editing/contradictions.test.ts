import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.js'

const contradictionsIn = (text: string): [string, string, string][] =>
  readArticle(text).editing.contradictions.map(({ pair, earlierText, text: later }) => [pair, earlierText, later])

describe('contradictions', () => {
  it.each<[string, string, string, string]>([
    ['All patients were randomly assigned to the treatment group. The control group had more pain.', 'design', 'All patients were randomly assigned to the treatment group', 'The control group had'],
    ['There was no control group. Pain fell more than in the control group.', 'design', 'There was no control group', 'than in the control group'],
    ['This double-blind, open-label trial was short.', 'design', 'double-blind', 'open-label'],
    ['No side effects were reported. Side effects included nausea.', 'safety', 'No side effects were reported', 'Side effects included'],
    ['This article is original. It was compiled from the internet.', 'provenance', 'This article is original', 'compiled from the internet'],
    ['Curcumin inhibits TNF-a. Elsewhere we read that curcumin promotes TNF-a.', 'mechanism', 'Curcumin inhibits TNF-a', 'curcumin promotes TNF-a'],
    ['A 45-year-old man had gout. After a week she felt better.', 'sex', 'year-old man', 'she'],
    ['本试验为对照研究、随机对照试验。所有患者均随机分配至治疗组。', 'design', '随机对照试验', '所有患者均随机分配至治疗组'],
    ['未見不良反應；發熱是最常見的不良反應。', 'safety', '未見不良反應', '最常見的不良反應'],
    ['内容转自互联网。\n\n本文为原创。', 'provenance', '转自互联网', '本文为原创'],
    ['一名45岁男性患者患痛风。一周后她好转。', 'sex', '岁男性', '她'],
  ])('in “%s”', (text, ...expected) => {
    expect(contradictionsIn(text)).toEqual([expected])
  })

  it.each([
    'No serious adverse events were reported. The most common adverse event was nausea.',
    'No side effects were reported at a low dose. Side effects included nausea at a high dose.',
    'A double-blind phase was followed by an open-label extension.',
    'All patients were randomised to the treatment group or the control group. The control group had more pain.',
    'This article is an original of the Heart Letter. It was reprinted from the internet with permission.',
    '## Drug one\n\nNo side effects were reported.\n\n## Drug two\n\nSide effects included nausea.',
    'Is it true that no side effects were reported? Side effects included nausea.',
    'A 45-year-old man came with his wife. She said he was tired.',
    'Curcumin inhibits TNF-a. Obesity promotes TNF-a.',
    '没有设置安慰剂对照组。',
    '本文为原创,图片来自网络。',
    '一名45岁男性患者由女儿陪同,她说父亲很累。',
  ])('are not in “%s”', (text) => {
    expect(contradictionsIn(text)).toEqual([])
  })

  it('are told once, at the later place', () => {
    expect(contradictionsIn('本文来源于网络。\n\n本文为原创。\n\n本站内容原创。')).toHaveLength(1)
  })
})
