import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { chineseWatched } from '../../language/chinese/health-words.js'
import { englishIntervention, englishWatched } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import { type Scope, scopeAt } from '../scope/scope.js'

/** An official status that is claimed for a treatment without what would let a reader check it. */
export interface Approval extends Span {
  readonly words: string
  readonly scope: Scope
}

const regulators = 'FDA|US FDA|EMA|MHRA|TGA|NMPA|CFDA|SFDA|Health Canada|USDA|WHO'

/** "Nationally certified", "state-approved", and "internationally recognised" only of a product. */
const ofNation = 'nationally|internationally|government|state|officially|federally|globally'
const recognisedFor = String.raw`recogni[sz]ed (?=\w+ ?(?:therapy|treatment|formula|product|drug|technology|method))`
/** "Has full government approval", "comes with official certification". */
const has = 'has|have|holds?|carr(?:y|ies)|bears?|enjoys?|received?|won|gained|obtained|secured|boasts?|comes? with|under|with'
const recognition = 'approval|certification|recognition|authori[sz]ation|endorsement|accreditation'
/** "A patented formula". */
const whatIsPatented = 'formula|technology|therapy|treatment|product|extract|process|blend|ingredient|method|supplement|cells?|protocol|device'
/** "Approved as a drug". */
const approved = 'approved|registered|licen[sc]ed|recogni[sz]ed|certified|marketed|listed|developed|launched|authori[sz]ed'
/** "Approved by the health ministry". */
const authority = 'authorit(?:y|ies)|governments?|regulators?|state|ministry|health ministry|health department'
/** Status that needs no product to be empty: a government, a nation, a patent without a number. */
const englishEmpty = wordings(
  new RegExp(String.raw`\b(?:${approved})\s+(?:as|into)\s+(?:an?\s+)?(?:\w+\s+){0,2}?(?:drug|medicine|medication|therapy|treatment)\b`, 'i'),
  new RegExp(String.raw`\b(?:${ofNation})[- ](?:patented|certified|approved|registered|licensed|endorsed|authori[sz]ed|${recognisedFor})\b`, 'i'),
  new RegExp(String.raw`\b(?:approved|certified|licensed|endorsed|recogni[sz]ed|authori[sz]ed|registered)\s+by\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:${authority})\b`, 'i'),
  /\b(?:clinically|medically|doctor|hospital)[- ](?:approved|certified|licensed)\b/i,
  new RegExp(String.raw`\b(?:patented|certified)(?:,\s(?:patented|certified))?\s+(?:[\w-]+\s+){0,2}?(?:${whatIsPatented})s?\b`, 'i'),
  /\b(?:holds?|won|received|has|obtained|owns)\s+(?:an?\s+|several\s+|multiple\s+|\d+\s+)?(?:national|international|invention|US|U\.S\.|Chinese)\s+patents?\b/i,
  /\b(?:national|state)\s+(?:key\s+)?(?:research\s+)?project\b/i,
  new RegExp(String.raw`\b(?:${has})\s+(?:full\s+|official\s+)?(?:government|state|official|federal|regulatory|national|international)\s+(?:${recognition})\b`, 'i'),
)
/** "Is FDA approved", "our FDA clearance". */
const receiving = [
  'is|are|an?|our|first|only|fully|been|being|has|have|with|of|received?|gained|won|obtained|earned|secured|carr(?:y|ies)|holds?',
  'boasts?',
].join('|')
const officialStatus = [
  'approved|registered|cleared|certified|licensed|listed|compliant|authori[sz]ed|accepted|approval|clearance|registration',
  'certification',
].join('|')
/** "FDA-approved drugs": what is said of all of them. */
const ofOthers = String.raw`\s+(?:clinical|protocols|applications|drugs|medications|medicines|therapies|treatments|indications|uses)\b`
/** Status by the name of a regulator: empty where it is said of what is sold rather than of a named drug. */
const englishRegulated = wordings(
  new RegExp(String.raw`\b(?:${regulators})(?:-|(?<=\b(?:${receiving}) (?:${regulators})) )(?:${officialStatus})(?!${ofOthers})`),
  new RegExp(String.raw`\b(?:approved|registered|cleared|certified|licensed|authori[sz]ed|accepted)\s+(?:by|with)\s+(?:the\s+)?(?:${regulators})\b`),
  /\bCE[- ](?:marked|certified|mark|certification|approved)\b/,
)
const ours = pattern(/\b(?:our|the (?:test|device|product|supplement|machine|kit)|we offer|this (?:product|therapy|treatment|formula|device|supplement|technology|cream|extract))\b|^it\b/i)

/** 国家批准; but 国家批准的疗法, 国家批准后方可 speak of others. */
const permitted = '(?:批准|核准|认证|认可|审批|注册|许可)(?!的(?!正规|产品|疗法|新药|技术)|允许|才|后方|与否|书)|重点(?:研发)?项目'
const chineseEmpty = wordings(
  new RegExp(`(?:经|获|获得|通过|得到|已获|荣获)?(?:了)?(?<![个各多些等两数几])国家(?:权威|有关|相关|级)?(?:部门|机构|权威部门|卫生部门)?(?:的)?(?:${permitted})`),
  /(?:荣获|获得|拥有|取得|持有|享有|荣膺|获)(?:了)?(?:多项|数项|一项|两项|[\d一二三四五六七八九十]+项)?(?:国家|国际|国内|发明|世界|美国|中国)[\u4e00-\u9fff]{0,6}?专利/,
  /(?:国家|国际|世界)(?:发明)?专利(?:产品|技术|配方|成分)/,
  /(?:被)?(?:国家|卫生部|卫健委|科技部|卫福部|政府)[^,。;]{0,4}(?:列[为入]|纳入)(?:了)?[^,。;]{0,6}?(?:重点|推广|扶持|专项|示范)[^,。;]{0,4}?(?:项目|技术|工程|计划|产品)/,
  /(?:国际|权威|官方|政府|有关|相关)(?:部门|机构)?(?:的)?(?:批准|核准|认证|认可|审批)(?!的|才|后方|与否|书)/,
  /(?:拥有|持有|获得?|具有|取得)(?:了)?(?:政府|官方|国家|卫生部门|权威部门|主管机关)(?:颁发|核发|授予|认可|核准)?的?[^,。;]{0,6}?(?:许可|批准|核准|认证|执照|证书|资质)/,
  /(?:作为|列为|成为|批准为|获批为)(?:一种)?(?:新药|药物|药品)(?:广泛)?(?:应用于|用于|上市|在临床)[^,。;]{0,6}/,
)
const chineseRegulators = [
  'FDA|CE|EMA|NMPA|CFDA|药监部门|药品监管部门|监管部门|主管部门|主管机关|卫生部门|有关部门|药监局|食药监局|药品监督管理局|卫健委',
  '卫福部|卫生福利部|食药署|卫生署|TFDA',
].join('|')
const chineseRegulated = wordings(
  new RegExp(`(?:已|已经|均|成功)?(?:获|获得|通过|取得|拥有|经)(?:了)?(?:美国|欧盟|中国|国家)?(?:${chineseRegulators})(?:的)?(?:批准|核准|核可|认证|认可|许可|注册|审批)`),
  /(?:FDA|CE)(?:认证|批准|注册|认可)/,
  /已(?:经)?(?:正式)?(?:获批|被批准)(?:上市|应用|使用|用于)?/,
)
const watched = { en: pattern(englishWatched), zh: pattern(chineseWatched) }
const chineseOurs = pattern(/本品|本产品|该产品|我们|我院|本院|该疗法|这种|该技术|疗法|干细胞|外泌体|配方|产品|[本该此]疗程|本(?:诊所|公司|店|中心)/)

/** Words of status in the narrow sense, one of which the sentence has too. */
const status = {
  en: pattern(/approv|regist|patent|certif|licen|recogni|developed|listed as|marketed as|launched as|cleared|endorsed|project|authori|\bCE\b/i),
  zh: pattern(/批|核准|核可|专利|认证|认可|许可|注册|新药|药物|药品|重点/),
}
/** What makes a status checkable: a number of a licence or a patent; or a regulator with a date. */
const proof = {
  en: pattern(/\b(?:No\.?|number|#)\s?:?\s?[A-Z]{0,3}\d{3,}|\bUS\s?\d{1,2},?\d{3},?\d{3}\b|\bEP\s?\d{6,}|\bNCT\d{8}|\b[NA]DA\s?\d{5,}|\bK\d{6}\b|\bBLA\b/i),
  zh: pattern(/准字\s?[A-Z]?\d{6,}|ZL\s?\d{6,}|[号第:]\s?[A-Z]{0,3}\d{5,}|备案号|注册证号|械注[准进]|NCT\d{8}|ChiCTR/),
}
const dated = pattern(/(?<!\d)(?:19|20)\d\d(?!\d)/)
const namedRegulator = {
  en: pattern(new RegExp(`\\b(?:${regulators}|Food and Drug Administration|European Medicines Agency|European Commission)\\b`)),
  zh: pattern(/FDA|EMA|NMPA|CFDA|药监局|药品监督管理局|食药监|卫健委|卫福部|食药署|厚生劳动省|厚生省/),
}
/** "Pending", "submitted for approval", "after a clinical trial". */
const silencing = [
  'clinical trials?|trial protocol|ethics|institutional review|review board|IRB|board[- ]certified|pending|applied|application',
  'submitted|seeking|resubmission|for (?:FDA )?approval|outside|awaiting|waiting|some countries|patent dispute|orphan drug',
].join('|')
/** Permission for a trial, status that is still sought, and approvals that are only general. */
const silent = {
  en: pattern(new RegExp(String.raw`\b(?:${silencing})\b`, 'i')),
  zh: pattern(/临床试验|伦理|申请|受理|审评中|待批|尚待|部分国家|一些国家|有些国家|有的国家|开展临床|备案的|国家重点实验室|冒充|声称|未|没有|须|必须|查询|是否/),
}

const words = {
  en: {
    empty: englishEmpty,
    regulated: englishRegulated,
    isOfSold: (sentence: Sentence) => sentence.test(watched.en) || (sentence.test(ours) && englishIntervention.test(sentence.lowered)),
  },
  zh: {
    empty: chineseEmpty,
    regulated: chineseRegulated,
    isOfSold: (sentence: Sentence) => sentence.test(watched.zh) || sentence.test(chineseOurs),
  },
}

/** The first unsupported claim of status in a sentence. `extra` are names of further regulators. */
export function findApproval(sentence: Sentence, extra: readonly string[]): Approval | undefined {
  const { folded, language } = sentence
  const { empty, regulated, isOfSold } = words[language]
  if (!sentence.mayMatchSome(empty) && !sentence.mayMatchSome(regulated)) return undefined
  if (!sentence.test(status[language]) || sentence.test(silent[language]) || sentence.test(proof[language])) return undefined
  const bare = sentence.execSome(empty)
  const official = sentence.execSome(regulated)
  const first = official && (!bare || official.index < bare.index) && isOfSold(sentence) ? official : bare
  if (!first) return undefined
  if (sentence.test(dated) && (sentence.test(namedRegulator[language]) || extra.some((name) => folded.includes(name)))) return undefined
  const end = first.index + first[0].length
  return { ...sentence.span(first.index, end), words: sentence.text.slice(first.index, end), scope: scopeAt(sentence, first.index, end) }
}
