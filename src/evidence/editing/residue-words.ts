import { pattern } from '../../language/cues/pattern.js'
import type { ResidueKind } from './residue.js'

/*
 * What web pages put around an article. All patterns are for folded text, and none repeats a group that can match the
 * same characters in two ways. Source: lexicons of the catalogue, section 18, and the pages of common blog systems.
 */

const counter =
  '(?:(?:views?|reads|hits|page ?views|comments?|likes|shares|clicks)\\s?[:(]\\s?\\d[\\d,.]*[km万]?\\)?|' +
  '(?:围观|浏览|阅读|点击|查看|访问|点赞|在看|评论|点阅|人气)(?:次?数|量|人数|人次|人气|率)?\\s?:?\\s?\\d[\\d,.]*\\s?[万k+]?\\s?(?:次|人|条)?)'
const emptyField = '(?:tags?|categor(?:y|ies)|labels?|filed under|posted in|标签|分类目录|所属分类|关键词|关键字)\\s?:'
const pager = '(?:[«‹<←]*\\s?(?:上一[篇页则]|下一[篇页则]|前一篇|后一篇|(?:previous|next|older|newer) (?:post|article|page|story)s?)\\s?[»›>→]*)'
const original = '(?:\\[\\s?(?:read the original|阅读原文)\\s?\\]|阅读原文|查看原文|read the original(?: article| post| here)?)'
const places = [
  'facebook|twitter|tweet|pin it|bluesky|threads|mastodon|instagram|youtube|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail|print|copy link',
  'weibo|wechat|line|脸书|推特|噗浪|列印|友善列印|打印|转寄|收藏|复制(?:链接|连结|网址)|微信|微博|新浪微博|朋友圈|qq空间|qq好友|qq|豆瓣|印象笔记',
].join('|')
const share = `(?:${places})`
const fileName = '(?:\\S{1,80}\\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|heic))'
const flags = '(?:点赞|在看|收藏|转发|分享|评论)'

const photo = '(?:img|dsc|image|screenshot)[_-]?\\d{2,}\\.[a-z]{3,4}'
const residue = `${counter}|${emptyField}|${pager}|${original}|${fileName}`

/** A line made of these and nothing else. Two or more of them may share it, as where a page was copied as one line. */
export const onlyResidue = new RegExp(`^(?:${residue}|${photo})(?:[ |/·,、]{1,4}(?:${residue}))*$`, 'i')

const breadcrumbs = new RegExp(
  [
    String.raw`^(?:home|homepage|[\u4e00-\u9fff]{0,4}(?:首页|主页))\s?(?:[>›»→]|->|\/\s)`,
    String.raw`^[您你]?(?:当前|目前|现在|所在)?的?(?:所在)?位置\s?:\s?(?:[\u4e00-\u9fff]{0,6}(?:首页|主页|home)|[\u4e00-\u9fff]{1,6}[网站]\s?[>›»/])`,
    String.raw`^you are here\s?:`,
  ].join('|'),
  'i',
)
const pageButton = '打印(?:本|此)?页|关闭(?:窗口|本页)|加入收藏|设为首页|推荐给好友'
const menu = new RegExp(
  String.raw`^(?:home|首页|主页)(?:\s?[|·]\s?[^|·。!?]{1,8}){2,12}$|` +
    String.raw`^[【[]?(?:${pageButton})[】\]]?(?:\s?[|·]?\s?[【[]?(?:${pageButton})[】\]]?){0,5}$`,
  'i',
)
const neighbours = new RegExp(
  String.raw`^(?:[«‹<←]+\s?)?(?:上一[篇页则]|下一[篇页则]|前一篇|后一篇)(?:\s?[»›>→:]|\s|$)|` +
    String.raw`^(?:[«‹←]+\s?)?(?:previous|next|older|newer) (?:post|article|page|story)s?(?:\s?[»›→:]|$)`,
  'i',
)
const englishRelated = [
  'related (?:articles?|posts?|readings?|stories|topics|content)|you (?:may|might) (?:also|like)[^.]{0,12}|recommended (?:for you|reading|articles)',
  'most (?:read|popular)|read (?:next|more|also)|more (?:stories|articles|from this (?:site|author))|see also',
].join('|')
const chineseRelated = [
  '相关(?:阅读|文章|推荐|链接|新闻|报道|连结)|(?:推荐|延伸|扩展|拓展|继续)阅读|[看读]更多|更多(?:新闻|报道)|热门(?:话题|新闻)',
  '编辑推荐|大家都在看|同场加映|猜你喜欢|您?你?可能[也还]?(?:会)?(?:想看|喜欢|感兴趣)|看了[^。]{0,6}的人也看了|热门(?:文章|推荐)',
  '更多(?:阅读|精彩|文章|内容(?!,?请))|阅读更多|往期(?:回顾|推荐|精选|精彩)|点击阅读|精彩(?:推荐|回顾)',
].join('|')
const pageMoves = [
  'back to (?:top|home(?:page)?)|skip to (?:main )?content|continue reading|load more|show more|返回(?:顶部|首页|列表|上一?[级页层])',
  '[点戳](?:我|此|这里?)(?:查看|看|阅读)(?:更多|全文)|回(?:上一?页|首页|列表|最上)|回到顶部|展开(?:全文|阅读)|点击展开(?:全文)?|查看更多|加载更多',
].join('|')
const invitesToShare = 'share (?:this|on|via|to)|follow us(?: on)?|分享(?:到|至|本文|给(?:好友|朋友))?|扫一扫|按赞|加入好友'
const advertisement = [
  'advertisement|sponsored(?: content| links)?|click (?:image )?to enlarge|(?:click|tap) (?:to|for) (?:enlarge|zoom|expand|larger (?:image|view))',
  '点击(?:查看|看)?大图|图片加载中|广告',
].join('|')

/** What a line of residue begins with, with the kind that it is. */
export const residueLines: readonly (readonly [ResidueKind, RegExp])[] = [
  ['navigation', breadcrumbs],
  ['navigation', menu],
  ['navigation', /^[A-Z][^>›».!?\d]{1,30} [>›»] [^>›».!?\d]{1,30} [>›»] [^.!?\d]{1,60}$/],
  ['navigation', neighbours],
  ['navigation', new RegExp(String.raw`^(?:${englishRelated})(?:\s?:\s?(?!\s)[^.]{0,160}\??|\s?[»›>→]*)$`, 'i')],
  ['navigation', new RegExp(`^(?:${chineseRelated})(?!的?(?:研究|结果|文献|显示|表明|发现))[^。]{0,80}$`)],
  ['navigation', new RegExp(String.raw`^(?:${pageMoves})\s?[»›>→.…]*$`, 'i')],
  ['furniture', /^tags?\s?:\s?\S[^.。]{0,120}$|^(?:文章)?标签\s?:\s?\S[^。]{0,80}$|^(?:filed under|posted in)\s?:?\s\S[^.]{0,100}$/i],
  ['furniture', new RegExp(String.raw`^(?:${invitesToShare})\s?:?(?:\s?(?:article|post|page|story|${share})[ ,|/]*){0,12}$`, 'i')],
  ['furniture', new RegExp(`^${share}(?:[ ,|/]{1,3}${share}){2,11}$`, 'i')],
  ['furniture', new RegExp(`^${flags}(?:[ |/、]{1,3}${flags}){1,5}$`)],
  ['furniture', new RegExp(`^(?:${advertisement})$`, 'i')],
  ['furniture', /^(?:(?:log|sign) ?in|sign up|register|登录|注册)(?: ?[|/] ?(?:(?:log|sign) ?in|sign up|register|登录|注册))+$/i],
  ['furniture', /^disclaimers? (?:of|from) (?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,10}){1,3}$|^[\w-]{2,40}(?:\.[a-z]{2,10}){1,3}的?(?:免责)?声明$/i],
  ['notice', /^(?:©|\(c\)|copyright\b)?[^.]{0,60}\ball rights reserved\b[^.]{0,40}\.?$|^版权所有[^。]{0,40}$/i],
]

/**
 * How the lines begin that any of these match, or what else they have: most lines have none of it, and the expressions
 * above take long to compile.
 */
export const maybeResidue = new RegExp(
  [
    '^\\s?(?:[«‹<←[]|view|read|hits|page|comment|like|share|click|tap|tag|categor|label|filed|posted|img|dsc|image|screenshot|' +
      'home|you (?:are here|may|might)|(?:previous|next|older|newer) |related |recommended |most (?:read|popular)|more |see also|back to|skip to|continue reading|load more|show more|' +
      'follow us|advert|sponsored|log ?in|sign ?(?:in|up)|register|disclaimer|' +
      'facebook|tw|pin|bluesky|threads|mastodon|instagram|youtube|x[ ,|/]|line|linkedin|whatsapp|reddit|telegram|e-?mail|print|copy link|we(?:ibo|chat)|qq|' +
      '围观|浏览|阅读|点[击赞阅]|查看|访问|在看|评论|人气|标签|分[类享]|所[属在]|关键|上一|下一|前一|后一|' +
      '[\u4e00-\u9fff]{0,4}[首主]页|[您你]?(?:当前|目前|现在|所在)?的?(?:所在)?位置|' +
      '相关|推[荐特]|延伸|扩展|拓展|继续|看[更了]|读更|更多|热门|编辑|大家|点[我此这]|戳|' +
      '[【[]?打印|[【[]?关闭|[【[]?加入收藏|[【[]?设为|[【[]?推荐给|同场|猜你|您?你?可能|往期|精彩|返回|回[上首列最到]|展开|加载|' +
      '文章|扫一|按赞|图片|登录|注册|脸书|噗浪|列印|友善|打印|转[寄发]|收藏|复制|微[信博]|新浪|朋友|豆瓣|印象|广告|加入)',
    `^${fileName}| [>›»] [^>›»]{1,30} [>›»] |声明|all rights|版权所有`,
  ].join('|'),
  'i',
)

/** A counter at the end of a line that has no other sentence: 21-06-19什么是痛风围观781. */
export const counterAtEnd = new RegExp(`${counter}$`, 'i')

const readOriginal = new RegExp(
  String.raw`(?:you can (?:also )?)?(?:click|tap)(?: on)?\s?(?:the )?["“[]?\s?(?:read the original|read (?:the )?full (?:text|article))\s?["”\]]?|` +
    String.raw`\[\s?read the original\s?\]|` +
    String.raw`(?:点击[^。,]{0,8}?阅读原文|["“[]阅读原文["”\]])["”\]]?(?!["”\]]?[^。,]{0,8}(?:举报|求证|投诉|查证))`,
  'gi',
)
const chineseTakedown = new RegExp(
  [
    '如(?:有|果有|存在|涉及|涉)?[^。,!;]{0,6}(?:侵权|版权(?:等)?(?:疑问|问题|异议))[^。!;]{0,40}?' +
      '(?:删除?|处理|联系(?:我们?|本站|作者|小编|后台)?)(?:[^。!;]{0,14}?删除)?',
    '侵权(?:请|必|立|即)?(?:联系)?(?:我们?|小编|本站)?(?:删除?|必删)',
    '来源网络,?侵删',
  ].join('|'),
  'g',
)
const chineseNotice = new RegExp(
  [
    '(?:请勿|禁止|不得|谢绝|严禁)(?:非法|擅自|私自|随意|任意|商业)?(?:转载|盗用|搬运)' +
      '(?:[^。!;]{0,14}?(?:转载)?请?(?:注明|标明|标注)(?:出处|来源))?',
    '(?:转载|引用)(?:请|须|需|时请)?(?:务必)?(?:注明|标明|标注)(?:本文)?(?:出处|来源)',
    '违者必究|翻印必究',
  ].join('|'),
  'g',
)
const englishTakedown = new RegExp(
  [
    String.raw`\bif (?:there (?:is|are) )?any (?:copyright )?infringement[^.]{0,60}`,
    String.raw`\b(?:please )?contact us (?:for|to request) (?:removal|deletion)`,
    String.raw`\b(?:we will|will be) (?:delete|remove)d? (?:it )?(?:immediately|at once|as soon as possible)`,
  ].join('|'),
  'gi',
)
const englishNotice =
  /\bplease (?:indicate|credit|cite) the source (?:when|if|for) (?:re)?(?:print|publish|post)\w*|\breprint(?:ing)? (?:is )?(?:strictly )?prohibited\b/gi

/** What a page says about its page, inside a paragraph. */
export const residuePhrases: readonly (readonly [ResidueKind, RegExp])[] = [
  ['navigation', readOriginal],
  ['takedown', chineseTakedown],
  ['notice', chineseNotice],
  ['takedown', englishTakedown],
  ['notice', englishNotice],
]

/** What each of `residuePhrases` has. */
export const repostWord = pattern(/read (?:the )?(?:original|full)|原文|侵|转载|版权|出处|必究|infring|removal|deletion|immediately|at once|reprint|the source/i)
