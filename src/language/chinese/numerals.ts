import { matchesOf } from '../matches-of.js'
import { type RawNumber, rawFraction, rawNumber } from '../number-token.js'

const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
/** Characters that multiply the whole of what stands before them. */
export const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const numeral = '[〇零一二两三四五六七八九十百千万亿]'

/** A share, a tenth, a half, or a plain numeral with an inexact beginning or end. */
const pattern = new RegExp(
  `(${numeral}+|\\d+)分之(${numeral}+(?:点[〇零一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?)` +
    '|([一二两三四五六七八九]{1,2}|(?<![\\d.])[1-9])成(?![为功立果分熟员长人年本药品就都效份瘾绩型因虫])(?!不变)' +
    '|(一半|半数|过半|大半(?!天|年)|对半)' +
    '|(半)(?=年|个月|个小时|小时|天)' +
    `|([数几上])?(${numeral}+)(?:([余多几来])([万亿])?|点([〇零一二三四五六七八九]+)(万|亿)?)?`,
  'g',
)

const measures = [
  '个|例|名|位|人(?![工体们类民生员])|项|次(?!性|级|要)|年|月|周(?!围|期)|天(?!然)|日|岁|小时|分钟|秒|倍|组|只|头|条|对(?!一)|株|粒|片|颗|瓶',
  '盒|支|针|剂|滴|克|毫|升|公斤|斤|米|厘米|种|类|家|所|款|份|批|轮|期|阶段|步|点(?=[建原注])|处|侧|眼|台|套|篇|本|句|代|节|国|省|市|度|元',
  '块|级|层|餐|顿|杯|碗|勺|把|根|张|场|届|队|院|地|门|大(?=[类优原要特])|多(?=[例名位个年月天])',
].join('|')

/** Measure words and units: after one of these a single character is a number and not part of a word. */
const measure = new RegExp(`^(?:${measures})`)

/** 三到五名: the measure word comes after the second number. */
const rangeEnd = /^[至到][一二两三四五六七八九十]/

/** Before 一 these make a word: 统一, 唯一, 第一. */
const wordBeforeOne = /[唯统第之单同任每进初专逐不划归合如始周期其万某另又再有]$/

/** After 一 these measure words make a determiner or a word and no count. */
const determinerAfterOne = /^(?:种|类|次性|代|点|处|度|本|级|大|般|家(?!医|公)|步|节|片|套|门|成不|地|层|院|块|把|场|批|国|份子?|根|条|张|句|篇|台|款|米|元|期)/

const lookalikes = [
  '千万(?=[不别要勿注记莫])|万一|十分(?!钟|之)|百般|千百|万千|万分|十足|十全|十字|十二指肠|百日咳|三七|九九|五六(?=月)|七七八八|一一',
  '三三两两|千千万|二十[一二三四五]?碳|十[一二三四五六七八九]?碳|三十六计|四五六|百万(?=医学)',
].join('|')

/** Words that only look like numerals. */
const words = new RegExp(`^(?:${lookalikes})`)

const none: RawNumber[] = []

/** Finds numbers written in Chinese characters, also with digits in them (百分之3.5, 3成). Ordinals are left out. */
export function findChineseNumerals(text: string): RawNumber[] {
  const matches = matchesOf(text, pattern)
  if (matches.length === 0) return none
  const found: RawNumber[] = []
  for (const match of matches) {
    const number = read(match, text)
    if (number) found.push(number)
  }
  return found
}

function read(match: RegExpExecArray, text: string): RawNumber | undefined {
  const start = match.index
  const end = start + match[0].length
  if (match[7] !== undefined) return readPlain(match, match[7], text)
  if (match[1] !== undefined) return readShare(start, end, match[1], match[2]!)
  if (match[3] !== undefined) return readTenths(start, end, match[3], text)
  if (match[4] !== undefined) return rawFraction(start, end, 1, 2)
  return isInWord(text, start) ? undefined : rawNumber(start, end, 0.5, 1) // 半年
}

/** 三分之一, 百分之三十, 千分之五. */
function readShare(start: number, end: number, below: string, above: string): RawNumber | undefined {
  const denominator = toNumber(below)
  const numerator = toNumber(above)
  if (denominator === undefined || numerator === undefined || denominator === 0) return undefined
  if (denominator !== 100 && denominator !== 1000) return rawFraction(start, end, numerator, denominator)
  const point = Math.max(above.indexOf('.'), above.indexOf('点'))
  const given = point < 0 ? 0 : above.length - point - 1
  return percentage(denominator === 100 ? rawNumber(start, end, numerator, given) : rawNumber(start, end, numerator / 10, given + 1))
}

function percentage(number: RawNumber): RawNumber {
  number.percent = true
  return number
}

/** 三成, 七八成. */
function readTenths(start: number, end: number, tenths: string, text: string): RawNumber | undefined {
  const [low = 0, high] = [...tenths].map((character) => 10 * (digits[character] ?? Number(character)))
  if (isInWord(text, start)) return undefined
  if (high === undefined) return percentage(rawNumber(start, end, low, 0))
  return high > low ? percentage(inexactRange(start, end, low, high)) : undefined
}

function inexactRange(start: number, end: number, low: number, high: number): RawNumber {
  const number = rawNumber(start, end, high, 0)
  number.approximate = true
  number.range = { low, high }
  return number
}

function readPlain(match: RegExpExecArray, run: string, text: string): RawNumber | undefined {
  let start = match.index
  const prefix = match[6]
  const inexact = match[8]
  const myriad = match[9]
  const decimals = match[10]
  const runStart = start + (prefix?.length ?? 0)
  let end = start + match[0].length
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[第初\d.]$/.test(before) || words.test(text.slice(runStart, runStart + 12))) return undefined
  if (run.length <= 2 && /(?:星期|周|礼拜|图|表|案例|十月)$/.test(before)) return undefined
  const after = text.slice(end, end + 4)

  if (decimals !== undefined) {
    const integer = toNumber(run)
    if (integer === undefined || /^[钟半]/.test(after)) return undefined
    const fractional = [...decimals].map((character) => digits[character]).join('')
    const scale = myriads[match[11] ?? ''] ?? 1
    return rawNumber(start, end, Number(`${integer}.${fractional}`) * scale, scale > 1 ? 0 : fractional.length)
  }

  // 一九九八年, 二〇二四年
  if (run.length === 4 && text[runStart + 4] === '年' && /^[〇零一二三四五六七八九]{4}$/.test(run)) {
    const year = rawNumber(runStart, runStart + 4, Number([...run].map((character) => digits[character]).join('')), 0)
    year.year = true
    return year
  }

  if (prefix !== undefined && !(run.length <= 3 && (places[run[0]!] !== undefined || myriads[run[0]!] !== undefined))) {
    start = runStart // the 上 of 以上三例 is not part of the number
  }
  const inexactPrefix = start < runStart
  const several = toSeveral(run)
  if (several && measure.test(after)) return inexactRange(start, end, several.low, several.high)
  const value = toNumber(run)
  if (value === undefined) return undefined
  let kept = inexact
  if (inexact === '来' && !/^[万亿例名位个年天人岁次]/.test(after) && !myriad) kept = undefined
  if (inexact !== undefined && (kept === undefined || run.length === 1 && digits[run] !== undefined)) {
    end -= 1 + (myriad?.length ?? 0)
    kept = undefined
  }
  if (run.length === 1) {
    const following = text.slice(end, end + 4)
    if (!inexactPrefix && kept === undefined && !isCounted(run, before, following)) return undefined
    if (/^[千百]$/.test(run) && /^[克米卡瓦]/.test(following)) return undefined
  }
  const scale = kept === undefined ? 1 : (myriads[myriad ?? ''] ?? 1)
  const number = rawNumber(start, end, value * scale, 0)
  number.approximate = inexactPrefix || kept !== undefined
  return number
}

/** Whether a single character counts something. */
function isCounted(character: string, before: string, after: string): boolean {
  if (places[character] !== undefined && character !== '十') return false
  if (myriads[character] !== undefined || !measure.test(after.replace(rangeEnd, ''))) return false
  if (character !== '一') return !/[乱再独不]$/.test(before)
  return !wordBeforeOne.test(before) && !determinerAfterOne.test(after)
}

/** 半 as the end of a word: 一年半 is left alone. */
function isInWord(text: string, start: number): boolean {
  return /[大多过对一第初]/.test(text[start - 1] ?? '')
}

/** 三四 of 三四个: neighbours in counting. */
function toSeveral(run: string): { low: number; high: number } | undefined {
  if (run.length !== 2) return undefined
  const low = digits[run[0]!]
  const high = digits[run[1]!]
  return low !== undefined && high !== undefined && low > 0 && high === low + 1 ? { low, high } : undefined
}

/** The value of a numeral in characters or digits; undefined if the characters do not form one (三七, 万一). */
export function toNumber(run: string): number | undefined {
  if (run.length === 1 && digits[run] !== undefined) return digits[run]
  if (/^\d/.test(run)) return Number(run)
  const [integer = '', fractional] = run.split('点')
  const value = toInteger(integer)
  if (value === undefined || fractional === undefined) return value
  return Number(`${value}.${[...fractional].map((character) => digits[character]).join('')}`)
}

function toInteger(run: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let place = Infinity
  for (const character of run) {
    const value = digits[character]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
      continue
    }
    const times = places[character]
    if (times !== undefined) {
      if (times >= place) return undefined
      section += (digit === undefined || digit === 0 ? 1 : digit) * times
      place = times
    } else {
      const myriad = myriads[character]!
      const whole = section + (digit ?? 0)
      total = total > 0 && myriad > 1e4 ? (total + whole) * myriad : total + (whole === 0 ? 1 : whole) * myriad
      section = 0
      place = Infinity
    }
    digit = undefined
  }
  if (digit !== undefined && digit > 0) {
    // 两千三 is 2300, 一百零五 is 105.
    const short = !/[零〇].$/.test(run) && run.length > 1
    const previous = run.at(-2) ?? ''
    const unit = short ? (places[previous] ?? myriads[previous] ?? 10) / 10 : 1
    return total + section + digit * unit
  }
  return total + section
}
