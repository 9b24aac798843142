import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import type { Contact, ContactKind } from './contact.js'

/**
 * Numbers that anyone may print: emergency, poison, crisis and public-health lines of China, the EU, the UK,
 * the USA, Australia and others. Source: lexicons of the catalogue, section 17; numbers as seen on 2026-11-22.
 */
const publicNumbers = new Set(
  `110 119 120 122 12320 12356 12345 12315 12348 12331 12339 12393 911 112 999 988 111 101 116123 116117 116111 116000 18006624357 18002738255
   18002221222 131114 131126 1300224636 08001111 08457909090 85258 741741 811 8007848669 1122 113 115 118 119 144 1737 0800543354`.split(/\s+/),
)

/** Registers of trials and papers, before their numbers. */
const registers = String.raw`NCT|ISRCTN|ChiCTR[A-Z-]*|EudraCT|PMID|PMC|ISBN|ISSN|ICP|GB\/T|CRD|ACTRN|UMIN(?:-CTR)?|DRKS|JPRN|KCT|AEARCTR`
/** Identifiers, dates, amounts and measures that have the digits of a phone number. */
const masks = new RegExp(
  [
    String.raw`\b10\.\d{4,9}\/\S+`,
    String.raw`\b(?:${registers})(?:[:\s-]*|[^\d,;]{0,60}?\b(?:id|no|number|registry)[.:#\s]{0,4})[\d-]+X?`,
    String.raw`\b(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?`,
    String.raw`https?:\/\/\S+|\bwww\.\S+`,
    String.raw`\b\d{4}[,;]\s?\d+\s?\(\d+\)[:;]\s?[A-Za-z]?\d+(?:-\d+)?`,
  ].join('|'),
  'gi',
)

const chineseNumbers = [
  String.raw`1[3-9]\d[\s.·•_-]?\d{4}[\s.·•_-]?\d{4}|1([\s.·•_-])[3-9](?:\1\d){9}`,
  String.raw`[48]00[\s.·•_-]?\d{3,4}[\s.·•_-]?\d{3,4}|\(?0\d{2,3}\)?[\s-]?[2-9]\d{6,7}|09\d{2}[\s-]?\d{3}[\s-]?\d{3}`,
  String.raw`0800[\s-]?\d{3}[\s-]?\d{3}`,
  String.raw`\(?0[2-8]\d?\)?[\s-]?\d{3,4}[\s-]\d{3,4}`,
].join('|')
/** Digits in their usual groups, or every digit set apart by the same mark, as sellers do to hide them. */
const chinesePhone =
  new RegExp(String.raw`(?<![\d.]|[A-Za-z]-)(?:(?:\+|00)86[\s.-]?)?(?:${chineseNumbers})(?![\d%])`, 'g')
/** Eight digits in two groups are a number of Hong Kong only behind a word that says so. */
const hongKongPhone = /[2-9]\d{3}[ -]?\d{4}(?![\d%])(?<=(?:电话|热线|致电|查询|咨询|预约|联络|手机|拨打?|whatsapp|tel|call)[^\d,。;]{0,8}[2-9]\d{3}[ -]?\d{4})/gi
const internationalPhone = /(?<![\d.+A-Za-z])(?:\+|00)\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]?\d{2,4}){1,4}(?![\d%])/g
const localPhone = new RegExp(
  [
    String.raw`(?<![\d.-]|[A-Za-z]-)(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?![\d%])`,
    String.raw`(?<![\d.])(?:\(?0\d{2,5}\)?)[- ]\d{3,4}[- ]?\d{3,4}(?![\d%])`,
    String.raw`(?<![\d.-])1-?8\d\d-[A-Z\d-]{7,10}(?![\d%])`,
  ].join('|'),
  'g',
)
const englishCues = [
  String.raw`our (?:advisers|advisors|team|specialists|sales|shop|clinic|staff|consultants|experts) on|ask for \w+ on|reach (?:us|\w+) on`,
  'to order|bookings?|orders?|appointments?|enquir(?:y|ies)|tel|phone|telephone|hotline|helpline|call|ring|mobile|whatsapp|contact',
  'text|sms|dial|consult|book|fax|line',
].join('|')
const cue = pattern(new RegExp(String.raw`专线|洽询|洽|\b(?:${englishCues})\b|热线|电话|手机|致电|拨打|咨询|来电|联系|微信|预约|传真`, 'i'))
const email = pattern(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)
/** "Text GLOW to 60777" */
const shortCode = pattern(/\b[Tt]ext (?:the word )?["“]?[A-Z]{2,12}["”]? to \d{4,6}\b/g)
const isInstructed = /\b(?:asked|told|instructed|participants?|study|trial|donate|unsubscribe|opt out)\b/i
const correspondence = pattern(/correspond|通讯作者|通信作者|author for|e-?mail of the author/i)
const services = [
  String.raw`微\s?[信❤]\ufe0f?|薇\s?信|威\s?信|卫\s?信|[vｖ]\s?信|wei\s?信|\b(?:we\s?chat|weixin|wx|vx)\b`,
  String.raw`(?:\+|➕|加)我?的?\s?(?:[vVｖ]\b|[vVｖ薇微威卫]\s?(?:心|芯|❤\ufe0f?|♥|♡|[:：]))|\bq\s?q(?:\s?群)?|扣\s?扣(?:群)?|企鹅号|\btelegram\b|\btg\b`,
  String.raw`电报|飞机号|\bwhats\s?app\b`,
  String.raw`\bline\s?(?:id\b|@|官方|好友|帐号|账号)(?:帐号|账号|好友)?|加\s?赖|赖(?=\s?(?:id|[:@]))|(?<=咨询|联系|预约|添加)\s?v(?=\s?[:])`,
  String.raw`(?<=[\u4e00-\u9fff]\s?)line(?=\s?[:@])`,
  String.raw`(?<=[加私搜洽注追踪]我?的?\s?)(?:ig|instagram|fb|facebook|脸书|抖音|小红书)(?=\s?[:@])|\bskype\b|\bviber\b|\bkakao\s?talk\b|抖音号|小红书号|公众号`,
].join('|')
/** An account, or the number of a phone or an account. */
const accountName = String.raw`(@?[A-Za-z][\w-]{4,19}|\d{5,12}|[零〇一二三四五六七八九幺]{6,12}|\+\d[\d\s-]{6,16})`
const messenger = pattern(
  new RegExp(String.raw`(?:${services})\s?(?:号码?|id|账号|帐号|群|搜索|搜)?\s?(?:is\b|为|是)?\s?[:="“]?\s?${accountName}`, 'gi'),
)
/** An account name stands behind a mark or has a digit; a bare word behind "WeChat" is a word. */
const isId = (whole: string, id: string): boolean =>
  id.startsWith('@') || /[:="“]|号|\bid\b|账|帐/i.test(whole.slice(0, whole.length - id.length)) || /[\d_零〇一二三四五六七八九]/.test(id)
const notNames = [
  'group|public|official|account|channel|message|based|platform|users?|study|survey|app|application|intervention|follow|education',
  'login|video|mini|questionnaire|and|team|support',
].join('|')
const notAnId = new RegExp(String.raw`^(?:${notNames})`, 'i')
const ourPlace = [
  'address|visit us at|clinic at|located at|find us at|shop is at|store is at|come to us at',
  String.raw`(?:at|to)\sthe\s[A-Z]\w+\s(?:Clinic|Centre|Center|Practice|Spa|Studio|Salon|Shop),?`,
  String.raw`at\s[A-Z]\w+\s(?:Clinic|Centre|Center|Practice|Spa|Studio|Salon|Shop),?`,
  String.raw`our\s(?:shop|store|clinic|studio|salon|showroom|practice|branch)\s(?:is\s)?(?:at|in|on)`,
].join('|')
const address = pattern(
  new RegExp(
    [
      String.raw`(?:(?:公司|门店|诊所|医院|中心|联系|店铺|机构|总部)地址|地址)(?:\s?:\s?[\u4e00-\u9fff,、 \d-]{4,40}|\s?[\u4e00-\u9fff]{2,20}(?:省|市|区|路|街|道)[\u4e00-\u9fff\d]{0,20}号?)`,
      String.raw`(?:公司|诊所|门店|总部|本院|我院|门诊部)(?:位于|地处|在)[\u4e00-\u9fff\d]{2,24}(?:路|街|大道|巷)\d{1,5}号`,
      String.raw`\b(?:${ourPlace})\s?:?\s?\d{1,5}\s[A-Z][\w' ]{2,30}\b(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|way|plaza)\b`,
    ].join('|'),
    'gi',
  ),
)

/** 电话:四零零八二零一一二三 */
const spelledPhone = /(?<=(?:电话|热线|专线|手机号?|致电|拨打)\s?:?\s?)[零〇一二三四五六七八九幺]{7,12}/g

const phones = [chinesePhone, hongKongPhone, internationalPhone, localPhone]
const fiveDigits = pattern(/\d(?:\D{0,2}\d){4}/)
const trial = pattern(/\b(?:NCT\d|ChiCTR|ISRCTN)/i)

/** What a contact cannot do without, if no word of the lexicon speaks of one. */
const sign = pattern(new RegExp(
  [
    String.raw`[@薇➕❤]|加我?的?\s?[vV微薇威卫赖]|赖\s?[:@]`,
    String.raw`[加私搜洽注追踪]我?的?\s?(?:[Ii][Gg]|[Ff][Bb]|[Ll][Ii][Nn][Ee])`,
    String.raw`\d(?:\D{0,2}\d){4}|https?:|www\.|[路街巷]\d`,
    String.raw`\d{1,5}\s[A-Z][\w' ]{2,30}\b(?:[Ss]treet|St|[Rr]oad|Rd|[Aa]venue|Ave|[Ll]ane|[Dd]rive|[Bb]oulevard|[Ss]quare|[Ww]ay|[Pp]laza)\b`,
  ].join('|'),
))

/** The digits of a phone number in which letters may stand for some: 1-800-QUITNOW. */
const onKeypad = (text: string): string =>
  text.toUpperCase().replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!).replace(/\D/g, '')

const none: readonly Contact[] = []

/** The contacts in a sentence, leftmost first, without overlap. */
export const findContacts = (sentence: Sentence): readonly Contact[] =>
  sentence.has('contact-cue') || sentence.has('contact-push') || sentence.test(sign) ? contactsIn(sentence) : none

// Apart from its condition, as in other finders: a function with closures makes room for them before it asks anything.
function contactsIn(sentence: Sentence): readonly Contact[] {
  const { folded } = sentence
  const found: Contact[] = []
  const add = (kind: ContactKind, from: number, to: number, isPublic: boolean) => {
    const start = from + folded.slice(from, to).search(/\S|$/)
    const end = start + folded.slice(start, to).trimEnd().length
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({ kind, start, end, text: folded.slice(start, end).replace(/\s+/g, ' '), sentence, isPublic })
  }
  const official = sentence.has('public-line') || sentence.test(trial)
  for (const match of sentence.matchesOf(messenger)) {
    if (!notAnId.test(match[1]!) && isId(match[0], match[1]!)) add('messenger', match.index, match.index + match[0].length, official)
  }
  if (!isInstructed.test(folded)) for (const match of sentence.matchesOf(shortCode)) add('phone', match.index, match.index + match[0].length, official)
  for (const match of sentence.matchesOf(email)) add('email', match.index, match.index + match[0].length, official || sentence.test(correspondence))
  for (const match of sentence.matchesOf(address)) add('address', match.index, match.index + match[0].length, official)
  for (const mention of sentence.mentionsOf('contact-push')) add('service', mention.start, mention.end, official)
  if (sentence.test(fiveDigits)) {
    const masked = folded.replace(masks, (text) => ' '.repeat(text.length))
    const isCued = sentence.test(cue)
    for (const phone of phones) {
      if (phone === localPhone && !isCued) continue
      for (const match of matchesOf(masked, phone)) {
        const plain = onKeypad(match[0])
        if (phone === chinesePhone && plain.startsWith('0') && !isCued) continue
        add('phone', match.index, match.index + match[0].length, official || publicNumbers.has(plain) || publicNumbers.has(plain.replace(/^1(?=800)/, '')))
      }
    }
  }
  if (sentence.test(cue)) for (const match of matchesOf(folded, spelledPhone)) add('phone', match.index, match.index + match[0].length, official)
  if (found.length === 0) return none
  return found.sort((a, b) => a.start - b.start).map((contact) => ({ ...contact, ...sentence.span(contact.start, contact.end) }))
}
