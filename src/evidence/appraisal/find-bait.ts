import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import type { Headline } from './headline.js'

/** Bait of a headline. Offsets are into the sentence. */
export interface Bait {
  readonly kind:
    | 'shock' // "doctors hate this", 震惊
    | 'question' // "can it really cure …?" that the text does not answer
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** "Doctors hate this", "Big Pharma won't tell". */
const insiders = 'doctors?|(?:big )?pharma|the drug (?:companies|industry)|dentists?|pharmacists?|hospitals'
const hideIt = 'hate|hates|fear|won\'t tell|will not tell|never tell|(?:don\'t|do not|doesn\'t|does not) want|(?:are|is) hiding'
/** 医生绝不告诉你, 药厂不想让你知道. */
const chineseInsiders = '医[生师]|牙医|大夫|药[剂师]师?|营养师|专家|医院|商家|卖家|药厂|药商|厂商'
const youOrPatients = '你|您|病人|患者|大家'
/** Source: the editors' own list, after the clickbait that fact-checkers collect. */
const shock = {
  en: wordings(
    new RegExp(String.raw`\b(?:${insiders})\s+(?:${hideIt})\b`, 'i'),
    /\b(?:you )?won't believe\b/i,
    /\bwill not believe\b/i,
    /\bshock(?:ed|ing|er)?s? (?:doctors|scientists|experts|the world|everyone|truth|discovery|secret)\b/i,
    /\b(?:doctors|scientists|experts|surgeons) (?:are |were |(?:are |were )?left )?(?:stunned|shocked|baffled|speechless|dumbfounded|astonished|amazed)\b/i,
    /\b(?:stun|shock|baffle|amaze|astonish|leave|left)(?:s|d|ed|ned)? (?:the )?(?:doctors|scientists|experts|surgeons|oncologists)\b/i,
    /\b(?:one|this) (?:weird|simple|strange|secret) trick\b/i,
    /\b(?:they|doctors) don't want you to know\b/i,
    /\bwhat (?:your )?doctors? (?:isn't|aren't|won't|is not|never) tell(?:ing)? you\b/i,
    /\bthe truth they hide\b/i,
    /^shocking\b/i,
  ),
  zh: wordings(
    /震惊|惊呆|惊爆|惊人[!,:]|惊!|惊曝|吓人|太可怕了|太神(?:奇)?了|神了!/,
    /医生(?:绝)?不(?:会|敢|愿|肯)(?:告诉|说)/,
    new RegExp(`(?:${chineseInsiders})(?:绝|从|都|永远|打死|一定|也){0,2}不(?:会|敢|愿|肯|想|让)?(?:轻易|主动|随便)?(?:告诉(?:${youOrPatients})|[跟对](?:${youOrPatients})[说讲]|让(?:${youOrPatients})知道)`),
    /医[生师]都?(?:惊|不敢|傻|怕|看傻)/,
    /傻眼|不敢相信/,
    /竟然?(?:真的)?(?:能|可以?|[让使把])?(?:治好|根治|治愈|痊愈|断根|杀死癌|癌细胞|抗癌|消灭|逆转)/,
    /不看后悔|速看|必看!|快转|删前|内幕|惊天|千万别错过/,
    /\d{2}%的人(?:都|还)?(?:不知道|不晓得|做错|吃错|不懂)/,
    /看完(?:惊|吓|哭)/,
    /医师?都?(?:吓傻|惊呆)/,
    /真相(?:曝光|让人)/,
    /赶快转|快分享|全世界都/,
  ),
}

const answered = {
  en: /\?.*\b(?:no|not|yes|evidence|trials?|review|says?|studies|experts|myth|facts?|probably|unlikely|here's)\b/i,
  zh: /[?].*(?:不|没|证据|综述|研究|真相|谣|辟|答案|专家|否|假|别|可能|未必|误区)/,
}

/**
 * The bait of a headline: a word of shock, or a question whether something cures that neither the headline nor
 * the text answers. A neutral question ("does it work?") is none.
 *
 * @param claims all claims of the article
 * @param refutes whether the text calls claims false
 */
export function findBait({ block, sentences }: Headline, claims: readonly Claim[], refutes: boolean): Bait | undefined {
  const whole = block.prose.folded
  for (const sentence of sentences) {
    const match = sentence.execSome(shock[sentence.language])
    if (match && !sentence.has('refutation')) return { kind: 'shock', sentence, start: match.index, end: match.index + match[0].length }
  }
  for (const claim of claims) {
    const { sentence, kind, scope, predicate } = claim
    if (sentence.block !== block || kind !== 'cure' || !scope.asked || scope.negated || scope.refuted) continue
    if (refutes || answered[sentence.language].test(whole) || isDeniedBelow(claim, claims)) continue
    return { kind: 'question', sentence, ...predicate }
  }
  return undefined
}

const isDeniedBelow = (asked: Claim, claims: readonly Claim[]): boolean =>
  claims.some(({ kind, sentence, scope }) => kind === 'cure' && sentence.block !== asked.sentence.block && (scope.negated || scope.refuted))
