import type { Metadata } from '../../document/document.js'
import { fold } from '../../document/fold.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Language } from '../../language/language.js'
import type { Sentence } from '../../language/sentence.js'
import type { Statement } from './statement.js'

const chineseTitle = '(?:主任医师|副主任医师|主治医师|医师|医生|主任|教授|院长|博士)'

/** What a doctor does who treats: "Dr Lee can help with knee pain". */
const treating = [
  'treat(?:s|ing)?|offer(?:s|ing)?|performs?|inject(?:s|ed)?|administers?|evaluates?|examines?',
  String.raw`help(?:s|ing)? (?:you|people|patients|with|men|women|generate|reduce|improve)|started doing|doing \w+ (?:treatments|procedures)`,
].join('|')
/** "Performed by Dr Lee", "an appointment with Dr Lee". */
const treatedBy = [
  '(?:performed|treated|done|overseen|led|supervised|directed|delivered|given) by|(?:visit|contact|consult|call)(?:ed)?',
  'appointment with|consultation with',
].join('|')
/** 李医生亲自操作. */
const chineseTreating = '亲诊|亲自|接诊|操作|施术|施治|注射|为您|为患者|提供(?!资料|数据)'

/** Without one of these no sentence speaks of a doctor. */
const titled = { en: pattern(/\b(?:dr|doctor)\b/i), zh: pattern(new RegExp(chineseTitle)) }

/** Degrees and forms of address around a name in a byline. */
const aroundName = new RegExp(`^(?:dr|prof|professor|mr|mrs|ms|miss)\\b\\.?\\s*|[,(].*$|\\s+(?:md|phd|mbbs|do|rn|frcp)\\b.*$|\\s*${chineseTitle}$`, 'gi')

/**
 * Where an article speaks of its own author as of one who treats: who "can help with knee pain" signed the page that says
 * so. What authors are, and what they found, is said of them everywhere and counts for nothing.
 */
export function findOwnPractice(sentences: readonly Sentence[], { author }: Metadata): Statement[] {
  const surname = fold(author?.value ?? '').trim().replace(aroundName, '').split(/\s+/).at(-1)!
  if (!/^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}'-]{2,30})$/u.test(surname)) return []
  const doctor = `(?:dr|doctor)\\b\\.?\\s?(?:[a-z][\\w'-]*\\.? ){0,2}?${surname}\\b`
  const treats: Record<Language, () => RegExp> = {
    en: () => new RegExp(
      `\\b${doctor}(?:'s (?:office|clinic|practice|patients)\\b|(?: and (?:his|her) team)? (?:also |personally |can |will |is |has been )*(?:${treating})\\b)|\\b(?:${treatedBy}) ${doctor}`,
      'i',
    ),
    zh: () => new RegExp(`${surname}${chineseTitle}(?:团队)?(?:可|能|会|将|已|为|在|每)?[^,。;]{0,12}(?:${chineseTreating})|(?:预约|咨询)${surname}${chineseTitle}`),
  }
  const made: Partial<Record<Language, RegExp>> = {}
  const found: Statement[] = []
  for (const sentence of sentences) {
    const { language } = sentence
    const match = sentence.test(titled[language]) ? (made[language] ??= treats[language]()).exec(sentence.folded) : null
    if (!match) continue
    const end = match.index + match[0].length
    found.push({ ...sentence.span(match.index, end), words: sentence.text.slice(match.index, end), sentence })
  }
  return found
}
