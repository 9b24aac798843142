import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.js'

const problemsIn = (text: string): [string, string][] => readArticle(text).editing.figureProblems.map(({ problem, text: words }) => [problem, words])

describe('figures', () => {
  it.each<[string, string, string, string]>([
    ['without a caption of that number', 'Table 1: baseline data\n\nUric acid fell (Table 3).', 'missing', 'Table 3'],
    ['without a caption of that number', '表1：基線資料\n\n尿酸下降（見表4）。', 'missing', '表4'],
    ['with a panel that the caption does not list', 'Figure 2: (A) pain; (B) stiffness\n\nSleep improved (Figure 2D).', 'panel', 'Figure 2D'],
    ['that nothing near shows', 'See the chart below.', 'no-picture', 'the chart below'],
    ['that nothing near shows', '结果见下图。', 'no-picture', '见下图'],
    ['of one number with two captions', 'Figure 1: participants\n\nPain fell.\n\nFigure 1: pain over time', 'reused', '1'],
    ['of two numbers with one caption', '图2：膝关节活检\n\n图5：膝关节活检\n\n活检见图2。', 'renumbered', '5'],
  ])('%s: %s', (_, text, problem, words) => {
    expect(problemsIn(text)).toEqual([[problem, words]])
  })

  it.each([
    ['captioned', 'Figure 1. Pain over time\n\nPain fell (Fig. 1).'],
    ['captioned with a full stop', '图1。疼痛评分的变化。\n\n疼痛减轻(图1)。'],
    ['captioned in an alternative text', '![Figure 1: pain](pain.png)\n\nPain fell (Figure 1).'],
    ['counted in order', '![pain](pain.png)\n\nPain fell (Figure 1).'],
    ['shown below', 'See the diagram below.\n\n![knee](knee.png)'],
    ['named by a file below', '见下图。\n\nknee.png'],
    ['of another paper', 'Jones (see Figure 4 in Smith 2019) agrees. See figure 2 of the original paper.'],
    ['in a supplement', 'See Supplementary Table 3.'],
    ['of panels that no caption lists', '图6:细胞数\n\n细胞增加(图6B)。'],
    ['no figures', 'A key figure in cardiology sat at table 4 mg.'],
    ['no figures', '心电图12导联正常,量表14项,以上表明有效。'],
  ])('that are %s', (_, text) => {
    expect(problemsIn(text)).toEqual([])
  })
})
