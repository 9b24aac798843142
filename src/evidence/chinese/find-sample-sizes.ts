import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { findSizeSigns } from '../studies/find-size-signs.js'
import type { CountedSubjects } from '../studies/study.js'

const unit = /^\s*(?:余)?(例|名|位|个|只|头|条|人|对)(?!次|均|月|小时|疗程|周|百分点|中心|国家|方面|因素|问题|步骤|阶段|部分|指标)/
const persons = [
  '患者|受试者|志愿者|病人|参与者|病例|老人|儿童|孕妇|女性|男性|女子|男子|男孩|女孩|男童|女童|孩童|长者|民众|选手|员工|学员|教师',
  '护理师|志工|患儿|婴儿|健康人|居民|被试|学生|糖友|病友|人|者|先生|女士|小姐|太太|阿[伯公婆嬷姨]|伯伯|奶奶|爷爷|老翁',
  '[大老]?[妈爷伯娘]|妇|翁|[男女]婴',
].join('|')
const someone = new RegExp(`^[^,。;:()]{0,14}?(?:${persons})`)
const animal = /^[^,。;:()]{0,10}?(?:小鼠|大鼠|鼠|兔|犬|猪|猴|羊|斑马鱼)/
/** "15例发生卒中" counts events, "其中3例" a part. */
const event = /^\s*(?:患者)?(?:发生|出现|死亡|复发|不良|因|失访|退出|脱落|感染|转为|确诊|新增|阳性)/
const part = /(?:其中|另有|(?<!共)有|仅有|新增|又有|含|包括)\s*$/
/** 有28名患者参与: all of them, not a part. */
const takesPart = /^[^,。;]{0,12}?(?:参与|参加|加入|入组|报名)/
/** Cases that an authority counts are no sample: 新增确诊13例. */
const tally = /(?:新增|累计|确诊|疑似|输入|无症状|出院|在院)[^,。;\d]{0,10}$/
/** The daily count of an epidemic. */
const bulletin = pattern(/新增[^,。;]{0,20}(?:例|个案|宗)|截至[^,。;]{0,16}[时日][^。;]{0,40}例|解除(?:医学观察|隔离)/)
/** 治疗组30例: the arm that is counted. */
const arm = /([\u4e00-\u9fff]{1,6}组)(?:为|有|共|纳入)?\(?$/
/** What is counted with. */
const counter = pattern(/[例名位个只头条人对]/)
const each = /各\s*$/
const onePerson = pattern(new RegExp(
  [
    String.raw`(?:首|第[一二三四五六七八九十\d]{1,2})(?:位|例|名)(?:接受[^,。;]{0,10})?(?:患者|病人|受试者|病例)`,
    '单例|个案|单个(?:病例|患者)|该例患者|一则病例|病例报告',
    '(?:这[一个]?|该|此|上述)(?:个)?(?:成功)?案例',
  ].join('|'),
  'g',
))
/** 两姐妹, 三兄弟, 一对夫妻: people told of by what they are to each other. */
const siblings = pattern(/([一两二三四])(?:对|个|位|名)?(?:[^,。;\d]{0,10}的)?(?:姐妹|姊妹|兄弟|兄妹|姐弟|母女|母子|父女|父子|夫妻|夫妇|双胞胎)/g)
const kin: Readonly<Record<string, number>> = { 一: 2, 两: 2, 二: 2, 三: 3, 四: 4 }
const enrolled = /(?:纳入|入组|招募|共|总共|随访|选取|收治|治疗|干预|对|为|给|观察|分析|报告|报道)(?:了|到)?[^,。]{0,4}$/

/** The people and animals that a Chinese sentence counts. */
export function findChineseSampleSizes(sentence: Sentence): CountedSubjects[] {
  const { folded } = sentence
  if (sentence.test(bulletin)) return []
  const found: CountedSubjects[] = [...findSizeSigns(sentence)]
  for (const match of sentence.matchesOf(onePerson)) found.push({ start: match.index, end: match.index + match[0].length, value: 1, of: 'people' })
  for (const match of sentence.matchesOf(siblings)) found.push({ start: match.index, end: match.index + match[0].length, value: kin[match[1]!] ?? 2, of: 'people' })
  if (!sentence.test(counter)) return found
  for (const number of sentence.numbers) {
    if (number.percent || number.year || number.decimals > 0 || number.fraction) continue
    const after = folded.slice(number.end)
    const measure = unit.exec(after)
    if (!measure) continue
    const rest = after.slice(measure[0].length)
    // No pattern looks further back, and a search through the whole sentence for each number would be quadratic.
    const before = folded.slice(Math.max(0, number.start - 24), number.start)
    if (event.test(rest) || (part.test(before) && !takesPart.test(rest)) || tally.test(before) || before.endsWith('每')) continue
    const animals = animal.exec(rest)
    const people = animals ? null : someone.exec(rest)
    const counted = measure[1] === '例' || measure[1] === '人' || measure[1] === '名' || measure[1] === '位'
    if (!animals && !people && !(counted && (measure[1] === '例' || enrolled.test(before)))) continue
    if (!animals && !counted && !people) continue
    const noun = animals?.[0] ?? people?.[0] ?? ''
    found.push({
      start: number.start,
      end: number.end + measure[0].length + noun.length,
      value: (number.range?.high ?? number.value) * (each.test(before) ? 2 : 1),
      of: animals ? 'animals' : 'people',
      arm: arm.exec(before)?.[1],
    })
  }
  return found
}
