import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { evidenceCard as cardOf } from '../../src/evidence/card/evidence-card.js'
import { displayWidth } from '../../src/formatters/display-width.js'
import { evidenceCard } from '../../src/formatters/evidence-card/evidence-card.js'

const print = (text: string, language: 'en' | 'zh', color = false) =>
  evidenceCard('/site/a.md', cardOf(new Article(parseDocument(text, 'markdown'))), language, { color })

const english = `# A gel for knees

A trial randomly assigned 240 adults to gel or placebo; pain fell by 8 points more with the gel [1]. The gel helps knees [1].

Lee et al. gave it to 40 rats, and swelling fell. The gel protects cartilage.

## What we offer

Gel therapy repairs damaged cartilage. Gel therapy may prevent arthritis.
`

describe('the evidence card', () => {
  it('shows what an article stands on, what it claims and what readers look for', () => {
    expect(print(english, 'en')).toMatchInlineSnapshot(`
      "/site/a.md
      A gel for knees

      What it stands on
           who         design            compared to  figures  source   line
        1  240 people  randomised trial  placebo      effect   [1]         3
           A trial randomly assigned 240 adults to gel or placebo;… · limits not said
        2  40 rats     not said          nobody       nothing  nothing     5
           Lee et al. gave it to 40 rats, and swelling fell. · limits not said

        The best of it, study 1: People were compared, so an effect can be told from
        chance, if enough took part.

      What it claims
        !  The gel protects cartilage.                                      study 2  5
        ✗  Gel therapy repairs damaged cartilage.                           nothing  9
        ~  Gel therapy may prevent arthritis.                               nothing  9

        ~ 1 hedged   ! 1 on weak ground   ✗ 1 with nothing behind

      What a careful reader looks for
        ✗  who wrote or checked it
        ✗  when it was written
        ✗  sources to follow up
        ✓  how many took part             lines 3, 5
        ✓  whom they were compared with   line 3
        ✓  results in figures             line 3
        ✗  what can go wrong
        ✗  what the evidence cannot show
        ✗  whether it is approved
        ✗  who paid, and who profits
        ✗  free of sales talk             line 7"
    `)
  })

  it('speaks Chinese, aligned by the width that a terminal gives it', () => {
    expect(print('# 膝痛凝胶\n\n一项随机双盲试验纳入240名患者,凝胶组疼痛评分比安慰剂组多下降8分(P=0.01)[1]。\n\n干细胞可有效修复受损软骨。\n', 'zh')).toMatchInlineSnapshot(`
      "/site/a.md
      膝痛凝胶

      依据
           对象   设计      对照    数据  出处  行
        1  240人  随机试验  安慰剂  P +2  [1]    3
           一项随机双盲试验纳入240名患者,凝胶组疼痛评分比安慰剂组多下降8… · 未说明局限

        其中最有力的是研究 1: 人群之间有比较;若人数足够,可以把疗效与巧合区分开。

      主张
        ✗  干细胞可有效修复受损软骨。                                            无  5

        ✗ 1 无依据

      细心的读者会找的内容
        ✗  谁写的、谁审的
        ✗  何时写的
        ✗  可以追查的出处
        ✓  多少人参加        3 行
        ✓  与谁相比          3 行
        ✓  用数字写出的结果  3 行
        ✗  可能有什么危害
        ✗  证据不能说明什么
        ✗  是否获批
        ✗  谁出钱、谁获益
        ✓  没有推销"
    `)
  })

  it('says so when there is no study and no claim', () => {
    const text = print('The kettle is on the shelf.', 'en')
    expect(text).toContain('Untitled')
    expect(text).toContain('✗ No study that a reader could find or recognise.')
    expect(text).toContain('✓ No cure, benefit or safety of a treatment is claimed.')
    expect(text).not.toContain('The best of it')
  })

  it('colours marks only when it may', () => {
    expect(print(english, 'en', true)).toContain('\u001B[31m✗\u001B[39m')
    expect(print(english, 'en')).not.toContain('\u001B')
  })

  it('never lets an article speak to the terminal', () => {
    const text = print('# Ti\u001B[31mtle \u202Eevil\n\nStem cells \u001B]0;x\u0007repair damaged livers.', 'en')
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
  })

  it('keeps to 80 columns whatever stands in the article', () => {
    const sentences = fc.array(
      fc.constantFrom(
        'A randomised trial of 1,234,567 patients compared an extraordinarily long-named treatment with usual care and pain fell [1][2][3].',
        'Wu et al. gave it to 40 Sprague-Dawley rats.',
        'Stem cells repair livers and improve every function that a liver can have in people of all ages.',
        '干细胞可有效修复受损肝脏并且全面改善各种各样的功能以及生活质量。',
        '一项纳入12345名患者的随机试验显示,与安慰剂组相比疼痛下降(P<0.001)。',
        'Unbroken'.repeat(20),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(sentences, fc.constantFrom('en' as const, 'zh' as const), (parts, language) => {
        const lines = print(`# Title\n\n${parts.join('\n\n')}`, language).split('\n')
        expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
