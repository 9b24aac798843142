import { pattern } from '../../language/cues/pattern.js'
import type { FactWording } from '../editing/find-stated-facts.js'

const people = '(?:受试者|患者|参与者|病人|志愿者|对象)'
const harms = '(?:不良反应|副作用|不良事件|副反应|毒副作用)'

/** “所有患者均分配至治疗组” */
const allTreated = pattern(new RegExp(
  `(?:所有|全部|全体)的?[^,。;]{0,6}${people}[^,。;]{0,6}(?:随机)?[^,。;]{0,4}` +
    '(?:分配|分至|分到|分入|归入|进入|纳入)(?:至|到|入)?(?:治疗|试验|实验|干预|观察|细胞)组(?![或和与及、/])',
  'g',
))
const noControls = pattern(/(?:未设|没有设?|无|未设置|没有设置|缺乏|缺少)(?:置|立)?(?:安慰剂|空白)?对照组/g)
const controls = pattern(new RegExp(
  [
    '(?<![未设无有置立乏少])(?:对照组|安慰剂组)(?!的?(?:缺失|缺乏|设置))',
    '[、,](?:设|有)?(?:安慰剂)?对照的?[^,。;]{0,8}(?:试验|研究)',
    '随机对照(?:试验|研究)',
  ].join('|'),
  'g',
))
const noHarms = pattern(new RegExp(
  `(?:未|没有?|无)(?:发现|见|观察到|出现|报告|发生|有)?(?:任何|明显)?的?${harms}(?![^,。;]{0,4}(?:增加|差异|的报道))`,
  'g',
))
const someHarms = pattern(new RegExp(
  [
    `(?:最|较|更)?(?:常见|多见|多发|多)的?${harms}`,
    `(?:出现|发生)(?:了)?[\\u4e00-\\u9fff]{2,6}(?:作为|属于|这一|,为)${harms}`,
    `${harms}(?:主要)?(?:包括|有|为|以)`,
    `出现(?:了)?[\\u4e00-\\u9fff]{2,6}等${harms}`,
  ].join('|'),
  'g',
))
const own = pattern(/(?:本文|本来|文章|内容|本站|全文)[^,。;!]{0,8}原创|原创(?:文章|内容|作品|首发|所有)/g)
const copied = pattern(new RegExp(
  '(?<!图片?|照片|插图|素材)(?:均|都|全部|部分)?' +
    '(?:转自|转载自|来源于|来源自|源于|来自|摘自|整理自|源自)(?:于)?(?:互联网|网络|网上)',
  'g',
))
const agent = String.raw`([\u4e00-\u9fff]{2})(?:可|能|还可|也)?`
/** A protein by its sign, TNF-α or IL6, that does not belong to another word. */
const target = String.raw`([A-Z][A-Za-z]{0,3}[A-Z\d][A-Z\d]{0,6}(?:-[\dα-ωA-Za-z]{1,5})?)(?![\w-]|受体|抑制|信号|通路)`
const inhibits = pattern(new RegExp(`${agent}(?:抑制|阻断|下调)${target}`, 'g'))
const promotes = pattern(new RegExp(`${agent}(?:促进|刺激|激活|上调|增强)${target}`, 'g'))

/** The Chinese statements that can exclude each other. For folded sentences. */
export const chineseFacts: readonly FactWording[] = [
  { pair: 'design', side: 'one', within: 'neighbours', wording: allTreated },
  { pair: 'design', side: 'one', within: 'paragraph', wording: noControls },
  { pair: 'design', side: 'other', within: 'article', wording: controls },
  { pair: 'safety', side: 'one', within: 'section', wording: noHarms },
  { pair: 'safety', side: 'other', within: 'section', wording: someHarms },
  { pair: 'provenance', side: 'one', within: 'article', wording: own },
  { pair: 'provenance', side: 'other', within: 'article', wording: copied },
  { pair: 'mechanism', side: 'one', within: 'section', about: 2, wording: inhibits },
  { pair: 'mechanism', side: 'other', within: 'section', about: 2, wording: promotes },
]

export const chineseOpenBlind = pattern(new RegExp(
  String.raw`(开放(?:标签|性|式)?)[、,的]?(?:[\u4e00-\u9fff]{0,6}[、,])?(双盲)|` +
    String.raw`(双盲)[、,的]?(?:[\u4e00-\u9fff]{0,6}[、,])?(开放(?:标签|性|式))(?!的?(?:扩展|延伸|延长|随访))`,
  'g',
))

export const chineseContrast = pattern(/[A-Z甲乙丙][研试]|剂量|阶段|起初|最初|后来|此前|另一|其他研究|授权|许可|更正|应当|应该|需要|高浓度|低浓度/)

export const chinesePatient = { male: pattern(/岁的?[\u4e00-\u9fff]{0,4}男(?:性|子|士|孩|童|患|病)/), female: pattern(/岁的?[\u4e00-\u9fff]{0,4}女(?:性|子|士|孩|童|患|病)/) }
export const chinesePronoun = {
  male: /(?<!其)他(?![们人国或者/(])|[该这那此][名位]?(?:男子|男性|男士|男患者|男病人|男孩|男童|先生)/,
  female: /她(?![们或/(])|[该这那此][名位]?(?:女子|女性|女士|女患者|女病人|女孩|女童|妇女|太太)/,
}
export const chineseOthers = {
  male: pattern(/丈夫|父|儿子|兄|弟|男友|医生|教授|医师|供者|朋友|先生|孩子|专家/),
  female: pattern(/妻|母|女儿|姐|妹|女友|医生|教授|医师|护士|供者|朋友|女士|孩子|专家|老伴/),
}
