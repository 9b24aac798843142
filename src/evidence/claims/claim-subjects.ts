import { chineseExperimental, chineseLicensed } from '../../language/chinese/experimental-treatments.js'
import { chineseTreatment } from '../../language/chinese/health-words.js'
import { englishExperimental, englishLicensed } from '../../language/english/experimental-treatments.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from './claim.js'
import { withoutCompanyNames } from './without-company-names.js'

/** A treatment in the narrow sense; food, movement and sleep are none unless they are sold in a bottle. */
const narrow = {
  en: /\b(?:[\w-]+(?:mab|nib|statin|pril|sartan|formin|glutide|gliptin|cillin|mycin|azole|olol|parin|triptan)s?|statins?|antibiotics?|steroids?|opioids?|supplements?|extracts?|injections?|infusions?|drips?|cells?|drugs?|medications?|medicines?|therap(?:y|ies)|immunotherapy|chemotherapy|radiotherapy|surgery|operation|transplants?|transplantation|tablets?|pills?|capsules?|drops|serum|vaccines?|vaccination|devices?|implants?|stents?|laser|procedures?|treatments?|stimulation|creams?|balms?|ointments?|lotions?|salves?|syrups?|lozenges?|tonics?|elixirs?|potions?|tinctures?|sprays?|jabs?|shots?|patch(?:es)?|gel|botox|fillers?|insulin|aspirin|hormones?|exosomes?|msc|mscs|remed(?:y|ies)|antidepressants?|inhibitors?|acupuncture|homeopathy)\b/i,
  zh: chineseTreatment,
}
/** "exercise therapy", "diet treatment": a way of living by the name of a treatment. */
const lifestyle = {
  en: /\b(?:diets?|foods?|eating|vegetables?|fruits?|exercis\w*|walking|physical activity|yoga|tai chi|sleep(?:ing)?|quitting|meals?|meditation|mindfulness|breastfeeding|handwashing|losing weight|weight loss|nuts|cognitive behaviou?ral|talking therap\w*|counsell?ing|psychotherapy|music|art therapy|physiotherapy|physical therapy|speech therapy)\b/i,
  zh: /饮食|食物|食品|蔬菜|水果|运动|锻炼|散步|跑步|瑜伽|太极|睡眠|作息|洗手|口罩|戒烟|膳食|母乳|体检|心理咨询|认知行为|音乐|吃饭|米饭|早餐|午餐|晚餐|能量摄入|热量|节食|断食/,
}

/** "It repairs cartilage": the treatment was named before. */
const pronoun = { en: /^\W*(?:it|they|these|this)\b/i, zh: /^\W*(?:它|其|这)/ }

/**
 * Whether a claim is about a treatment, of which harm has to be told, and not about food, a way of living or the
 * body itself. In English what acts may stand behind ("can be prevented by infusions"), in Chinese it stands before.
 */
export function isTreatmentClaim({ sentence: { folded, language }, predicate, isWatched }: Claim): boolean {
  const before = folded.slice(0, predicate.start)
  const named = narrow[language].test(before)
  const takesUp = pronoun[language].test(folded)
  if (!isWatched && !named && !takesUp && (language === 'zh' || !narrow.en.test(folded))) return false
  // "improves sleep" is no claim about sleeping.
  return !lifestyle[language].test(named || takesUp || language === 'zh' ? before : folded)
}

/** Whether a sentence speaks of a treatment that is mostly not approved; `watch` are further names, in lower case. */
export function namesExperimental(sentence: Sentence, watch: readonly string[]): boolean {
  const { folded, language } = sentence
  const text = withoutCompanyNames(sentence).toLowerCase()
  if (watch.some((name) => text.includes(name))) return true
  return language === 'zh' ? chineseExperimental.test(folded) && !chineseLicensed.test(folded) : englishExperimental.test(text) && !englishLicensed.test(text)
}
