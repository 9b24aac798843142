import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { scopeAt } from '../scope/scope.js'

const publicWords = [
  'screening|vaccin|immuni[sz]|nhs|health service|public health|prescriptions?|registry|smear|mammogram|flu jabs?|boosters?',
  String.raw`librar(?:y|ies)|blood donors?|blood service|organ donat\w+`,
].join('|')
/** Public programmes invite people too, and studies describe how they did. */
const publicProgramme = pattern(new RegExp(String.raw`\b(?:${publicWords})|筛查|接种|疫苗|献血|医保|社区卫生`, 'i'))
const pastPeople = 'participants?|patients?|respondents|volunteers|subjects'
const pastStudy = pattern(new RegExp(String.raw`\b(?:${pastPeople})\b[^.]{0,60}\b(?:were|was|had|could)\b|受试者|参与者|患者(?:通过|需|均|可)|被要求|研究对象`, 'i'))
const careGivers = String.raw`gp|doctor|nurse|pharmac\w+|dentist|optician|midwife|surgery|health visitor|physician|hospital|health cent(?:er|re)|a&e`
const careOf = '(?:own |local |nearest |family |usual |qualified )?'
/** A link that leads on, a doctor who books, a study that calls for another: nobody is pushed. */
const notPushing = wordings(
  /\bclick here (?:to|for) (?:see|view|read|learn|find out|visit|go|return|the|a list|more information)\b/i,
  /\b(?:doctors?|gp|nurse|midwife|hospital|they|she|he) (?:may|might|can|will|should|could) (?:also )?(?:book|schedule|arrange)\b/i,
  new RegExp(String.raw`\b(?:book|schedule|arrange|make|request|get)\b[^.;]{0,40}\b(?:with|at|to see|from) (?:your|a|an|the|any) ${careOf}(?:${careGivers})\b`, 'i'),
  /\bwere (?:\w+ )?invited to\b/i,
  /\bresults call now\b/i,
  /\bcall now for (?:a |further |more )?(?:\w+ ){0,3}(?:stud|trial|research)/i,
)

const order = '(?:order|buy|book|ring|call|phone|sign up|register|subscribe|shop|pre-?order|reserve|enrol|enroll|grab|snap up|switch|get)'
const gifts = [
  String.raw`free\b(?!\s(?:of|from|to)\b)|for free\b|half[- ]price|\d+\s?%\soff|sav(?:e|ing)\s(?:up to\s)?[£$€\d]|discount|bonus|gift`,
  String.raw`(?:same|next)-day (?:delivery|dispatch|shipping)|costs?\s(?:you\s)?nothing|on (?:us|the house)`,
].join('|')
const deal = String.raw`(?:${gifts})`
const deadline = 'before|by|until|within|when|while|this (?:week|weekend|month)|today|now'
const forFree = String.raw`free\b(?!\s(?:of|from)\b)|half[- ]price|\d+\s?%\soff`
/** "Sign up before Easter and get a third jar free": an order, often its deadline, and what is given with it. */
const bargain = pattern(
  new RegExp(
    [
      String.raw`(?:^|[,;:!–—-]\s|\b(?:and|so|then|now|just|simply|please)\s)\W?${order}\b[^.;!?]{0,50}?\b(?:${deadline})\b[^.;!?]{0,60}?\b${deal}`,
      String.raw`(?:^|[,;:!–—-]\s|\b(?:and|so|then|just|simply)\s)\W?buy (?:one|two|three|four|\d|any (?:two|three|\d)|a)\b[^.;!?]{0,40}?\bget\b[^.;!?]{0,40}?\b(?:${forFree})`,
      String.raw`\b(?:get|grab|claim|receive)\s(?:an?|your|the)\s(?:second|third|fourth|extra|additional|free)\s(?:[\w-]+\s){1,6}?(?:free\b(?!\s(?:of|from)\b)|half[- ]price|on us|for nothing)`,
      String.raw`\b(?:get|grab|order) yours (?:before|while|now|today)\b`,
      String.raw`\bstock up (?:now|today|before|while)\b`,
      String.raw`\b(?:before|until) the (?:offer|sale|deal|promotion) (?:ends|runs out|expires|closes)\b`,
      String.raw`\b(?:get|take|enjoy|save)\s(?:an extra\s)?\d+\s?%\s(?:off\s)?(?:on\s)?(?:your|the|all|every|any|our|when)\b`,
    ].join('|'),
    'i',
  ),
  [
    pattern(/\b(?:free|half[- ]price|%|sav(?:e|ing)|discount|bonus|gift|same-day|next-day|nothing|on us|on the house|yours|stock up|offer|sale|deal|promotion)(?![a-z])/i),
  ],
)

/** "Leave your number and we call" */
const callFor = String.raw`(?:and|to|for)\s(?:we|our|one of our|get|receive|claim|unlock|join|win|start|book|order|see your|a free|the free|your free|a call(?:back)?|the plan|the guide)`
const weSend = [
  String.raw`(?:we|i)(?:'ll| will)\s(?:send|give|add|throw in|post|deliver|ship)|it (?:ships|leaves|arrives)`,
  String.raw`(?:postage|delivery|shipping) (?:is|are)\s(?:on us|free|included)`,
].join('|')
const whoBuys = 'customers|clients|members|readers|subscribers|callers|visitors|you(?: both| all)?'
const priceOff = String.raw`(?:[£$€]\s?\d+|[\w-]+\s(?:pounds|euros|dollars|per ?cent)|\d+ ?%)`
/** "Buy three, pay for two", "New customers get ten pounds off", "Send us a picture and we will suggest a cream": what is given for an order. */
const offer = wordings(
  /\bbuy (?:any )?(?:one|two|three|four|\d)[^.;!?]{0,20}?,? (?:and )?pay (?:only )?for\b/i,
  new RegExp(String.raw`\b(?:order|buy)\b[^.;!?]{0,50}?\band\s(?:${weSend})\b`, 'i'),
  new RegExp(String.raw`\b(?:${whoBuys})\s(?:will\s|can\s)?(?:get|receive|save|enjoy|claim)\s(?:an? (?:extra|further)\s)?${priceOff}\s?(?:off|on)?\b`, 'i'),
  /\b(?:send|email|message|text|whatsapp) us\s(?:an?|your|some)\s[^.;!?]{2,40}?\band\s(?:we|one of our|our)\b/i,
  new RegExp(String.raw`\b(?:enter|leave|type in|submit|drop)\s(?:us )?your\s(?:e-?mail|name|phone number|mobile number|number|details)\b[^.;!?]{0,20}?\b(?:below|${callFor})\b`, 'i'),
  /\bswipe (?:up|left|right) to\b/i,
  /\bget in touch (?:with us |with our \w+ )(?:(?:to|for|and)(?!\s(?:take part|join the|report|tell|volunteer|share))|today|now)\b/i,
  /\bpick up the phone and\s(?:book|order|ask for|reserve|call us|ring us)\b/i,
  /\breserve (?:an?|your|one) [\w -]{2,24}? (?:online|now|today|here)\b/i,
  /\b(?:pop|put|add|throw|drop)\s[^.;!?]{2,30}?\b(?:in|into|to)\s(?:your|the)\s(?:shopping\s)?(?:basket|trolley|cart)\b/i,
  /\brefer a friend\b/i,
  /\btell a friend\b[^.;!?]{0,30}?\b(?:save|get|discount|off)\b/i,
  /\buse\s(?:the\s|our\s|my\s|this\s)?(?:\w+\s)?code\b[^.;!?]{0,40}?\b(?:off|checkout|discount|save|free)\b/i,
  /\bnext time you shop\b/i,
  /\bon your (?:first|next) order\b/i,
  /\b(?:off|with) (?:their|your) (?:first|next) (?:order|visit|session|purchase|treatment)\b/i,
)

/** Words by which a reader is pushed. Offsets are into the sentence. */
export type Push = Pick<Mention, 'sentence' | 'start' | 'end'>

/** 不转阴全额退款: the condition is denied, not the offer. */
const isRefund = ({ sentence: { folded }, start, end }: Push): boolean =>
  /退/.test(folded.slice(start, end)) &&
  /[不没无][\u4e00-\u9fff]{1,4}$/.test(folded.slice(0, start)) &&
  !/(?:不支持|不予|不给|不接受|不能|不会|不可|没有?)(?:办理|申请)?$/.test(folded.slice(0, start))

/** "If you order online, check that the pharmacy is registered": who buys is told to take care, and not to buy. */
const condition = { en: /\b(?:if|before|when|whenever|unless|until|whether)\syou\s(?:[a-z]+\s){0,2}$/, zh: /(?:如果|如需|如要|若|要是|假如|一旦)[^,。;]{0,8}$/ }
const conditionBehind = /^[^,。;限]{0,4}?(?:之前|前(?!\s?[\d一二三四五六七八九十百]|[往来所列])|的时候|时(?=[,要应请须务先一])|的话)/
const caution = {
  en: pattern(/\b(?:check(?! (?:us )?out\b)|ask|make sure|ensure|beware|verify|look (?:for|out|up)|watch (?:for|out)|be (?:wary|careful|cautious)|confirm|find out|think twice)\b/i),
  zh: pattern(/核实|核对|核查|确认|看清|留意|谨防|当心(?!错过)|小心(?!错过)|警惕|查证|查一查|查清|问清|弄清/),
}
/** A seller gives such hints too. */
const ofSeller = {
  en: pattern(/\b(?:us|our|we|codes?|sav(?:e|ing)|free|discounts?|offers?|bonus)\b|%|[£€$]\d/i),
  zh: pattern(/我们|本(?:店|院|公司|中心|品)|客服|优惠|立减|免费|名额|赠|折|送/),
}

function isWarnedOf({ sentence, start, end }: Push): boolean {
  const { language, lowered, folded } = sentence
  if (!sentence.test(caution[language]) || sentence.test(ofSeller[language])) return false
  return condition[language].test(lowered.slice(0, start)) || (language === 'zh' && conditionBehind.test(folded.slice(end)))
}

/** Where readers are pushed to scan, follow, book or buy: at most once in a sentence. */
export function findPushes(sentences: readonly Sentence[]): Push[] {
  return sentences.flatMap((sentence) => {
    if (sentence.block.role === 'references') return none
    const found = wordsOf(sentence).find((push) => {
      const { negated, refuted } = scopeAt(sentence, push.start, push.end)
      return (!negated || isRefund(push)) && !refuted && !isWarnedOf(push)
    })
    return !found || sentence.test(publicProgramme) || sentence.test(pastStudy) || sentence.testSome(notPushing) ? none : found
  })
}

const none: readonly Push[] = []

function wordsOf(sentence: Sentence): readonly Push[] {
  const known: readonly Push[] = sentence.mentionsOf('call-to-action')
  const match = known.length === 0 && sentence.language === 'en' ? (sentence.exec(bargain) ?? sentence.execSome(offer)) : null
  return match ? [{ sentence, start: match.index + /^\W*/.exec(match[0])![0].length, end: match.index + match[0].length }] : known
}
