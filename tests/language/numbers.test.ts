import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/language/chinese/numerals.js'
import { findNumbers, type NumberToken } from '../../src/language/numbers.js'
import type { Language } from '../../src/language/language.js'
import { expectLinear } from './expect-linear.js'

/** A number as `text=value` with its marks: `~` approximate, `%` percent, `y` year, `/` fraction, `[low,high]` range. */
const show = (text: string, language: Language): string =>
  findNumbers(text, language)
    .map((number: NumberToken) =>
      [
        text.slice(number.start, number.end),
        '=',
        Number(number.value.toPrecision(6)),
        number.approximate ? '~' : '',
        number.percent ? '%' : '',
        number.year ? 'y' : '',
        number.fraction ? `${number.fraction.numerator}/${number.fraction.denominator}` : '',
        number.range ? `[${number.range.low},${number.range.high}]` : '',
      ].join(''),
    )
    .join('; ')

describe('findNumbers in English', () => {
  it.each([
    ['They screened 3,528 papers and kept 4.', '3,528=3528; 4=4'],
    ['It fell by 2.5 % and 15.0% in 6 patients.', '2.5 %=2.5%; 15.0%=15%; 6=6'],
    ['The gap was -3.2 points (p = .05).', '-3.2=-3.2; .05=0.05'],
    ['Take 5-10 drops, 5–10 mg, or 1.1~1.8 g.', '5-10=10[5,10]; 5–10=10[5,10]; 1.1~1.8=1.8[1.1,1.8]'],
    ['Between 5 and 10 people, or 5 to 10 per cent.', '5 and 10=10[5,10]; 5 to 10 per cent=10%[5,10]'],
    ['It fell from 14 to 7.', '14=14; 7=7'],
    ['It fell from 14 ± 2 to 7 ± 1.', '14=14; 2=2; 7=7; 1=1'],
    ['It rose from 5 to 10.', '5=5; 10=10'],
    ['Twenty-three men and a dozen women', 'Twenty-three=23; a dozen=12'],
    ['one hundred and five, two thousand three hundred', 'one hundred and five=105; two thousand three hundred=2300'],
    ['a hundred thousand people and a couple of rats', 'a hundred thousand=100000; a couple=2~'],
    ['about 400 million and 1.2 million, or 5k, or 2 dozen', '400 million=400000000~; 1.2 million=1200000; 5k=5000; 2 dozen=24'],
    ['nearly half of them, two thirds, three-quarters, a third of all', 'half=0.5~1/2; two thirds=0.6666672/3; three-quarters=0.753/4; a third=0.3333331/3'],
    ['one in five adults and 1 in 10 children', 'one in five=0.21/5; 1 in 10=0.11/10'],
    ['3 in 12 weeks, 12 out of 34 patients', '3=3; 12=12; 12=12; 34=34'],
    ['61 of 80 improved', '61=61; 80=80'],
    ['hundreds of people, tens of thousands, a few hundred', 'hundreds=100~; tens of thousands=10000~; a few hundred=100~'],
    ['over 50 and more than 60 and 70 or so', '50=50~; 60=60~; 70=70~'],
    ['In 2019 the team met 2000 patients; a 2020 study; (2021).', '2019=2019y; 2000=2000; 2020=2020y; 2021=2021y'],
    ['In October 2010 and on April 25, 2024 and 3 May 2020', '2010=2010y; 2024=2024y; 2020=2020y'],
    ['From 2019-2021 it grew.', '2019-2021=2021y[2019,2021]'],
    ['a 37-year-old man, a 12-week trial, 10mg, 24h, 5 to 10 million', '37=37; 12=12; 10=10; 24=24; 5 to 10 million=10000000[5000000,10000000]'],
    ['the third visit, the 4th day, first, one day, no one, one another', ''],
    ['CD34 and IL-6, H1N1, COVID-19, NCT01234567, 5-FU, 25-hydroxyvitamin, version 3.1.2', ''],
    ['See 10.1101/2024.11.07.24316903, https://example.org/12/34 and a1@example.org [12] [3, 5-7]', ''],
    ['Journal,2020,9(4):427-432', ''],
    ['Fig. 2, Table 3, phase 2, type 2, week 12, No. 5, at 10:30, ratio 1:2', ''],
    ['Call 400-555-0100 or 13900001111 on 2024-04-25', ''],
    ['Blood pressure of 120/80 and 1/3 of them', '120=120; 80=80; 1/3=0.3333331/3'],
    ['one of the patients, three-month visits', 'one=1; three=3'],
    ['5 per mille? 4‰ of it', '5=5; 4‰=0.4%'],
    ['1. Rest for one or more days', ''],
    ['Values 1,2,3 differ', '1=1; 2=2; 3=3'],
    ['14.67±1.15 to 7.33±1.15', '14.67=14.67; 1.15=1.15; 7.33=7.33; 1.15=1.15'],
  ])('%s', (text, expected) => {
    expect(show(text, 'en')).toBe(expected)
  })
})

describe('findNumbers in Chinese', () => {
  it.each([
    ['共3,528项研究,其中4项合格', '3,528=3528; 4=4'],
    ['两千三百例,十五名,二十人,一百零五位', '两千三百=2300; 十五=15; 二十=20; 一百零五=105'],
    ['1.2万人,3.5亿元,5百万,3千例,重5千克', '1.2万=12000; 3.5亿=350000000; 5百万=5000000; 3千=3000; 5=5'],
    ['百分之三十,千分之五,三成,八成患者', '百分之三十=30%; 千分之五=0.5%; 三成=30%; 八成=80%'],
    ['半数患者,一半的人,三分之一,三分之二', '半数=0.51/2; 一半=0.51/2; 三分之一=0.3333331/3; 三分之二=0.6666672/3'],
    ['数百万人,十余例,上百名,几十位,300余例,3000多人', '数百万=1000000~; 十余=10~; 上百=100~; 几十=10~; 300余=300~; 3000多=3000~'],
    ['约200例,近300例,近5年,最近3年,50岁左右', '200=200~; 300=300~; 5=5; 3=3; 50=50~'],
    ['生存率为83.9%,提高了22.2%,19.3%', '83.9%=83.9%; 22.2%=22.2%; 19.3%=19.3%'],
    ['5-10年,5至10例,三到五名,从5到10', '5-10=10[5,10]; 5至10=10[5,10]; 三到五=5[3,5]; 5=5; 10=10'],
    ['一些人,一种药,一般,统一,第一,三甲医院,一定,万一,一旦,十分重要,千万不要,唯一,进一步,之一', ''],
    ['一例患者,一名男子,两组,三项研究,四项', '一=1; 一=1; 两=2; 三=3; 四=4'],
    ['2019年,二〇二四年,(2020),2000例', '2019=2019y; 二〇二四=2024y; 2020=2020y; 2000=2000'],
    ['2025年4月1日', '2025=2025y'],
    ['CD34+细胞,IL-6,2型糖尿病,图3,第5组,3期,案例1', ''],
    ['三七粉,十二指肠,百日咳,二十碳五烯酸,三高', ''],
    ['七八成,三四个月', '七八成=80~%[70,80]; 三四=4~[3,4]'],
    ['4W、12W、24W', '4=4; 12=12; 24=24'],
    ['百分之三点五,三点五倍,半年', '百分之三点五=3.5%; 三点五=3.5; 半=0.5'],
    ['成功,成为,三成立', ''],
    ['从14.67±1.15分降至7.33分', '14.67=14.67; 1.15=1.15; 7.33=7.33'],
    ['百万患者,一百万,两亿五千万', '百万=1000000; 一百万=1000000; 两亿五千万=250000000'],
    ['1.多向分化', ''],
    ['(2) 归巢性', ''],
    ['咨询微信:591574', ''],
    ['300多万人,1万余例', '300多万=3000000~; 1万余=10000~'],
    ['每一例,一一说明,星期一', ''],
  ])('%s', (text, expected) => {
    expect(show(text, 'zh')).toBe(expected)
  })
})

/** An own writer of Chinese numerals, to read back what it wrote. */
const write = (value: number): string => {
  const names = '零一二三四五六七八九'
  let text = ''
  let zero = false
  for (const [size, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) zero = text !== ''
    else {
      text += (zero ? '零' : '') + names[digit]! + name
      zero = false
    }
  }
  return text
}

describe('findNumbers', () => {
  it('counts decimal places', () => {
    expect(findNumbers('3, 2.5 %, 15.00 and 1.2 million', 'en').map(({ decimals }) => decimals)).toEqual([0, 1, 2, 0])
  })

  it('reads back Chinese numerals', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (high, low) => {
      expect(toNumber(write(high))).toBe(high)
      expect(toNumber(`${write(high)}万`)).toBe(high * 10_000)
      expect(toNumber(low >= 1000 ? `${write(high)}万${write(low)}` : `${write(high)}万`)).toBe(high * 10_000 + (low >= 1000 ? low : 0))
    }))
  })

  it('reads back digits with separators', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const text = `${whole.toLocaleString('en-US')}.${String(part).padStart(2, '0')}`
      expect(findNumbers(`It was ${text} units`, 'en')[0]).toMatchObject({ start: 7, end: 7 + text.length, value: Number(`${whole}.${String(part).padStart(2, '0')}`), decimals: 2 })
    }))
  })

  it('keeps tokens in order, inside the text and apart', () => {
    const parts = ['5', '10', '.', ',', '-', '%', ' ', ' to ', 'one', ' in ', 'five', 'million', '万', '三', '成', '分之', '约', '百', '[', ']', 'IL', '余', 'a ', 'third', '年', '−']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 24 }), fc.constantFrom('en' as const, 'zh' as const), (words, language) => {
      const text = words.join('')
      let at = 0
      for (const { start, end, value } of findNumbers(text, language)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(value).not.toBeNaN()
        at = end
      }
    }), { numRuns: 1000 })
  })

  it.each(['1', '1,', '1.', '1-', 'a', 'one ', 'hundred ', '[1', '三', '三分之', '万', 'a-', '1,111', '2020,9(', '约', '5 to ', 'tens of ', 'https://'])(
    'stays linear on %j repeated',
    (unit) => {
      expectLinear(unit, (text) => findNumbers(text, 'en'))
      expectLinear(unit, (text) => findNumbers(text, 'zh'))
    },
  )
})
