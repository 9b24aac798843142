import type { BlockRole } from '../block.js'
import { readNumbering } from './numbering.js'

/*
 * What a block is for, told by its words. All texts that come in here are folded (see fold.ts): half-width,
 * Simplified, plain spaces. So one pattern serves both Chinese scripts and every format.
 */

/** Roles that a heading gives to its section. */
export type SectionRole = Extract<BlockRole, 'conclusion' | 'references' | 'disclaimer'>

/** Headings as whole, without their number and their colon. */
const headings: Readonly<Record<SectionRole, RegExp>> = {
  conclusion: new RegExp(
    '^(?:(?:in )?(?:summary|conclusions?|short|brief)|(?:concluding|final|closing) (?:remarks|thoughts|words)|' +
      '(?:summary|conclusions?) (?:and|&) [a-z ]{1,40}|key (?:takeaways?|points?|messages?)|takeaways?|' +
      'take[- ]?(?:home|away) (?:messages?|points?)|(?:the )?bottom line|wrapping (?:it )?up|to sum up|tl;?dr|' +
      '(?:本文|全文|文章)?(?:总结|小结|结语|结论|结束语|尾声)(?:[与和及]\\S{2,6})?|综上(?:所述)?|总之|总的来说|总而言之|写在最后|' +
      '(?:核心|关键)?要点(?:总结|回顾)?|最后的话)$',
    'i',
  ),
  references: new RegExp(
    '^(?:(?:selected |key |main |cited |medical )?references?(?: list)?(?: (?:and|&) (?:further reading|sources|notes|links))?|' +
      'bibliography|works cited|literature(?: cited)?|citations?|(?:article |data |information )?sources?(?: (?:and|&) [a-z ]{1,30})?|' +
      'further reading|(?:foot|end)notes|notes (?:and|&) references|' +
      '(?:主要|部分|相关)?(?:参考|引用)(?:文献|资料|来源|书目|链接)?(?:[与和及]\\S{2,6})?|文献(?:来源|出处)?|' +
      '(?:资料|数据|信息|文章|内容)来源|来源|出处|注释|脚注|尾注|延伸阅读)$',
    'i',
  ),
  disclaimer: new RegExp(
    '^(?:(?:medical |health |legal |general |important )?disclaimers?(?: of \\S{1,60})?|legal notice|important notice|' +
      '(?:法律|医疗|健康)?免责(?:声明|说明|条款)|(?:版权|特别|郑重|重要|本站|法律|医疗)?声明)$',
    'i',
  ),
}

/** The role of the section that a heading with this text opens. */
export function headingRole(text: string): SectionRole | undefined {
  const numbered = readNumbering(text)
  const label = (numbered ? text.slice(numbered.length) : text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3} /, '')).trim()
  if (label.length > 80) return undefined
  // 总结：… and Conclusion: … say the same with more words after them.
  const whole = label.replace(/[\s:.。]+$/, '')
  const start = /^[^:—–]{1,30}(?=\s*[:—–])/.exec(label)?.[0].trim()
  for (const role of ['conclusion', 'references', 'disclaimer'] as const) {
    if (headings[role].test(whole) || (start !== undefined && role !== 'references' && headings[role].test(start))) return role
  }
  return undefined
}

/** A paragraph that begins as its own section: `References: [1] …`, `参考文献：…`. What follows belongs to it. */
const referencesOpening = /^(?:references?|bibliography|works cited|(?:主要|部分)?参考(?:文献|资料|来源|书目)|引用文献|资料来源)\s*:/i

export function opensReferences(text: string): boolean {
  return referencesOpening.test(text)
}

const conclusions = [
  String.raw`(?:in (?:conclusion|summary|short|brief|sum)|to (?:conclude|sum up|summari[sz]e)|all in all|overall|summing up)\s*,`,
  String.raw`(?:conclusions?|summary|bottom line|takeaway)\s*:`,
  String.raw`综上|总之|总的来(?:说|看)|总体(?:来说|而言)|总而言之|概括(?:来说|而言)|(?:总结|小结|结论|结语)\s*:`,
].join('|')
const conclusionOpening = new RegExp(`^(?:${conclusions})`, 'i')

const disclaimerOpening =
  /^(?:(?:medical |legal )?disclaimers?\b|免责(?:声明|说明|条款)|(?:版权|特别|郑重|重要|本站)?声明\s*:|说明\s*:\s*(?:本(?:站|文|网|内容|平台)|以上))/i

/** Phrases that make a paragraph a disclaimer wherever they stand in it. */
const disclaimerPhrase = new RegExp(
  '\\bnot (?:intended (?:to be |as )?)?(?:(?:a )?substitute for |constitute |provide |replace |be (?:taken|construed) as )?(?:any )?' +
    '(?:professional |personal )?(?:medical|legal|health) advice\\b|' +
    '\\bfor (?:general )?(?:information(?:al)?|educational|reference)(?: (?:and|or) (?:information(?:al)?|educational))?(?: purposes)? only\\b|' +
    '\\breference only\\)|\\b(?:reproduced|reprinted|republished) with (?:the )?(?:author\\S{0,2} |publisher\\S{0,2} |kind )?permission|' +
    '不构成[^,。;!]{0,20}(?:建议|意见|依据|承诺|推荐)|' +
    '(?:不能|不可|不得|并非|不)(?:代替|替代|取代)[^,。;!]{0,10}(?:医生|医师|专业|执业)[^,。;!]{0,16}(?:建议|意见|诊断|诊疗|诊治|治疗)|' +
    '仅(?:供|做|作|为|用于)[^,。;!]{0,10}(?:参考|科普|学习交流)|' +
    '(?:请勿|禁止|不得)[^,。;!]{0,8}转载|如有侵权|侵权[^。;!]{0,6}(?:删除|联系)|转载请(?:注明|标明)',
  'i',
)

/** The role that the words of a paragraph give it, whatever its section. */
export function paragraphRole(text: string): BlockRole | undefined {
  const line = text.trimStart()
  if (disclaimerOpening.test(line) || disclaimerPhrase.test(line)) return 'disclaimer'
  if (opensReferences(line)) return 'references'
  if (conclusionOpening.test(line)) return 'conclusion'
  return undefined
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?'
const date = `(?:\\d{2,4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?|${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month},? \\d{4})`

/** A line that is a date, perhaps with a time, a source or a count of readers around it. */
const dateLine = new RegExp(`^(?:.{0,12}[ :|·])?${date}(?![\\d-]).{0,24}$`, 'i')

const deeds = [
  'written|(?:(?:medically |(?:this )?page )?last )?(?:updated|reviewed|modified)|medically reviewed|fact[- ]checked|checked|approved|authored|compiled',
  'prepared|produced|edited|posted|(?:first |originally )?published|translated',
].join('|')
const published = 'last (?:updated|reviewed|modified)|(?:first |originally )?published|updated|reviewed|posted'
const notProse = '(?!.*, (?!(?:last |next )?(?:updated|reviewed|published|modified))[a-z])'
const chineseLabels = [
  '作者|文|撰文|撰稿|编辑|责编|责任编辑|审核|审稿|审校|审阅|医学审核|专家审核|校对|译者|翻译|编译|插图|供稿|记者|来源|文章来源',
  '资料来源|审订|审定|整理|采访|采访撰文|发布(?:时间|日期)?|发表(?:时间|日期)',
  '(?:最后|最近|上次)?(?:更新|修订|检视|审阅)(?:时间|日期)?',
].join('|')
const bylineLabel = new RegExp(
  `^(?:(?:${deeds})(?: by\\b| on\\b|\\s*[:|])\\s*\\S|` +
    `(?:(?:this )?page )?(?:${published}) ${notProse}(?:in )?` +
    '(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\\d|[12]))|' +
    '(?:authors?|reviewers?|editors?|article|publication date|next (?:review|update)(?: due| date)?|date(?: of (?:publication|issue|(?:last )?review))?)\\s*[:|]\\s*\\S|' +
    '(?:时间|日期)\\s*[:|]\\s*\\d{4}|' +
    '[\\u4e00-\\u9fff]{0,8}记者\\s?[\\u4e00-\\u9fff]{2,4}\\s?(?:[/|]|[^,。]{0,8}报导)|' +
    `(?:本文)?(?:${chineseLabels})\\s*[:|/]\\s*\\S)`,
  'i',
)

/** `By Jane Doe, MD`: names in capitals, so that “By 2030 cases will double” is none. */
const byName = /^(?:By|BY) (?:(?:the|our) |(?:Dr|Prof|Professor)\.? )?[A-Z][\w.'-]*(?: (?:and |de |van |von )?[A-Z][\w.'-]*){0,5}(?:\s?[,|·–].{0,60})?$/

const furnitureLine = new RegExp(
  // Breadcrumbs: Home > Health > Liver, 首页 > …
  '^(?:home|首页|主页)\\s*(?:[>›»/|]|->|→)|^(?:当前|您的|你的|所在)(?:所在)?位置\\s*[:>]|' +
    '^[^>›»。.!?]{1,20} [>›»] [^>›»。.!?]{1,20} [>›»] [^。.!?]{1,40}$|' +
    // Pagers
    '^(?:[«‹<←]+\\s*)?(?:上一[篇页]|下一[篇页]|前一篇|后一篇)|^[«‹←]|[»›→]$|^(?:previous|next|older|newer) (?:post|article|page|story)s?\\b|' +
    // Tags, sharing, what else to read
    '^(?:tags?|标签|关键词|keywords?|categor(?:y|ies)|分类|filed under|posted in)\\s*(?::|$)|' +
    '^(?:share (?:this|on|via)\\b|分享(?:到|至|本文)|扫一扫|点击(?:关注|订阅)|follow us\\b|subscribe (?:to|now)\\b|back to top|返回(?:顶部|首页)|table of contents$|目录$)|' +
    '^(?:related (?:articles?|posts?|reading|stories|topics)|read (?:more|next|also)|you (?:may|might) also like|' +
    '相关(?:阅读|文章|推荐|链接)|推荐阅读|猜你喜欢|热门文章|更多阅读|阅读更多)|' +
    // The file name that an image left behind
    '^\\S{1,80}\\.(?:png|jpe?g|gif|webp|svg|bmp)$',
  'i',
)

const pager = /^(?:[«‹<←]+\s*)?(?:上一[篇页]|下一[篇页])|^[«‹←]|[»›→]$|^(?:previous|next) (?:post|article)\b/i

/** Is a short line a way to the previous or the next article? */
export function isPager(line: string): boolean {
  return pager.test(line)
}

/**
 * The role of a short line on its own: byline or furniture.
 * @param nearHead among the first blocks of the document, where a lone date is the date of the article
 */
export function lineRole(text: string, nearHead: boolean): 'byline' | 'furniture' | undefined {
  const line = text.trim()
  if (line.length > 160) return line.length <= longestByline && isByline(line) ? 'byline' : undefined
  if (furnitureLine.test(line)) return 'furniture'
  if (isByline(line)) return 'byline'
  return nearHead && !endsSentence.test(line) && dateLine.test(line) ? 'byline' : undefined
}

/** Author, reviewer and date in one line are no longer, in characters. */
const longestByline = 240

const endsSentence = /[.。!?]$/
const mayBeByName = /^(?:By|BY) /
const betweenLabels = /(?<=[a-z]{3}|\d)\. (?=[A-Z])/

function isByline(line: string): boolean {
  if (line.length > longestByline || line.includes('。') || !(mayBeByName.test(line) || bylineLabel.test(line))) return false
  // "Written by the team. Last reviewed: May 2025.": each of its sentences is a label of its own.
  const parts = line.replace(/\.$/, '').split(betweenLabels)
  if (parts.length === 1 && line.length > 60 && endsSentence.test(line)) return false
  return parts.every((part) => part.length <= 120 && (bylineLabel.test(part) || byName.test(part)))
}
