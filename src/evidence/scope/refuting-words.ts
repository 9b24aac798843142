import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'

/* How a text keeps its distance from what others promise, and calls it false. */

const advertisements = [
  String.raw`poster|ad(?:vert|vertisement)?|brochure|flyer|leaflet for (?:it|the \w+)|packag(?:ing|e)|packet|box|slogan|headline|sales page`,
  'tabloid|website|web page|salesman|influencer',
].join('|')
/** What promises in place of a person. */
const advertising = String.raw`(?:${advertisements})`
const saysOfAd = [
  'says?|said|reads?|ran|run|promise[sd]?|promising|claim(?:s|ed)?|boast(?:s|ed)?|speaks? of|spoke of|calls?|called|describ(?:es|ed)',
  'tout(?:s|ed)?|hail(?:s|ed)?|announce[sd]?|scream(?:s|ed)?|shout(?:s|ed)?|proclaim(?:s|ed)?|declare[sd]?',
].join('|')
const sellersAndFans = 'clinics|shops|stores|makers|manufacturers|brands|promoters|fans|supporters|advocates|enthusiasts|proponents|vendors|traders'
const callsIt = [
  'call|called|hail(?:ed)?|bill(?:ed)?|dub(?:bed)?|tout(?:ed)?|describe[d]?|market(?:ed)?|label(?:led)?|advertise[d]?|promote[d]?',
  String.raw`sell (?:it|them|this|the \w+) as|claim(?:ed)?`,
].join('|')
const tellers = [
  String.raw`any(?:one|body|thing)|some(?:one|body)|those|people|(?:any|an?) (?:[\w-]+ ){0,2}?[\w-]+|(?:web)?sites|adverts|ads|sellers|clinics`,
  'companies|shops|products|posts|videos|books',
].join('|')
/** "Anyone who", "sites that", "if the seller" */
const whoeverSays = [
  String.raw`(?:${tellers}) (?:who|that|which)`,
  String.raw`(?:if|when(?:ever)? (?:an?|some|the|any|your|somebody|someone)) (?:[\w-]+ ){1,4}?`,
].join('|')
const outlets = '(?:shops?|stores?|retailers?|vendors?|traders?|(?:web)?sites|clinics|companies|brands|makers|manufacturers|bloggers|blogs|forums|coaches|practitioners)'
const press = [
  'headlines?|newspapers?|tabloids?|the (?:press|media)|ad(?:vert)?s|posts|influencers|marketers|sellers|promoters',
  String.raw`(?:(?:some|many|several|a few|certain|other|online|web|high-street|health-food) ){1,3}${outlets}`,
  'web ?sites',
].join('|')
const pressSays = [
  'said|says|wrote|written|write|reads?|ran|screamed|scream|shout(?:ed)?|proclaim(?:s|ed)?|announced?|declared?|trumpet(?:ed)?',
  'reported|repeat(?:ed)?|argue[d]?|calls?|called|hail(?:s|ed)?|bill(?:s|ed)?|dub(?:s|bed)?|tout(?:s|ed)?|describ(?:es|ed?)|labels?',
  String.raw`labelled|labeled|market(?:s|ed)?|advertise[sd]?|promote[sd]?|present(?:s|ed)?|sell(?:s)? (?:it|them|this|the \w+) as|promise[sd]?`,
  'claim(?:s|ed)?|say|swear|insist|boast',
].join('|')
const rumours = '(?:theory|idea|claim|notion|belief|assumption|pitch|rumou?r|legend|slogan|hype)'
/** "Anyone who promises to cure it", "if a website says that it works": whoever says so is kept at a distance. */
export const promiseOfOthers = wordings(
  /^\W*(?:saying|claiming|to (?:say|claim))\b/i,
  /\b(?:look(?:ed|ing)?|search(?:ed|ing)?|ask(?:ed)?|wait(?:ing)?) for (?:any |more |better )?(?:proof|evidence|signs?) that\b/i,
  /\bpeople (?:\w+ly |often |still |may |might |sometimes )?(?:believe|think|assume)\b/i,
  new RegExp(String.raw`\b(?:the|a|one|its|their|this|typical|common|popular) (?:[\w-]+ ){0,2}?${rumours} (?:is|was|goes|being|behind (?:it|this|them) is)\b,? (?:that\b)?`, 'i'),
  new RegExp(String.raw`\b(?:an?|one|its|their|the|'s) (?:[\w-]+ ){0,2}?${advertising}s?(?: \w+ing| of \w+)?\s(?:then |also |once )?(?:${saysOfAd})\b`, 'i'),
  /\b(?:fans|supporters|advocates|enthusiasts|proponents|believers|promoters|defenders)\s(?:of (?:[\w-]+\s){1,4})?(?:say|said|claim|believe|swear|insist|argue|hope|maintain)\b/i,
  /\b(?:users|people|patients|parents|sufferers|buyers|customers|readers|many|some)\s(?:\w+ )?hoped? (?:that )?(?!to\b)/i,
  new RegExp(String.raw`\b(?:${sellersAndFans})\s(?:${callsIt})\b`, 'i'),
  new RegExp(String.raw`\b(?:${whoeverSays})\s?(?:promis(?:es|ing|e)|claim(?:s|ing)?|says?|saying|tells?|telling|guarantees?|swears?|boasts?|advertis(?:es|ing|e))\b`, 'i'),
  new RegExp(String.raw`\b(?:${press})\s(?:\w+\s){0,2}?(?:${pressSays})\b`, 'i'),
)

const postersOf = 'posters?|ad(?:vert|vertisement)?s?|brochure|flyer|label|packag(?:e|ing)|packet|box|slogan|headlines?|website|web page|sales page|salesman|tabloid'
/** "The poster", "one of their brochures" */
const poster = String.raw`(?:the|an?|one|its|their|another)\s(?:[\w-]+\s){0,2}?(?:${postersOf})`
const posterSaid = 'said|says|read|reads|ran|promised|promises|claimed|claims|boasted|boasts|screamed|shouted|announced|proclaimed|runs|went'
/** "Completely safe", the poster said: who promises stands behind the words in quotation marks. */
export const saidBehind = pattern(
  new RegExp(String.raw`["”],?\s(?:(?:${posterSaid})\s${poster}\b|${poster}\s(?:said|says|reads?|ran|promised|promises|claimed|claims|boasted|boasts|screamed|shouted|announced|proclaimed)\b)`, 'i'),
)

const isFalse = [
  'false|untrue|dangerous(?: and wrong| nonsense| advice)|bad advice|harmful advice|not (?:so|the case|correct|how it works)',
  'incorrect|myths?|wrong|nonsense|misleading|not true|no such thing|nothing of the (?:kind|sort)|anything but',
  'far from (?:it|true|the truth)|no evidence|unproven|baseless|nothing but|a lie|lies|scam|hoax|exaggerated|illegal|unfounded',
].join('|')
const disagrees = [
  'disagrees?|differs?|say (?:no|otherwise)|says (?:no|otherwise)',
  String.raw`(?:do|does|did|has|have|could|can)(?:n't| ?not) (?:\w+ )?(?:show|shown|support|supported|bear|borne|back|agree|find|found|confirm|confirmed)`,
  'contradicts?|tells? another|tell a different|tells a different|finds? no|found no|shows? no|showed no',
  '(?:is|are) (?:weak|thin|poor|lacking|mixed)',
].join('|')
const chineseFalse = [
  '谣言|不实|辟谣|虚假|旗号|骗局|不可信|没有(?:科学)?依据|无(?:科学)?依据|伪科学|是错误的|是假的',
  '并不属实|与事实不符|不正确|不科学|误导|夸大|站不住脚|答案是否定',
].join('|')
const chineseLies = [
  '假话|谎话|谎言|骗人|骗局|不能信|别信|信不得|不对|不成立|并非如此',
  '错误(?:的)?(?:认识|说法|观念|想法)?|误会|天方夜谭|恰恰相反|夸大其词|言过其实|无中生有|胡说',
  '鬼话|收了(?:广告|推广)费|查无此[人事]|没那回事|相反',
].join('|')
const weakNow = '(?:thin|thinner|weak|weaker|poor|poorer|lacking|mixed|missing|scant)'
const science = '(?:trials?|stud(?:y|ies)|evidence|data|science|research|reviews?|facts?|tests?|experts|doctors)'
/** What comes after a claim calls it false, or says that the evidence does: "…, but the trials disagree". */
export const calledFalse = {
  en: wordings(
    new RegExp(String.raw`^(?:(?:but|yet|and|although|though)\s)?(?:this|that|these|those|such|it|they|all of this|none of this|both|neither|which)\b[^.]{0,40}\b(?:${isFalse})\b`, 'i'),
    /^(?:false|wrong|not true|myth)\b/i,
    /^(?:headlines|claims|ad(?:vert)?s|slogans|promises|statements|sentences|phrases|posts|stories|messages|boasts)\s(?:like|such as|of (?:this|that) (?:kind|sort))\b/i,
    new RegExp(String.raw`^(?:the|its|their|our)\s(?:\w+\s){0,2}?(?:evidence|data|science|proof)\s(?:for \w+ |behind \w+ )?(?:is|are|was|were)\s(?:very |rather |much |far )?${weakNow}\b`, 'i'),
    /^(?:our|the)\s(?:own )?(?:testers?|tests?|trials?|stud(?:y|ies)|researchers|reporters?)\s(?:\w+ )?(?:found|saw|could find|showed)\s(?:no|nothing|none|neither)\b/i,
    /^(?:but|yet)\s(?:it |they )?(?:has |have |had |could |did )?(?:not )?(?:publish|releas|offer|provid|show|produc|g[ia]v|cit)\w*\s(?:no|nothing|none|any)\b/i,
    new RegExp(String.raw`^(?:but|yet|however,?|though|although|while) (?:[\w-]+ ){0,3}?${science}\b[^.;]{0,24}?\b(?:${disagrees})\b`, 'i'),
  ),
  zh: wordings(
    new RegExp(String.raw`^[^。]{0,24}(?:${chineseFalse})`),
    /^所谓(?:的)?[^,。]{0,4},?(?:不过|只是|其实|往往|多半|根本|都是|全是|纯属)/,
    new RegExp(String.raw`^(?:这|那|此|其实|事实|别信|不可信|纯属|全是|都是|胡说|并非如此|恰恰相反)[^。,]{0,12}?(?:${chineseLies})`),
    /^别信/,
    /^(?:并非如此|恰恰相反|胡说八?道?)/,
  ),
}
