import { pattern } from '../../language/cues/pattern.js'
import { chineseExperimental, chineseLicensed } from '../../language/chinese/experimental-treatments.js'
import { chineseTreatment } from '../../language/chinese/health-words.js'
import { englishExperimental, englishLicensed } from '../../language/english/experimental-treatments.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from './claim.js'
import { withoutCompanyNames } from './without-company-names.js'

/** The ends of names of drugs. */
const drugs = 'mab|nib|statin|pril|sartan|formin|glutide|gliptin|cillin|mycin|azole|olol|parin|triptan'
const treatments = [
  String.raw`[\w-]+(?:${drugs})s?|statins?|antibiotics?|steroids?|opioids?|supplements?|extracts?|injections?|infusions?|drips?|cells?|drugs?`,
  'medications?|medicines?|therap(?:y|ies)|immunotherapy|chemotherapy|radiotherapy|surgery|operation|transplants?|transplantation',
  'tablets?|pills?|capsules?|drops|serum|vaccines?|vaccination|devices?|implants?|stents?|laser|procedures?|treatments?|stimulation',
  'creams?|balms?|ointments?|lotions?|salves?|syrups?|lozenges?|tonics?|elixirs?|potions?|tinctures?|sprays?|jabs?|shots?',
  'patch(?:es)?|gel|botox|fillers?|insulin|aspirin|hormones?|exosomes?|msc|mscs|remed(?:y|ies)|antidepressants?|inhibitors?',
  'acupuncture|homeopathy',
].join('|')
/** A treatment in the narrow sense; food, movement and sleep are none unless they are sold in a bottle. */
const narrow = {
  en: pattern(new RegExp(String.raw`\b(?:${treatments})\b`, 'i')),
  zh: pattern(chineseTreatment),
}
const waysOfLiving = [
  String.raw`diets?|foods?|eating|vegetables?|fruits?|exercis\w*|walking|physical activity|yoga|tai chi|sleep(?:ing)?|quitting|meals?`,
  String.raw`meditation|mindfulness|breastfeeding|handwashing|losing weight|weight loss|nuts|cognitive behaviou?ral|talking therap\w*`,
  'counsell?ing|psychotherapy|music|art therapy|physiotherapy|physical therapy|speech therapy',
].join('|')
const chineseWaysOfLiving = [
  '饮食|食物|食品|蔬菜|水果|运动|锻炼|散步|跑步|瑜伽|太极|睡眠|作息|洗手|口罩|戒烟|膳食|母乳',
  '体检|心理咨询|认知行为|音乐|吃饭|米饭|早餐|午餐|晚餐|能量摄入|热量|节食|断食',
].join('|')
/** "exercise therapy", "diet treatment": a way of living by the name of a treatment. */
const lifestyle = {
  en: pattern(new RegExp(String.raw`\b(?:${waysOfLiving})\b`, 'i')),
  zh: pattern(new RegExp(chineseWaysOfLiving)),
}

/** "It repairs cartilage": the treatment was named before. */
const pronoun = { en: /^\W*(?:it|they|these|this)\b/i, zh: /^\W*(?:它|其|这)/ }

/**
 * Whether a claim is about a treatment, of which harm has to be told, and not about food, a way of living or the
 * body itself. In English what acts may stand behind ("can be prevented by infusions"), in Chinese it stands before.
 */
export function isTreatmentClaim({ sentence, predicate, isWatched, topic }: Claim): boolean {
  if (topic && isTreatmentClaim(topic)) return true
  const { folded, language } = sentence
  const before = folded.slice(0, predicate.start)
  const named = sentence.mayMatch(narrow[language]) && narrow[language].expression.test(before)
  const takesUp = pronoun[language].test(folded)
  if (!isWatched && !named && !takesUp && (language === 'zh' || !sentence.test(narrow.en))) return false
  // "improves sleep" is no claim about sleeping.
  return !sentence.mayMatch(lifestyle[language]) || !lifestyle[language].expression.test(named || takesUp || language === 'zh' ? before : folded)
}

const experimental = { en: pattern(englishExperimental), zh: pattern(chineseExperimental) }
const licensed = { en: pattern(englishLicensed), zh: pattern(chineseLicensed) }

/** Whether a sentence speaks of a treatment that is mostly not approved; `watch` are further names, in lower case. */
export function namesExperimental(sentence: Sentence, watch: readonly string[]): boolean {
  const { language } = sentence
  if (watch.length === 0 && !sentence.mayMatch(experimental[language])) return false
  const text = withoutCompanyNames(sentence).toLowerCase()
  if (watch.some((name) => text.includes(name))) return true
  const within = language === 'zh' ? sentence.folded : text
  return experimental[language].expression.test(within) && !licensed[language].expression.test(within)
}
