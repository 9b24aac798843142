import { describe, expect, it } from 'vitest'
import { type DamageKind, damageKinds } from '../../../src/evidence/editing/damage/damage.js'
import { expectLinear } from '../../language/expect-linear.js'
import { readArticle } from '../read-article.js'

const damageIn = (text: string): [DamageKind, string][] => readArticle(text).editing.damage(damageKinds).map((damage) => [damage.kind, damage.text])

describe('damage', () => {
  it.each<[string, DamageKind, string]>([
    ['Pain fell in both groups. of the knee. Nobody dropped out.', 'fragment', 'of the knee.'],
    ['按时吃药,再配合等,详情见说明。', 'fragment', '配合等'],
    ['The drug lowers uric acid in the blood This lowers the risk.', 'casing', 'This'],
    ['Pain grew worse, Decrease of the dose helped.', 'casing', 'Decrease'],
    ['细胞的MitOCHondria受损。', 'casing', 'MitOCHondria'],
    ['血液中的TNF-Α下降。', 'casing', 'TNF-Α'],
    ['The treatmentwas short.', 'runTogether', 'treatmentwas'],
    ['It lowers damageThe dose is small.', 'runTogether', 'damageThe'],
    ['An immunosuppressivetolerant state. Immunosuppressive drugs and immunosuppressive care.', 'runTogether', 'immunosuppressivetolerant'],
    ['Uric acid fell (from 540 to 360', 'unbalanced', '(from 540 to 360'],
    ['尿酸下降（由540降至360。', 'unbalanced', '（由540降至360'],
    ['It was an article of”Joint Letters.', 'unbalanced', 'of”Joint'],
    ['She took the the same dose.', 'doubled', 'the the'],
    ['因为因为尿酸高,所以会痛。', 'doubled', '因为因为'],
    ['评分(疼痛降低)降低。', 'doubled', '降低)降低'],
    ['Cells rebuild the framework of the joint. Framework, thereby easing pain.', 'doubled', 'Framework'],
    ['It came from Dr Lee, sun yat-sen hospital, Example University.', 'casing', 'sun yat-sen hospital'],
    ['Cells rebuild the joint. Joint, thereby easing pain.', 'doubled', 'Joint'],
    ['A 62-year-old woman stopped the tablets until his or her gout came back.', 'pronoun', 'his or her'],
    ['一名58岁男性患者停药,直到他或她复发。', 'pronoun', '他或她'],
    ['You can view更多关于痛风的饮食知识和建议', 'scriptMix', 'You can view'],
    ['We treat gout with rest, with ice and with tablets that lower uric acid. You can view更多关于痛风的饮食知识', 'scriptMix', 'view更多关于痛风的饮食知识'],
    ['疼痛减轻This was good可以停药。', 'scriptMix', 'This was good'],
    ['Doctors donâ€™t know why.', 'mojibake', 'donâ€™t'],
    ['要多喝水锟斤拷少喝酒。', 'mojibake', '锟斤拷'],
    ['Pain and swelling of the joint are caused by the', 'truncated', 'joint are caused by the'],
    ['A new method to interfere with gout.', 'mistranslation', 'method to interfere with gout'],
    ['A new way of interfering with diabetic nephropathy.', 'mistranslation', 'way of interfering with diabetic nephropathy'],
    ['茎细胞移植后疼痛减轻。', 'mistranslation', '茎细胞'],
  ])('in “%s” is of the kind %s', (text, kind, words) => {
    expect(damageIn(text)).toContainEqual([kind, words])
  })

  it.each([
    'The mRNA vaccine, the pH, the eGFR and rhDNase were tested with an iPhone by BioNTech.',
    'The paper appeared in The Lancet. Vitamin A and the type B virus were named.',
    'If a patient feels unwell, he or she should call.',
    'A 40-year-old man came. If anyone feels like him, he or she should call.',
    'We knew that that dose had had no effect.',
    'Options are: a) rest, b) ice and c) tablets :-(',
    'Gout (痛风) is treated with allopurinol (别嘌醇).',
    'The protein insulin is made in the pancreas. Insulin, a hormone, lowers blood sugar.',
    'The trial had 979 participants. Participants, all adults, ranged widely in age.',
    'Analysis, diagnosis, arthritis, thousand, healthcare and soothe are words of one piece; so are gene and genesis.',
    'He said “it hurts” and “it burns” (see below).',
    '“This is the first paragraph of a long speech.\n\n“This is its second paragraph.”',
    '研究发表在The New England Journal of Medicine上。',
    '间充质干细胞(mesenchymal stem cell,MSC)和TNF-α。',
    '患者需要积极配合等待复查,进行了解释,目的的确清楚。',
    '| Drug | Dose |\n|---|---|\n| the the | (5 mg |',
    '## References\n\n1. Lee A. the the (gout.',
  ])('is not in “%s”', (text) => {
    expect(damageIn(text)).toEqual([])
  })

  it('is doubtful where careful authors write so too', () => {
    const kinds = readArticle('The bone marrow Mesenchymal stem cells and other mesenchymal cells. She said “no.').editing.damage(damageKinds)
    expect(kinds.map(({ kind, doubtful }) => [kind, doubtful])).toEqual([['casing', true], ['unbalanced', true]])
  })

  it('is looked for only in the kinds that are asked for', () => {
    expect(readArticle('She took the the same dose (twice').editing.damage(['doubled'])).toHaveLength(1)
  })
})

describe('what repairs damage', () => {
  const repaired = (text: string): string => {
    const { change } = readArticle(text).editing.damage(damageKinds)[0]!
    expect(change?.isSafe).toBe(true)
    return text.slice(0, change!.span.start) + change!.text + text.slice(change!.span.end)
  }

  it.each([
    ['She took the the same dose.', 'She took the same dose.'],
    ['因为因为尿酸高,所以会痛。', '因为尿酸高,所以会痛。'],
    ['Uric acid fell (from 540 to 360.', 'Uric acid fell (from 540 to 360).'],
    ['尿酸下降（由540降至360', '尿酸下降（由540降至360）'],
  ])('makes of “%s” “%s”', (text, expected) => {
    expect(repaired(text)).toBe(expected)
  })

  it('is not offered where a bracket could close in two places', () => {
    expect(readArticle('Pain fell (a lot. Nobody dropped out.').editing.damage(['unbalanced'])[0]?.change).toBeUndefined()
  })
})

describe('the time of reading', () => {
  it.each(['(', '“', 'the the ', 'a (b', 'therapyis ', '干细胞(', '”a', 'A. a, ', 'â€', '配合等,', 'view大豆'])('grows with the text of “%s”', (unit) => {
    expectLinear(unit, damageIn)
  })
})
