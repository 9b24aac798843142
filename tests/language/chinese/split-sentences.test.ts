import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitChineseSentences } from '../../../src/language/chinese/split-sentences.js'
import { expectCover } from '../expect-cover.js'
import { expectLinear } from '../expect-linear.js'

const split = (text: string): string[] => splitChineseSentences(text).map(({ start, end }) => text.slice(start, end))

/** Sentences are written with `|` where a split is expected. */
const cases: Record<string, string[]> = {
  stops: [
    '这种药有效。|副作用不多!|够了吗?|不够',
    '真的有效吗?!|有人不信。',
    '先观察;再用药,然后复查。|别着急。',
    '这种药有效！|真的吗？|是的｡|好。',
  ],
  'quotes and brackets': [
    '他说:“这种药有效。”|她摇头。',
    '“能根治吗?”的说法没有依据。|请就医。',
    '“有效!”|她说完就走了。',
    '这种药(真的安全吗?)能治病。|别信。',
    '(以上内容仅供参考。)|请就医。',
    '患者问:「要停药吗?」|医生说不要。',
    '他问“停药吗?”,医生说“不!”。|好。',
    '“这药有效。”的说法不对。|完。',
    '这药有效。[3]|副作用少。 [4, 6]|价格低。¹²|完。',
    '这是铬污染(参考:危害多大? )的结果。|完。',
  ],
  titles: ['他写了《肾病能治好吗?一本书》一书。|很长。', '《你了解痛风吗?》讲得清楚。', '《没写完的标题。|下一句?|再下一句。'],
  ellipsis: [
    '他想了很久……|最后没有去。',
    '乏力、头晕……等症状常见。|请休息。',
    '与…相比,新药更贵。|也更新。',
    '然后...|没有了。',
    '……后来好了。|真好。',
    '未完…',
  ],
  'ASCII full stops': [
    '肝功能改善.|患者出院.|复查正常.',
    '改善率为73.2%.|两组相近.',
    '1.多向分化:可分化为肝样细胞。|2.归巢性。',
    '见1.多向分化一节。',
    '平均为14.67分, 之后为7.33分。|完。',
    '见图片作用.png,以及 example.org 网站。|完。',
    '采用MELD.|结果见下文。',
    '见 Moreno et al. 的报告和 Dr. 王的说明。|完。',
    'I2值为41. |异质性低。',
    'a.休息。|b.睡眠。',
  ],
  addresses: ['见 https://example.org/?a=1 的说明。|完。'],
  'spaces and lines': [
    '简介  |干细胞有修复作用  |效果怎么样',
    '第一行\n|第二行',
    '一句。  |又一句。',
    'IL-6  HGF 升高。',
    '单个 空格不分句。',
  ],
}

describe('splitChineseSentences', () => {
  for (const [title, texts] of Object.entries(cases)) {
    it.each(texts)(`${title}: %s`, (text) => {
      expect(split(text.replaceAll('|', ''))).toEqual(text.split('|').map((part) => part.trim()))
    })
  }

  it.each(['', ' ', '\n\n', '\u00a0\u3000'])('finds nothing in white space (%j)', (text) => {
    expect(split(text)).toEqual([])
  })

  it('covers all text once, in order, trimmed', () => {
    const parts = ['肝', '的', '。', '!', '?', '…', '.', ',', '”', '“', ')', '(', '《', '》', ' ', '  ', '\n', '1', 'et al', 'png', ';', 'a/?b']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const text = words.join('')
      expectCover(text, splitChineseSentences(text))
    }), { numRuns: 500 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => expectCover(text, splitChineseSentences(text))))
  })

  it.each(['.', '…', '……的', '?)', '?', '《', '《?', '  ', '\n', '肝.', '1. ', '肝', '。”', '(?', '.)', '? ', '?[1', '。[1]'])(
    'stays linear on %j repeated',
    (unit) => {
      expectLinear(unit, splitChineseSentences)
      expectLinear(unit, (text) => splitChineseSentences(`${text}的`))
    },
  )
})
