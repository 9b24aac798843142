import { chineseTreatment } from '../../language/chinese/health-words.js'
import { pattern } from '../../language/cues/pattern.js'
import type { HarmWords } from '../appraisal/harm-words.js'

const complaints = [
  '恶心|呕吐|头痛|头晕|出血|感染|过敏|发热|皮疹|腹泻|便秘|肝损|肾损|损伤|血栓|栓塞|肿瘤|低血糖|死亡|失眠|嗜睡|乏力|疼痛|红肿|瘀青',
  '水肿|不适|中毒|胃痛|排斥',
].join('|')
const treatments = '手术|治疗|用药|注射|移植|输注|回输|疗法|服用|使用|药物|疫苗|接种|操作|该药|产品|干细胞|过量'
/** 副作用, 手术有风险, 可能引起恶心, 长期安全性不明, 孕妇禁用. */
const harms = [
  '副作用|不良反应|不良事件|副反应|毒副反应|毒性反应|肝毒性|肾毒性|禁忌',
  `(?:${treatments})[^,。;]{0,10}(?:风险|并发症|危害|毒性|危险)`,
  '(?:有|存在|带来|伴随|具有|潜在)[^,。;]{0,8}(?:风险|并发症)',
  '(?:风险|获益)(?:与|和)(?:获益|风险)',
  `(?:可能|会|可|能|容易|易|仍可|或)(?:会)?(?:引起|引发|导致|出现|造成|诱发|产生|加重)[^,。;]{0,14}(?:${complaints})`,
  '(?:安全性|长期(?:风险|安全)|风险)[^,。;]{0,12}(?:不明|未知|尚不|不清楚|有待|尚待|未确定|缺乏|还需)',
  '(?:孕妇|哺乳期|儿童|过敏者|过敏体质|患者|人群|婴幼儿)[^,。;]{0,12}(?:禁用|慎用|忌用|不宜|禁服|忌服|不要|避免(?:使用|服用))',
  '(?:发热|恶心|头痛|出血|感染|皮疹|呕吐|腹泻|乏力)[^,。;]{0,10}(?:是|为)[^,。;]{0,10}(?:不良|副)',
].join('|')

/** What can go wrong; see the English twin. */
const harm = pattern(new RegExp(harms, 'g'))

/** How Chinese tells of harm. */
export const chineseHarm: HarmWords = {
  patterns: [harm],
  spared: /(?:无|没有|零|避免|减少|降低|规避|远离|减轻|不会有?|未增加|不含|更少|较少|很少|极少)[^,。;]{0,8}$/,
  unsaid: /(?:监测|评估|观察|记录|统计)[^,。;]{0,8}$/,
  observed: /观察|发现|报告|报道|出现|发生|差异|相关/,
  unknown: /尚|不明|未知|缺乏|有待|禁|忌|慎|不宜|不要|避免/,
  generic: /^(?:手术|疫苗|药物|药片|处方药)/,
  belongs: ({ folded }, start, end) => !/^(?:有|存在|带来|伴随|具有|潜在)/.test(folded.slice(start, end)) || chineseTreatment.test(folded),
}
