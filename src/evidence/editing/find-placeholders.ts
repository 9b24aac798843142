import type { Span } from '../../document/span.js'
import { type Pattern, pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'

/** Something that should have been filled in before publishing. */
export interface Placeholder extends Span {
  readonly kind:
    | 'template' // TODO, {{name}}, [insert …], XX医院
    | 'country' // "some countries" or 某国 in the place of a country's name
  readonly text: string
}

const institution = '(?:Hospital|University|Clinic|Institute|Center|Centre|Company|City|Province|County|School|College|Professor|Laboratory)'
const countable = [
  'patients|participants|people|volunteers|subjects|adults|children|mice|rats|hours|days|weeks|months|years|mg|ml|kg|mmHg',
  'points|times|studies|trials|countries|hospitals|million|per cent|percent',
].join('|')
/** What a number stands before; not "XX women", who may be told by their chromosomes. */
const counted = `(?:${countable})`
const kindOfHospital = '省|市|县|区|人民|中医|西医|综合|附属|妇幼|儿童|肿瘤|口腔|眼科|骨科|医科|医学|国医|市立|省立|县立|区立|卫生|总'
const chineseNouns = [
  `(?:${kindOfHospital}){1,3}(?:院|医院|中心|大学|馆|医馆|保健院)`,
  '医院|大学|医科大学|公司|集团|教授|医生|医师|主任|专家|研究所|研究院|机构|诊所|医药|制药|医疗|生物科技|保健品|大药房|药房|药厂|药业',
  '药店|市|省|县|区|镇|村|街道|路|地区|先生|女士|国|中心|日报|晚报|早报|周刊|电视台|期刊|杂志|药|品牌|%',
].join('|')
const chineseNoun = `(?:${chineseNouns})`
const cross = '(?:[XxＸ]{2,4}|[×╳✕]{2,4}|[〇○]{2,4}|[*＊]{2,4})'

const toFillIn = [
  'insert|add|enter|your|name|date|source|citation needed|ref|refs|reference|author|hospital|city|country|link|url|tk|tbd|figure here|image',
  'NAME|DATE|SOURCE|AUTHOR|HOSPITAL|CITY|COUNTRY|LINK|URL|TK|INSERT|YOUR|NUMBER|REF|插入|填写|待补充|待定|姓名|日期|来源|占位|此处',
].join('|')
const templates = pattern(
  new RegExp(
    [
      '\\b(?:TODO|TBD|TBC|FIXME)\\b',
      '\\blorem ipsum\\b',
      '\\{\\{[^{}\\n]{1,60}\\}\\}',
      '\\$\\{[^{}\\n]{1,60}\\}',
      `\\[(?:${toFillIn})(?:[^\\]\\n]{0,60})\\](?!\\()`,
      '<(?:name|date|hospital|doctor|city|author|source|title|姓名|日期|医院)>',
      `\\bXXX?X?(?=\\s+(?:${institution}|${counted})\\b)`,
      '\\b(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.?\\s+(?:X{2,4}\\b|_{2,})',
      '\\b(?:19|20)XX\\b',
      '\\bXXX?X?(?=\\s?%)',
      '[【\\[](?:医院|医生|医师|患者|作者|产品|药品|地点|机构|公司|城市|来源|链接|电话)(?:名称|姓名|名字|名|地址|电话)?[】\\]](?!\\()',
      '[(【\\[]\\s?(?:[\\u4e00-\\u9fff]{0,6}(?:待补充?|待填|待更新|待查|待核[实对])|待补充|待定|占位|待填|待确认|此处[^)】\\]]{0,10})\\s?[)】\\]]',
      '此处(?:请)?(?:插入|填[写入]|添加|补充|放)[^,。]{0,12}',
      '请(?:在此|于此|自行)?(?:填[写入上]|插入|输入|补[上充入]|替换|更换|加入|置换)(?:为|成)?' +
        '(?:[\\u4e00-\\u9fff]{0,4}(?:姓名|名称|日期|来源|出处|文献|图片|电话|链接|连结)|医院|作者|内容)',
      '\\bY{4}(?:年|[-/.])M{2}(?:月|[-/.])D{2}|(?<!\\d)[〇○O_]{2,4}年[〇○O_]{1,2}月',
      '_{2,}(?=\\s?(?:[名例位人%年月日元岁]|医院|医师|医生|教授|公司))',
      '[(【\\[](?:请填|填写|输入)?(?:单位|机构|医院|诊所|公司|作者|医师|医生|产品|品牌|药品|病人|患者)(?:名称|全名|全称|姓名)[)】\\]](?!\\()',
      '某某(?=(?:人民|综合)?医[院馆]|中医(?:医?院|馆|诊所)|医师|诊所|药厂|学会|期刊|品牌|大学|公司|教授|医生|专家|主任|研究所|机构|市|省|地|国)',
    ].join('|'),
    'g',
  ),
)
const variable = pattern(/%[A-Z][A-Z_]{2,30}%/g)
/** Crosses and rings in the place of a name or a number: XX医院, 招募××名. */
const crossedOut = pattern(
  new RegExp(
    [
      `(?<![A-Za-z\\d]|[A-Za-z\\d],)${cross}(?=\\s?${chineseNoun})`,
      `(?<![A-Za-z\\d]|[A-Za-z\\d],)${cross}(?=\\s?[名例位]\\s?(?:患者|病人|受试者|参与者|志愿者|民众))`,
      `(?<=纳入|招募|入组|收案|收治|共有?|为|约|达|至|于|由|据)\\s?${cross}(?=\\s?(?:[名例位人岁年月个种mgML%]))`,
      `(?<![A-Za-z])O{2,3}(?=\\s?${chineseNoun})`,
    ].join('|'),
    'g',
  ),
)
/** Most sentences have none. */
const anyCross = /[XxＸ×╳✕〇○*＊O]{2}/
/** The patterns above are case-sensitive for TODO and XX; these words are not. */
const lowerCaseTemplates = pattern(/\blorem ipsum\b|\[(?:insert|add your|your name|citation needed)[^\]\n]{0,60}\](?!\()/gi)

/** 某国 hides which country; 某国某医院, 某地某医院 hide everything. 某医院 or 某地 alone is discretion. */
const nameless = pattern(/(?:某国|某省|某市|某地|某县)某(?:医院|地|市|省|机构|公司|大学|研究所|诊所|中心|药企)|某国(?!家|际)/g)

/**
 * "some countries" where one country was named: subject of a singular verb, possessive, or with a body that
 * only one country has. Behind a preposition it belongs to another subject and is plain English.
 */
const someCountries = pattern(new RegExp(
  [
    String.raw`\b(?:most of )?some countries(?:'s)\b[^.,;]{0,40}`,
    String.raw`(?<!\b(?:in|of|from|for|by|across|within|to|between|among|and|with|than|throughout|outside)\s)\bsome countries\s+` +
      String.raw`(?:also\s+|now\s+|still\s+)?(?:has|is|was|does|suffers|leads|ranks|accounts|faces|approves|remains)\b`,
    String.raw`\bsome countries,?\s+the\s+` +
      '(?:State Council|National Health Commission|NMPA|National Medical Products Administration' +
      String.raw`|Ministry of Health and Welfare|National People's Congress|Politburo)\b`,
  ].join('|'),
  'gi',
))

const kinds: readonly { readonly kind: Placeholder['kind']; readonly wording: Pattern }[] = [
  { kind: 'template', wording: templates },
  { kind: 'template', wording: variable },
  { kind: 'template', wording: crossedOut },
  { kind: 'template', wording: lowerCaseTemplates },
  { kind: 'country', wording: nameless },
  { kind: 'country', wording: someCountries },
]

const none: readonly Placeholder[] = []
const patterns = patternList(kinds.map(({ wording }) => wording))

/** The placeholders of a sentence, in order. */
export const findPlaceholders = (sentence: Sentence): readonly Placeholder[] => (sentence.mayMatchSome(patterns) ? placeholdersIn(sentence) : none)

function placeholdersIn(sentence: Sentence): readonly Placeholder[] {
  const { folded } = sentence
  let found: (Placeholder & { readonly at: Span })[] | undefined
  for (const { kind, wording } of kinds) {
    if (wording === crossedOut && !anyCross.test(folded)) continue
    for (const match of sentence.matchesOf(wording)) {
      const at = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (/\]\([^)\s]*$/.test(folded.slice(Math.max(0, at.start - 200), at.start))) continue // a link's target is no prose
      found ??= []
      if (found.some(({ at: other }) => at.start < other.end && other.start < at.end)) continue
      found.push({ ...sentence.span(at.start, at.end), at, kind, text: sentence.text.slice(at.start, at.end) })
    }
  }
  return found?.sort((a, b) => a.start - b.start) ?? none
}
