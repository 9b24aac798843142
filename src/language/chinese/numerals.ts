import { matchesOf } from '../matches-of.js'
import type { RawNumber } from '../number-token.js'

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

/** Measure words and units: after one of these a single character is a number and not part of a word. */
const measure =
  /^(?:个|例|名|位|人(?![工体们类民生员])|项|次(?!性|级|要)|年|月|周(?!围|期)|天(?!然)|日|岁|小时|分钟|秒|倍|组|只|头|条|对(?!一)|株|粒|片|颗|瓶|盒|支|针|剂|滴|克|毫|升|公斤|斤|米|厘米|种|类|家|所|款|份|批|轮|期|阶段|步|点(?=[建原注])|处|侧|眼|台|套|篇|本|句|代|节|国|省|市|度|元|块|级|层|餐|顿|杯|碗|勺|把|根|张|场|届|队|支|院|地|门|大(?=[类优原要特])|多(?=[例名位个年月天]))/

/** 三到五名: the measure word comes after the second number. */
const rangeEnd = /^[至到][一二两三四五六七八九十]/

/** Before 一 these make a word: 统一, 唯一, 第一. */
const wordBeforeOne = /[唯统第之单同任每进初专逐不划归合如始周期其万某另又再有]$/

/** After 一 these measure words make a determiner or a word and no count. */
const determinerAfterOne = /^(?:种|类|次性|代|点|处|度|本|级|大|般|家(?!医|公)|步|节|片|套|门|成不|地|层|院|块|把|场|批|国|份子?|根|条|张|句|篇|台|款|米|元|期)/

/** Words that only look like numerals. */
const words = /^(?:千万(?=[不别要勿注记莫])|万一|十分(?!钟|之)|百般|千百|万千|万分|十足|十全|十字|十二指肠|百日咳|三七|九九|五六(?=月)|七七八八|一一|三三两两|千千万|二十[一二三四五]?碳|十[一二三四五六七八九]?碳|三十六计|四五六|百万(?=医学))/

/** Finds numbers written in Chinese characters, also with digits in them (百分之3.5, 3成). Ordinals are left out. */
export function findChineseNumerals(text: string): RawNumber[] {
  const found: RawNumber[] = []
  for (const match of matchesOf(text, pattern)) {
    const number = read(match, text)
    if (number) found.push(number)
  }
  return found
}

function read(match: RegExpMatchArray, text: string): RawNumber | undefined {
  const [whole, denominator, numerator, tenths, half, halfUnit] = match
  const start = match.index!
  const span = { start, end: start + whole.length }
  if (denominator !== undefined && numerator !== undefined) return readShare(span, denominator, numerator)
  if (tenths !== undefined) return readTenths(span, tenths, text)
  if (half !== undefined) return { ...span, value: 0.5, decimals: 0, fraction: { numerator: 1, denominator: 2 } }
  if (halfUnit !== undefined) return isInWord(text, start) ? undefined : { ...span, value: 0.5, decimals: 1 }
  return readPlain(match, text)
}

/** 三分之一, 百分之三十, 千分之五. */
function readShare(span: { start: number; end: number }, below: string, above: string): RawNumber | undefined {
  const denominator = toNumber(below)
  const numerator = toNumber(above)
  if (denominator === undefined || numerator === undefined || denominator === 0) return undefined
  if (denominator !== 100 && denominator !== 1000) {
    return { ...span, value: numerator / denominator, decimals: 0, fraction: { numerator, denominator } }
  }
  const point = Math.max(above.indexOf('.'), above.indexOf('点'))
  const given = point < 0 ? 0 : above.length - point - 1
  return denominator === 100
    ? { ...span, value: numerator, decimals: given, percent: true }
    : { ...span, value: numerator / 10, decimals: given + 1, percent: true }
}

/** 三成, 七八成. */
function readTenths(span: { start: number; end: number }, tenths: string, text: string): RawNumber | undefined {
  const [low = 0, high] = [...tenths].map((character) => 10 * (digits[character] ?? Number(character)))
  if (isInWord(text, span.start)) return undefined
  if (high === undefined) return { ...span, value: low, decimals: 0, percent: true }
  return high > low ? { ...span, value: high, decimals: 0, percent: true, approximate: true, range: { low, high } } : undefined
}

function readPlain(match: RegExpMatchArray, text: string): RawNumber | undefined {
  let start = match.index!
  const [whole, , , , , , prefix, run = '', inexact, myriad, decimals, decimalMyriad] = match
  const runStart = start + (prefix?.length ?? 0)
  let end = start + whole.length
  const before = text.slice(Math.max(0, start - 2), start)
  const rest = text.slice(runStart, runStart + 12)
  const after = text.slice(end, end + 4)
  if (/[第初\d.]$/.test(before) || words.test(rest)) return undefined
  if (/(?:星期|周|礼拜|图|表|案例|十月)$/.test(before) && run.length <= 2) return undefined

  if (decimals !== undefined) {
    const integer = toNumber(run)
    if (integer === undefined || /^[钟半]/.test(after)) return undefined
    const fractional = [...decimals].map((character) => digits[character]).join('')
    const scale = myriads[decimalMyriad ?? ''] ?? 1
    return { start, end, value: Number(`${integer}.${fractional}`) * scale, decimals: scale > 1 ? 0 : fractional.length }
  }

  // 一九九八年, 二〇二四年
  if (/^[〇零一二三四五六七八九]{4}$/.test(run) && text[runStart + 4] === '年') {
    const value = Number([...run].map((character) => digits[character]).join(''))
    return { start: runStart, end: runStart + 4, value, decimals: 0, year: true }
  }

  const magnitude = places[run[0]!] !== undefined || myriads[run[0]!] !== undefined
  if (prefix !== undefined && !(magnitude && run.length <= 3)) {
    start = runStart // the 上 of 以上三例 is not part of the number
  }
  const inexactPrefix = start < runStart
  const several = toSeveral(run)
  if (several && measure.test(after)) {
    return { start, end, value: several.high, decimals: 0, approximate: true, range: several }
  }
  const value = toNumber(run)
  if (value === undefined) return undefined
  let kept = inexact
  if (inexact === '来' && !/^[万亿例名位个年天人岁次]/.test(after) && !myriad) kept = undefined
  if (inexact !== undefined && (kept === undefined || run.length === 1 && digits[run] !== undefined)) {
    end -= 1 + (myriad?.length ?? 0)
    kept = undefined
  }
  const following = text.slice(end, end + 4)
  if (run.length === 1 && !inexactPrefix && kept === undefined && !isCounted(run, before, following)) return undefined
  if (/^[千百]$/.test(run[0]!) && run.length === 1 && /^[克米卡瓦]/.test(following)) return undefined
  const scale = kept === undefined ? 1 : (myriads[myriad ?? ''] ?? 1)
  return { start, end, value: value * scale, decimals: 0, ...((inexactPrefix || kept !== undefined) && { approximate: true }) }
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
