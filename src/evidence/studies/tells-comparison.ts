import { pattern } from '../../language/cues/pattern.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { comparesArms } from '../english/compares-arms.js'

const past = String.raw`was|were|had|did|got|lost|gained|fell|rose|felt|slept|ran|went|came|left|woke|stood|kept|grew|\w{3,20}ed`
/** "Slept longer than", "fell more quickly than". */
const moreThan = [
  'more|less|fewer|better|worse|greater|higher|lower|longer|shorter|larger|smaller|faster|slower|sooner|earlier|later|quicker|milder',
  'stronger|weaker|more quickly|more slowly',
].join('|')
/** "Than before", "than expected", "than 40". */
const itself = [
  String.raw`before|at baseline|at the start|baseline|half|twice|\d|expected|usual|previously|one|two|three|four|five|six|ten`,
  String.raw`an?\s(?:week|month|year|third|quarter)`,
].join('|')
/** "Slept longer than those on the syrup": what was more than something else was compared, unless with itself before. A boast in the present is no result. */
const comparesMore = {
  en: pattern(new RegExp(String.raw`\b(?:${past})\b[^.;]{0,60}\b(?:${moreThan})\b[^.;]{0,60}\bthan\s(?!${itself})`, 'i')),
  zh: pattern(/(?:高于|低于|优于|好于|差于|多于|少于|短于|长于|快于)(?!治疗前|用药前|基线|正常|预期|预计|平均|\d)/),
}

/** 青年组, 轻度组: groups by age or degree. */
const notOfAge = '岁|青年|中年|老年|轻度|中度|重度|[男女]性?|课题|小|亚|[各每该本全两多]'
/** 激光组由6.4降到2.9,假激光组由6.3降到4.8; 分为手法组和理疗组: two arms with names of their own. Ages and degrees of a disease are no arms. */
const chineseArms = pattern(
  new RegExp(String.raw`(?<!${notOfAge})组[^。;组]{0,40}?\d[^。;组]{0,40}?[,;、和与及]\s?[\u4e00-\u9fff]{1,8}(?<!${notOfAge})组[^。;组]{0,30}?\d|分[为成到入][^。;组]{1,12}组[^。;组]{0,12}[和与及、,][^。;组]{1,12}组`),
)

/** "Their scores at the start", "baseline". */
const atStart = [
  String.raw`(?:at|from)\s(?:the\s(?:start|outset|beginning|first)|baseline|entry|enrolment|enrollment)|before\b|beforehand|baseline`,
  'pre-?treatment',
].join('|')
/** "Compared with their scores at the start": with nobody else. */
const withItself = new RegExp(String.raw`^\s(?:(?:their|its|his|her|the|an?)\s)?(?:own\s)?(?:[\w-]+\s){0,3}?(?:${atStart})`, 'i')
const isOther = ({ sentence: { folded }, end, term: { text } }: Mention): boolean => !/^(?:compared|relative|than)/.test(text) || !withItself.test(folded.slice(end, end + 80))

/** Whether a sentence says whom those treated were compared with. */
export const tellsComparison = (sentence: Sentence): boolean =>
  (sentence.has('comparator') && sentence.mentionsOf('comparator').some(isOther)) ||
  sentence.test(comparesMore[sentence.language]) ||
  (sentence.language === 'en' ? comparesArms(sentence) : sentence.test(chineseArms))
