import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { FoundAttribution } from '../sources/attribution.js'

const studies = [
  '研究(?:结果|数据|报告|成果|资料|发现)?|(?:临床|动物|体外|细胞|迁移)?(?:试验|实验)(?:结果|数据)?',
  '临床(?:数据|资料|观察|实践|应用|结果)|数据|资料|文献|调查(?:结果|数据)?|证据|统计(?:数据|资料)?',
  '荟萃分析|[Mm]eta分析|系统评价|实践|报告',
].join('|')
const people = [
  '研究者|研究人员|科研人员|科学家|专家|学者|医学家|医学界|医生|业内人士|专业人士|权威人士|知情人士|营养师',
  '(?:营养|药|医|心理|免疫|生物|遗传)学家|名医|中医师?|(?:专科|主治|权威|资深)?医师|药师|护理师|学界|医界|业界',
  '科研团队|研究团队|团队|(?:研究|科研|课题)小组|某(?:知名|著名)?(?:研究)?(?:机构|大学|医院|实验室|专家|学者)',
  '(?<=一[家个间所])(?:[\\u4e00-\\u9fff]{0,4})(?:实验室|研究机构)',
].join('|')
const verb = '表明|显示|证实|证明|发现|揭示|验证了|印证了|支持|说明|认为|提出|指出|提到|提及|记载|看到|注意到|报道|报告|观察到|提示|得出'
const saying = '介绍|认为|提出|指出|表示|称|说|发现|证实|证明|公认|坦言|透露|声称|深信|坚信|相信|确信|强调|推崇|看到|提到|一致同意|普遍认同'
const adverb = [
  ',|们|也|均|都|又|普遍|已经?|就|还|曾|则|一致|明确|充分|进一步|同样|初步|多次|早已|早就|陆续|纷纷|不断',
  '结果|最新|近日|目前|一致地|反复|一再|多项临床研究|清楚地?',
].join('|')
const adverbs = `(?:${adverb})`
const says = `(?:(?<studies>${studies})${adverbs}{0,4}(?<verb>${verb})|(?<people>${people})${adverbs}{0,4}(?<saying>${saying}))`

const sourced = pattern(new RegExp(`${says}(?!的|率|表|书|会|法|数|,|。|$)(?:,(?=.))?`, 'g'))
const withComma = pattern(new RegExp(`${says}[:,](?=.)`, 'g'), [
  pattern(new RegExp(`(?:${verb}|${saying})[:,]`)),
])
const wordings = [sourced, withComma]

const informant = '(?:权威|相关|有关|最新|医学|临床|外国|国外|国内|美国|日本|欧美)?(?:机构|部门|专家|研究|资料|数据|文献|媒体|人士)'
const belief = pattern(new RegExp(
  [
    '众所周知|大家都知道|人们普遍认为|一般认为|普遍认为|公认',
    '据(?:不完全)?统计|据估计|据估算|据调查|据研究(?!者|人员|机构|所|院|团队)|据报道|据悉|据了解|据介绍|据说',
    `据${informant}(?:统计|调查|报道|介绍|显示|表明|证实|称)?(?=,|[^,]{2,})`,
    '(?:经(?:过)?|已被|被)(?:大量|多项|无数|临床|科学|现代医学|国内外|权威){0,3}(?:研究|临床|试验|实验|实践|科学|医学)(?:所)?(?:证实|证明|验证)',
    '(?:国外|外国|国内)(?:早|已|就)?有(?:相关)?研究(?=,)|(?:有|多项)数据称|科学(?:早就|早已|已经)?告诉(?:我们|人们|大家)',
    '(?:科学|临床|实践|现代医学|医学|事实)(?:已经?|早已?|早就|反[复覆]|一再|充分|多次|无数次|不断|再三|都){0,3}(?:证明|证实|验证)',
  ].join('|'),
  'g',
))

const definiteWord = [
  '该|(?<!日)本|此|这|这些|这项|上述|以上|前述|我们的?|他们的?|她们的?|其|另一组|两组|两者|检查|检测|检验|随访|监测|化验|筛查|问卷',
  String.raw`普查|图\s?\d|表\s?\d|病理|尸检|活检|您的?|你的?|主治|接诊|当地|值班|急诊`,
].join('|')

/** Words before the noun that make it a study already told of, or another's, or the author's own. */
const definite = new RegExp(`(?:${definiteWord})[^,。;、]{0,8}$`)
/** 一项访查两千名长者的问卷调查: a study that was not told of before. */
const singled = /[一1]项[^,。;]{0,20}$|[一1][个支所家间](?:[\u4e00-\u9fff]{0,6}的)?(?:研究|科研)?$/
const pointing = /[该本此这其]|上述|以上|前述|我们/
const negative = /(?:没有|无|尚无|并无|缺乏|未有|缺少|无任何|没有任何|尚缺乏|需要|仍需|有待|更多|是否有|哪些|什么)[^,。;]{0,8}$/
const counted = /(?:[\d一二两三四五六七八九十]+|几)(?:项|个|篇|位|名|组)[^,。;]{0,10}$/
const ofOthers = [
  '现在|如今|当今|时下|大量|多项|多个|近期|近日|目前|现有|已有|有|另有|国外|国内|国内外|最新|越来越多|众多|许多|很多|不少|一些|部分',
  '某些|有些|基础|科学|医学|权威|相关|有关|早期|既往|以往|美国|日本|英国|德国|欧美|中国|现代|前期|近年来?|多年|流行病学|动物|体外',
  '临床|细胞|观察性|多数|诸多|的',
].join('|')
const modified = new RegExp(`(?:${ofOthers})$`)
const cautious = /(?:有|一些|部分|某些|有些|早期|初步|观察性|动物|个别|少数)(?:临床|动物|体外|基础)?$/
const year = /(?:19|20)\d\d年[^,。;]{0,12}$/

const none: readonly FoundAttribution[] = []

/** The unnamed sources of a Chinese sentence, in any order; some may overlap. */
export function findChineseAttributions(sentence: Sentence): readonly FoundAttribution[] {
  if (!sentence.mayMatch(sourced) && !sentence.mayMatch(withComma) && !sentence.mayMatch(belief)) return none
  const found: FoundAttribution[] = []
  for (const match of sentence.matchesOf(belief)) {
    const isCautious = /据(?:报道|悉|了解|介绍|说)$/.test(match[0])
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'belief', pointsBack: undefined, isCautious, isOfOthers: true, givesYear: false })
  }
  for (const wording of wordings) {
    for (const match of sentence.matchesOf(wording)) {
      const one = read(sentence.folded, match)
      if (one) found.push(one)
    }
  }
  return found
}

function read(folded: string, match: RegExpMatchArray): FoundAttribution | undefined {
  const at = match.index ?? 0
  const before = folded.slice(Math.max(0, at - 24), at)
  const { people: who, verb: shown } = match.groups ?? {}
  const single = singled.test(before)
  if ((definite.test(before) && !(single && !pointing.test(before))) || negative.test(before)) return undefined
  const words = modifiers.exec(before)?.[0] ?? ''
  return {
    start: at - words.length,
    end: at + match[0].replace(/[,:]$/, '').length,
    kind: who ? 'people' : 'studies',
    pointsBack: !single && counted.test(before) ? 'article' : modified.test(before) || (who && authority.test(who)) ? undefined : 'section',
    isCautious: cautious.test(before) || shown === '提示',
    isOfOthers: modified.test(before),
    givesYear: year.test(before),
  }
}

/** Researchers may be those of the study told before; experts are only a good name. */
const authority = /专家|学者|学家|名医|[医学业]界|人士|医生|医师|药师|护理师|营养师|中医/

const modifier = [
  '大量|多项|多个|近期|近日|目前|现有|已有|另有|有|国外|国内外|国内|最新|越来越多|众多|许多|很多|不少|一些|部分|某些|有些|基础|科学',
  '医学|权威|相关|有关|早期|既往|以往|美国|日本|英国|德国|欧美|中国|现代|流行病学|动物|体外|临床|细胞|的|[一1]项|们',
].join('|')
const modifiers = new RegExp(`(?:(?:${modifier}))+$`)
