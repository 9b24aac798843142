import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

/** Where the internet as such is given as the source. The span is in the source text. */
export interface AnonymousSource extends Span {
  readonly words: string
}

const net = '(?:internet|networks?|web|world wide web)'
const stuff = '(?:contents?|articles?|texts?|photos?|pictures?|images?|materials?|information|videos?|graphics?|posts?|data)'
/** What may follow when no name follows: "Internet Archive" and "network of hospitals" are names. */
const end = '(?=\\s*(?:$|[),.;:!?\\]|/]|and\\b|for\\b|only\\b|if\\b|please\\b))'

/** "Reprinted from the internet", "photo credit: web". */
const taken = [
  'sources?|sourced|credits?|reproduced|reprinted|republished|copied|lifted|borrowed|pulled|gathered|downloaded|adapted|taken',
  'collected|compiled|excerpted|courtesy',
].join('|')
/** "Copied from various online sources". */
const copied = [
  'sourced|reproduced|reprinted|republished|copied|lifted|borrowed|pulled|taken|collected|compiled|gathered|adapted|put together',
  'drawn',
].join('|')
const somePosts = String.raw`(?:(?:various|several|many|different|public|other|a number of|a variety of)\s+)?(?:online|internet|web)\s+(?:sources|materials?|articles|content|posts|resources)`
const someOfIt = String.raw`(?:(?:all|some|the|this|our|these|part|parts|most|of)\s+){0,3}`
/** "All pictures in this article are from the internet". */
const onThisPage = String.raw`\s+(?:and|of|in|on|&|this|our|the|article|page|site|website|account|post|${stuff})`
const comes = String.raw`\s+(?:is|are|was|were|has been|have been|comes?|came|originates?|all|partly|mainly|mostly|taken|collected|sourced|reproduced|compiled)`
/** "Put together from articles found on the web". */
const putTogether = 'put together|compiled|written|made|assembled|built|based|drawn|prepared|created|adapted|collected|pieced together'
const mostlyFrom = String.raw`(?:(?:only|mainly|mostly|partly|entirely|largely)\s+)?(?:from|of|on|using)`
const posted = 'found|published|available|posted|collected|gathered|circulating|seen'
const somewhere = String.raw`(?:all over|on|across|around)\s+(?:the\s+)?${net}`
const english = new RegExp([
  String.raw`\b(?:${taken})\s*(?::|of|from|by|via|-|=)?\s*(?:(?:across|around|all over|over)\s+)?(?:the\s+)?${net}${end}`,
  String.raw`\b${stuff}(?:\s+(?:and|&)\s+${stuff})?\s*:\s*(?:the\s+)?${net}${end}`,
  String.raw`\b(?:sources?|credits?|${stuff}(?:\s+(?:and|&)\s+${stuff})?)\s*:\s*(?:various|several|different|multiple|other|online|internet|web)\s+(?:web)?(?:sites|sources|pages|articles)${end}`,
  String.raw`\b(?:${copied})\s+from\s+${somePosts}${end}`,
  String.raw`^\W{0,3}${someOfIt}${stuff}(?:${onThisPage}){0,6}(?:${comes}){0,3}\s+(?:from|via)\s+(?:the\s+)?${net}${end}`,
  String.raw`\b${stuff}(?:\s+(?:and|&)\s+${stuff})?\s+(?:(?:is|are|was|were|has been|have been|all)\s+){0,2}(?:collected|compiled|gathered|sourced|taken|found|copied)\s+online\b`,
  String.raw`\b(?:${putTogether})\s+${mostlyFrom}\s+(?:various\s+|public\s+|other\s+|different\s+)?${stuff}\s+(?:that (?:is|are|was|were|we|i)\s+)?(?:${posted})\s+${somewhere}${end}`,
].join('|'), 'gi')

const chineseNet = '(?:互联网|网络|网上|因特网|网路|网际网路|网际网络)'
const chineseEnd = '(?=\\s*(?:$|[,。;!?)\\]、|/]|综合|若|如|仅|侵|版权|转载|公开|整理|搜集|收集))'
/** 文章转载自网络. */
const chineseStuff = '本文|本篇|文章|内容|图文|图片|素材|资料|文字|视频|以上|部分|配图|信息|文中图|图'
const takenFrom = '来自于?|转自|转载自|摘自|源自|源于|整理自|[收搜]集自|取自|引自|选自|转载于|转帖自'
/** What stands before the internet as the source: 图片来源:, 文章转载自, 综合整理自. */
const chineseFrom = [
  String.raw`(?:资料|文章|图片|素材|内容|信息|图文|数据|文字|视频|部分|本文|文|图)?(?:来源|出处|(?<=图片?)\s?(?=[:/|]))(?:于|自)?\s*[:/|]?\s*(?:[\u4e00-\u9fffA-Za-z]{2,8}[、/,及和与+&]\s?)?`,
  String.raw`(?:${chineseStuff})(?:[\u4e00-\u9fff、及与和]{0,6})(?:${takenFrom})\s*[:]?\s*`,
  String.raw`(?<=^|[(,。;\s])(?:转自|转载自|摘自|整理自|取自|来自)\s*[:]?\s*`,
  String.raw`(?:综合|汇总|汇整|汇编|摘编|编译|改编|整编)(?:整理)?自于?\s*[:]?\s*`,
].join('|')
const chinese = new RegExp([
  String.raw`(?:${chineseFrom})${chineseNet}${chineseEnd}`,
  String.raw`(?:文|图文|撰文|编辑)\s?[/|:]\s?(?:综合)?${chineseNet}(?:资料|综合|整理)?${chineseEnd}`,
  String.raw`(?:综合|汇总|整理自?|根据|依据|[,。;(\s]据|^据|本文据|参考|摘编自?|编译自?)${chineseNet}(?:公开)?(?:上的?)?(?:资料|信息|内容|文章|资讯|报道)(?:整理|汇编|编辑|改编|编写|撰写|写成|而成)`,
  String.raw`(?:参考|资料)(?:资料|来源|文献)\s?:\s?${chineseNet}(?:文章|资料|图片|报道|新闻|信息)${chineseEnd}`,
  String.raw`综合${chineseNet}(?:报道|消息|信息|资料|文章|内容|图文)${chineseEnd}`,
  String.raw`(?<=^|[(,。;:\s])${chineseNet}(?:整理|转载|搜集整理|收集整理|摘录|综合整理)(?=[,。;!)\s]|$)`,
].join('|'), 'g')

const patterns = { en: pattern(english), zh: pattern(chinese) }

const none: readonly AnonymousSource[] = []

/** The places of a sentence where the internet is named as the source; `extra` are further wordings. */
export const findAnonymousSources = (sentence: Sentence, extra: readonly string[]): readonly AnonymousSource[] =>
  extra.length > 0 || sentence.mayMatch(patterns[sentence.language]) ? sourcesIn(sentence, extra) : none

function sourcesIn(sentence: Sentence, extra: readonly string[]): readonly AnonymousSource[] {
  const matches = sentence.matchesOf(patterns[sentence.language])
  const found: AnonymousSource[] = []
  const add = (start: number, length: number): void => {
    found.push({ ...sentence.span(start, start + length), words: sentence.text.slice(start, start + length) })
  }
  for (const match of matches) add(match.index, match[0].length)
  for (const phrase of extra) {
    const at = sentence.folded.toLowerCase().indexOf(phrase.toLowerCase())
    if (at >= 0) add(at, phrase.length)
  }
  return found
}
