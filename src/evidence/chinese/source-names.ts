import { pattern } from '../../language/cues/pattern.js'
import { chineseSurnames } from '../../language/chinese/surnames.js'

/** Words by which a sentence names who says it. See the English twin. */

const institutions = [
  '大学|医院|研究所|研究院|研究中心|医学中心|医学院|学院|学会|协会|科学院|基金会|委员会|总局|卫生部|疾控中心|控制中心|癌症中心',
  '实验室|药监局|统计局|杂志社|出版社|管理署|健康署|卫生署|管制署|药署|卫生局|总处|卫生防护中心|医院管理局|消费者委员会',
].join('|')

const generic = [
  '某|家|甲|各|到|去|往|在|大型|大|规|国内|国外|海外|型|当地|级|所|些|个|入|本|我|该|专科|综合|公立|私立|民营|的|来|回|离|出|进|和|与',
  '及|或|等|是|由|为|从|向|名|全国|中国|方',
].join('|')

/** What stands before such a word when it is no name: 某医院, 三甲医院, 去医院, 多家医院. */

const authorities = [
  '卫生署|健康署|卫福部|卫生福利部|国健署|疾管署|食药署|健保署|国卫院|卫生防护中心|医管局|食安中心|食物安全中心|消委会',
  '国家[\\u4e00-\\u9fff]{2,8}中心|预防中心|世界卫生组织|世卫组织|世卫|联合国|国家卫生健康委|国家卫健委|卫健委|卫生健康委',
  '疾控中心|疾病预防控制中心|国家药监局|药监局|国家统计局|国家癌症中心|食品药品监督管理局|国际糖尿病联盟|科克伦|考克兰',
].join('|')

/** A body with a name. */
export const chineseBody = pattern(
  new RegExp(
    `${authorities}|` +
      '(?<![A-Za-z])(?:WHO|FDA|CDC|NIH|EMA|IDF|IARC|NHS|NICE|KDIGO|NMPA|Cochrane|JAMA|BMJ|NEJM|GLOBOCAN|UNICEF)(?![A-Za-z])|' +
      `(?<=[\\u4e00-\\u9fffA-Za-z]{2})(?<!(?:${generic}))(?:${institutions})`,
  ),
)

/** A journal, book or document by its title: 《柳叶刀》. */
export const chineseTitle = pattern(/《[^》]{2,60}》/)

const titles = '教授|主任|副主任|医生|医师|院士|博士|研究员|老师|所长|院长|会长'
const titlesBefore = '专家|教授|主任|医师|院士|博士|研究员|学者|医生|院长|所长'
/** Without those that are words of other kinds too: 向医生, 和教授. */
const plainSurnames = chineseSurnames.replace(/[向于常方成和]/g, '')

/** An author, or a person who speaks under a name. */
export const chinesePerson = pattern(
  new RegExp(
    [
      "[A-Z][A-Za-z'-]{1,30}(?:和|与)?(?:[A-Z][A-Za-z'-]{1,30})?\\s?等",
      '[\\u4e00-\\u9fff]·[\\u4e00-\\u9fffA-Z]',
      `[${chineseSurnames}](?!多|何|是|级|科|些|数)[\\u4e00-\\u9fff]{1,2}(?:${titles}|等人?(?:的?研究|发现|报道|报告|[\\[(]))`,
      `[${plainSurnames}](?:医生|医师|教授|主任)`,
      `(?:${titlesBefore})[${chineseSurnames}][\\u4e00-\\u9fff]{1,2}(?:[,表指认说介提称解强告也在]|$)`,
    ].join('|'),
  ),
)

/** 张等, 李华等人: an author of Chinese name with the others. */
export const chineseEtAl = pattern(new RegExp(
  `(?<![\\u4e00-\\u9fff])[${chineseSurnames}][\\u4e00-\\u9fff]{0,2}等人?` +
    '(?=[\\[(]|早期|的?研究|[\\u4e00-\\u9fff,]{0,12}?(?:报告|报道|发现|证实|指出|认为|观察到|表明)|[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079])',
  'g',
))
