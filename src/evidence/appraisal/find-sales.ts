import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** "Our clinic", "our supplements". */
const goods = [
  'clinics?|products?|stores?|shop|supplements?|formulas?|brand|company|therap(?:y|ies)|treatments?|infusions?|drips?|serum|capsules?',
  'centers?|centres?|protocols?|packages?|medical team|medical director|specialists|practice|office|facility|facials?|fillers?',
  'injections?|injectables|med ?spa|programs?|programmes?',
].join('|')
const services = '(?:therapy|treatments?|infusions?|services?|consultations?)'
/** "We offer", "why patients choose us". */
const weOffer = [
  String.raw`we (?:offer|sell|supply|manufacture|stock|ship|provide (?:[\w-]+ ){0,3}${services}|(?:also )?(?:treat|help) (?:[\w-]+ )?(?:patients|people|clients)|specialise|specialize)`,
  String.raw`why (?:[\w-]+ )?(?:patients|clients|customers|guests|families|people|women|men) (?:choose|trust|love|come to)`,
].join('|')
/** "Prices start at", "$40 per session", "(NASDAQ: …)". */
const prices = [
  'prices? (?:start|from|range)|(?:costs?|priced) (?:from|at|only|just) [$£€¥]',
  String.raw`[$£€]\s?\d[\d,.]* (?:per|a|each) (?:session|bottle|treatment|infusion|course|pack|month|drip|injection)|nasdaq|nyse`,
  String.raw`(?:inc|ltd|plc|corp)\.?[,)]? (?:today )?announced|announced today`,
].join('|')
/** A seller speaks: its own product or clinic, a price, a listed company. Source: the editors' own list. */
const patterns = {
  en: patternList([
    pattern(new RegExp(String.raw`\bour (?:[\w-]+ ){0,3}?(?:${goods})\b`, 'gi')),
    pattern(new RegExp(String.raw`\b(?:${weOffer})\b`, 'gi')),
    pattern(/\b(?:physician|doctor|surgeon)-(?:led|owned|supervised|performed|overseen)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${prices})\b`, 'gi')),
  ]),
  zh: patternList([pattern(new RegExp([
    '(?:我|本)(?:公司|院|店|诊所|中心|品牌|司|机构)(?!员工)|本品(?=[是为由采可含,])',
    String.raw`我们(?:的[\u4e00-\u9fff]{0,8})?(?:产品|诊所|医院|商城|专家团队|疗法|疗程|套餐|门店|品牌|干细胞|外泌体|护理(?!人员|学|部|站|团队|工作))`,
    String.raw`旗下(?:[\u4e00-\u9fff]{0,8})(?:产品|品牌|公司|医院)|官方旗舰店|(?:售价|价格|单价|疗程价|优惠价|费用)[^,。;]{0,8}\d[\d,.万]*\s*元`,
    String.raw`\d[\d,.]*\s*元\s*[/每一](?:次|盒|瓶|疗程|支|针)|股票代码|本站(?:分享|销售|出售)的产品|自家产品`,
    '为(?:什么|何)(?:患者|客户|顾客|家庭|她们|他们|大家)?(?:都)?选择(?:我们|本院|我院)',
    '(?:医师|医生|专家)(?:亲诊|亲自(?:操作|注射|施术)|一对一)|独家(?:代理|经销)|厂家直销',
  ].join('|'), 'gi'))]),
}

/** Where the words of an article show that a seller speaks. */
export function findSales(sentences: readonly Sentence[]): Statement[] {
  return findStatements(sentences, patterns, sells)
}

const sells = ({ folded }: Sentence, start: number): boolean =>
  !/(?:do not|don't|not|不|未)\s*$/i.test(folded.slice(Math.max(0, start - 12), start)) && !/\bdo not sell\b|不销售|不出售/.test(folded)
