import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Metadata } from '../../document/document.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements } from './statement.js'

/** Public bodies, whose interests are known without a statement. Source: the editors' own list. */
const englishBody = [
  'national health service|nhs(?: [a-z]+)?|national institutes? of health|nih|ministry of health',
  String.raw`(?:u\.?s\.? )?department of health[\w ]{0,20}|centers for disease control[\w ]{0,16}|cdc|world health organi[sz]ation|who`,
  String.raw`european medicines agency|food and drug administration|fda|public health (?:england|scotland|wales|agency[\w ]{0,12})`,
  'health canada|cochrane|medlineplus|national library of medicine',
].join('|')
const chineseBody = [
  String.raw`国家卫(?:生)?健(?:康)?委(?:员会)?|[\u4e00-\u9fff]{0,6}疾(?:病预防)?控(?:制)?中心|世界卫生组织|世卫组织|国家药(?:品监督管理|监)局`,
  String.raw`国家中医药管理局|[\u4e00-\u9fff]{2,6}卫生健康委(?:员会)?|人民日报|新华社`,
].join('|')
const patterns = {
  en: patternList([
    pattern(new RegExp(`\\b(?:published|issued|produced|prepared|maintained|written|provided|copyright) by (?:the )?(?:${englishBody})\\b`, 'gi')),
    pattern(new RegExp(`^(?:source|publisher|author|by):? (?:the )?(?:${englishBody})\\s*\\.?$`, 'gi')),
  ]),
  zh: patternList([pattern(new RegExp(`(?:${chineseBody})[^,。;]{0,6}(?:发布|印发|制定|编写|主办|出品|供稿)|(?:来源|作者|发布|编写|主办)(?:单位|机构|者)?[:：]\\s*(?:${chineseBody})`, 'g'))]),
}
const whole = new RegExp(`^(?:the )?(?:(?:${englishBody})|(?:${chineseBody}))\\b`, 'i')

/** Whether an article says that a public body publishes it. */
export const namesPublicPublisher = (sentences: readonly Sentence[]): boolean => findStatements(sentences, patterns, undefined, 1).length > 0

/** Whether the metadata names a public body as author or site. */
export const isPublicBody = ({ author, site }: Metadata): boolean => [author, site].some((named) => named !== undefined && whole.test(named.value.trim()))
