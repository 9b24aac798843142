import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** "Competing interests", "received fees". */
const interests = [
  '(?:conflicts?|conflicting|competing|declarations?) (?:of )?(?:financial )?interests?',
  '(?:financial|commercial) (?:ties|relationships?|interests?|disclosures?|support)',
  String.raw`(?:has|have|had) (?:no(?:thing)? (?:relevant )?(?:financial )?(?:to disclose|disclosures?|conflicts?)|received (?:\w+ ){0,3}(?:fees|funding|grants?|honoraria|payments?|support))`,
].join('|')
/** "Was partly funded by", "research supported by". */
const beforeFunded = 'is|are|was|were|been|being|and|also|partly|partially|jointly|funding|project|study|research|work|trial'
const funded = 'funded|financed|sponsored|paid for|supported|bankrolled|underwritten'
/** "Grant number 12", "served as a consultant for". */
const grants = [
  String.raw`grants? (?:number|no\.|nos?\b|from|awarded|[A-Z]{1,3}\d)|research grants?|(?:co-)?sponsors? of (?:this|the)`,
  '(?:paid|serves?|served) (?:as )?(?:an? )?(?:consultant|advis[eo]r)s? (?:to|for)',
].join('|')
/** "We sell these capsules, so bear that in mind." */
const soWeProfit = [
  'so (?:please |you |we (?:have|stand|may|do))|and (?:therefore |thus |so )?(?:profit|benefit|earn|make money|gain)',
  'bear (?:that|this|it) in mind|weigh|which means we',
].join('|')
/** "Stock options", "this is a paid advertisement", "we profit from". */
const stakes = [
  'shareholders? (?:in|of)|stock options|(?:paid|sponsored) (?:partnership|content|post|advertisement|promotion)|advertorial',
  'this is an? (?:paid )?advertisement|affiliate links?|we (?:sell|may earn|earn) (?:a )?commission|commercial partner|funds from',
  'we (?:profit|benefit financially|make (?:our )?money|earn (?:our )?money|are paid) (?:from|by|when|if|on|for)',
  String.raw`(?:we|our \w+) (?:have|has) an? (?:financial|commercial) interest`,
  String.raw`we (?:sell|make|market|manufacture|supply|offer|provide)\b[^.;]{0,60}?\b(?:${soWeProfit})`,
].join('|')
/** "The author runs a clinic". */
const hasStake = 'owns?|runs?|founded|works? for|(?:is|am) (?:employed|paid) by|sells?|profits? from|ha(?:s|ve) shares in'
/** "Support for this study came from". */
const support = 'funding|financial support|support|sponsorship|grants?|awards?|fellowships?'
/** Who paid, who profits, or that this is an advertisement. Sources: CONSORT 2025 items 5a and 5b, ICMJE, 广告法 art. 14. */
const patterns = {
  en: patternList([
    pattern(new RegExp(String.raw`\b(?:${interests})\b`, 'gi')),
    pattern(new RegExp(String.raw`\b(?:${beforeFunded}) (?:\w+ly )?(?:co-)?(?:${funded}) (?:(?:in part|jointly|entirely|partly|primarily|largely) )?(?:by|through|with|from)\b`, 'gi')),
    pattern(/\b(?:funded|sponsored|financed|paid for) by\b/gi),
    pattern(/\b(?:funded|sponsored|financed|supported|paid for|underwrote) (?:the|this|these|his|her|their|our) (?:[\w-]+ ){0,2}(?:trials?|stud(?:y|ies)|research|work|project)\b/gi),
    pattern(/\b(?:research|study|work|trial|project), (?:which (?:is|was) )?(?:funded|supported|financed|sponsored)\b/gi),
    pattern(/\bno (?:external |outside |specific )?funding\b/gi),
    pattern(/\bsupport(?:ed)? (?:for|of) (?:this|the) (?:study|research|work|project|trial|publication)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${support}) (?:for (?:this|the) \w+ )?(?:was |were |is |came |comes |has been |have been |also )*(?:from|by|provided|source|sources)\b`, 'gi')),
    pattern(/\bfunders?\b/gi),
    pattern(/\bfunding (?:source|sources|statement|information|agency|agencies|bodies)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${grants})\b`, 'gi')),
    pattern(/\b(?:consult(?:ing|ancy|ant) (?:fees|for)|honoraria|owns? (?:stock|shares|equity|the patent))\b/gi),
    pattern(/\bpatents? (?:on|for|pending|application|related)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${stakes})\b`, 'gi')),
    pattern(new RegExp(String.raw`\b(?:author|writer|editor|reviewer|i)\b[^.;]{0,24}? (?:${hasStake})\b`, 'gi')),
    pattern(/\bno (?:financial |commercial |business )?(?:ties|links|connections?|stake) (?:to|with|in)\b/gi),
    pattern(/\b(?:nobody|no one|no company|no sponsor) (?:has )?paid (?:us )?(?:for|to)\b/gi),
    pattern(/\b(?:disclosures?|funding|declaration)\s*:/gi),
    pattern(/^\s*(?:sponsored|advertisement|ad|advertising feature|funding)\s*[.:|]?\s*$/gi),
    pattern(/#(?:ad|sponsored)\b/gi),
  ]),
  zh: patternList([pattern(new RegExp([
    '利益冲突|利益关系|利益声明|竞争性?利益|利益披露|利益相关|(?:由|受|获|得到|接受|来自)[^,。;]{1,30}(?:资助|赞助|出资)(?!治疗|疗法)',
    '(?:基金会?|公司|企业|计划|项目|机构)[^,。;]{0,10}支持|基金(?:项目|资助|支持|编号|号)|资助(?:项目|单位|方|来源|机构)',
    '经费(?:来源|来自|由)|赞助(?:商|方|单位)?|资金来源|资助无|无(?:商业|资金)?资助',
    '(?:本文|本内容|本页|以下内容)[^,。;]{0,8}(?:广告|推广|商业合作|赞助|软文)|商业(?:推广|合作|广告)|广告(?:声明|标识|内容|合作)',
    String.raw`付费推广|^\s*[[(【]?(?:广告|推广|赞助)[\])】]?\s*$|持有[^,。;]{0,12}(?:股份|股权|专利)|顾问费`,
    '(?:担任|系)[^,。;]{0,20}(?:公司|企业)[^,。;]{0,6}(?:顾问|股东)',
  ].join('|'), 'g'))]),
}

/** Funds that nobody gave: what is asked for, cut or hoped for. */
const other = {
  en: /\b(?:recipients? of|data|evidence|findings|results|seek(?:ing)?|need(?:s|ed)?|apply|applying|cuts?|lack of|raise|raising|fundrais\w+)\b[^.;]{0,30}$/i,
  zh: /(?:缺乏|寻求|申请|需要)[^,。]{0,8}$/,
}

const whatIsBacked = [
  'stud(?:y|ies)|data|evidence|findings|results|research (?:show|suggest)|trials|developments?|colleagues|staff|famil(?:y|ies)',
  'physicians|nurses|team|friends|community|routine',
].join('|')
/** Claims are supported by studies and people by nurses; studies are supported by money. */
const backing = new RegExp(String.raw`^\s(?:[\w-]+,?\s){0,4}?(?:${whatIsBacked})\b`, 'i')

/**
 * Where an article says who paid for it or for its studies, or who profits.
 *
 * @param most so many are enough
 */
export function findDisclosures(sentences: readonly Sentence[], most?: number): Statement[] {
  return findStatements(sentences, patterns, isOfMoney, most)
}

function isOfMoney({ folded, language }: Sentence, start: number, end: number): boolean {
  if (language === 'en' && /support/i.test(folded.slice(start, end)) && backing.test(folded.slice(end, end + 60))) return false
  return !other[language].test(folded.slice(Math.max(0, start - 40), start))
}
