import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.js'

const tolerance = { tolerance: 0.6, approxTolerance: 5 }

/** Every share that can be checked, as `part/whole stated`. */
const shares = (text: string): string[] => quantitiesOf(text).shares.map(({ part, whole, percent }) => `${part.text}/${whole.text} ${percent.text}`)
const wrong = (text: string): string[] => quantitiesOf(text).misstatedShares(tolerance).map(({ share, expected }) => `${share.part.text}/${share.whole.text} ${expected.toFixed(1)}`)

describe('shares', () => {
  it.each([
    ['Of 60 patients, 15 (25%) relapsed.', ['15/60 25%']],
    ['In total 12 of 48 mice died (25%).', ['12/48 25%']],
    ['Response was 45% (27/60), failure 33 of 60 (55%).', ['27/60 45%', '33/60 55%']],
    ['Fifteen (25%) of 60 women smoked.', ['Fifteen/60 25%']],
    ['The clinic saw 50 people. Of these, 20 (40%) recovered.', ['20/50 40%']],
    ['There are 400 million patients, of which 60 million have it, accounting for 15.0%; 10 million have another, accounting for 2.5 %.', ['60 million/400 million 15.0%', '10 million/400 million 2.5 %']],
    ['60例中15例(25%)复发。', ['15/60 25%']],
    ['共48例,死亡12例,占25%。', ['12/48 25%']],
    ['共納入60例患者。其中21例(35%)復發。', ['21/60 35%']],
  ])('reads %s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })

  it.each([
    'Of 200 patients, 30 (30%) in the drug group and 20 (20%) in the placebo group relapsed.',
    'In 8 of 13 athletes (69% male) two tests were done.',
    'The dose rose by 20% in 5 of 50 patients.',
    '12 of 48 mice died, 20% more than before.',
    '200例患者中,治疗组30例(30%)、对照组20例(20%)复发。',
  ])('takes no other percentage for a share: %s', (text) => {
    expect(wrong(text)).toEqual([])
  })

  it('allows for another whole nearby and for people lost', () => {
    expect(wrong('Of 60 patients, 45 took the drug; 15 (33%) relapsed.')).toEqual([])
    expect(wrong('Of 60 patients, 5 withdrew and 15 (27%) relapsed.')).toEqual([])
    expect(wrong('Of 60 patients, 5 came late and 15 (27%) relapsed.')).toEqual(['15/60 25.0'])
  })

  it('widens the tolerance where "about" stands', () => {
    expect(wrong('Of 60 patients, 15 (about 28%) relapsed.')).toEqual([])
    expect(wrong('Of 60 patients, 15 (28%) relapsed.')).toEqual(['15/60 25.0'])
    // "about" at the whole allows five per cent of it: 86 of 380 to 420 million is at most 22.6%.
    expect(wrong('There are about 400 million patients, of which 86 million have it, accounting for 23.5%.')).toEqual(['86 million/400 million 21.5'])
    expect(wrong('There are about 400 million patients, of which 86 million have it, accounting for 22.5%.')).toEqual([])
  })

  it('accepts every rounded percentage and rejects those that are off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 2 }), (whole, ratio, decimals) => {
        const part = Math.max(1, Math.round(ratio * whole))
        const exact = (100 * part) / whole
        expect(wrong(`Of ${whole} patients, ${part} (${exact.toFixed(decimals)}%) relapsed.`)).toEqual([])
        const off = exact < 50 ? exact + 2.5 : exact - 2.5
        expect(wrong(`Of ${whole} patients, ${part} (${off.toFixed(decimals)}%) relapsed.`)).toHaveLength(1)
      }),
    )
  })
})

describe('sums of shares', () => {
  const sums = (text: string): string[] => quantitiesOf(text).misstatedSums(0.6).map(({ partition: { sentence, start, end }, sum }) => `${sentence.text.slice(start, end)}: ${sum}`)

  it.each([
    ['Causes were viral (50%), alcohol (30%) and other (5%), which make up all cases.', ['make up all cases: 85']],
    ['Of the 200 calls, 100 were about colds (50%), 60 about coughs (30%) and 30 about other things (15%).', ['200: 95']],
    ['病因构成:病毒性50%、酒精性30%、其他5%,合计为全部病例。', ['合计为全部病例: 85']],
  ])('adds up %s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it.each([
    'Causes were viral (50%), alcohol (33%) and other (17%), which make up all cases.',
    'Thirds: 33%, 33% and 33%, which make up all cases.',
    'Headache 40%, nausea 35% and other complaints 10% (patients could report several), adding up to all.',
    'Headache (40%), nausea (35%) and other complaints (10%) occurred.',
    '头痛40%、恶心35%、其他10%(可多选),合计为全部病例。',
  ])('leaves alone %s', (text) => {
    expect(sums(text)).toEqual([])
  })
})

describe('impossible percentages and means', () => {
  const impossible = (text: string): string[] => quantitiesOf(text).impossibleValues().map(({ value, size, below, above }) => `${value.text} n=${size.text}: ${below} ${above}`)

  it.each([
    ['Exactly 33% of the 10 volunteers slept better.', ['33% n=10: 30% 40%']],
    ['The mean number of visits was 3.47 (n = 18).', ['3.47 n=18: 3.44 3.50']],
    ['10名志愿者中33%睡眠改善。', ['33% n=10: 30% 40%']],
  ])('finds %s', (text, expected) => {
    expect(impossible(text)).toEqual(expected)
  })

  it('accepts whatever whole numbers give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1 }), (size, ratio, decimals) => {
        const part = Math.max(1, Math.round(ratio * size))
        expect(impossible(`It helped ${((100 * part) / size).toFixed(decimals)}% of the ${size} patients.`)).toEqual([])
      }),
    )
  })
})
