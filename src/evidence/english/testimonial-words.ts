import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'

/* How stories and praise are told. Expressions without `pattern` are asked of parts, or of the sentence as it is written. */

const storyWords = [
  String.raw`us|we|my|i|users|guests|members|customers|clients|i'm|i've|mr|mrs|ms|miss|aged?|dr|recommend(?:ed|s)?|endors(?:ed|es?)|trusts?`,
  'trusted|loved|praised|sw(?:ears?|ore)|happy|satisfied|delighted|grateful|used|living proof|thousands|hundreds|millions|countless',
  String.raw`our (?:\w+ )?(?:patients|clients|customers|users|members)|testimonials?|success stor(?:y|ies)|patients|rave|today|now|these days`,
  'he|she|his|her|only|reviewers|buyers|fans|uncle|aunt|the',
].join('|')
/** Who tells, who is told of and how: without any of these a sentence is nobody's story. */
export const ofPeople = new RegExp(String.raw`\b(?:${storyWords})\b|,\s\d\d\b`, 'i')

const goneOrCured = 'gone|cured|healed|better|disappeared|vanished|in remission|reversed|normal|clear(?:ed)?'
/** "My pain is completely gone" */
const troubleEnded = [
  String.raw`(?:is|was|were|are|has|have|had|just|simply)\s+(?:now\s+|all\s+|completely\s+|totally\s+|almost\s+|finally\s+|been\s+|simply\s+)*(?:${goneOrCured})`,
  'disappeared|vanished|cleared up|melted away|came back to life',
  String.raw`(?:has|have)(?:n't| not| never) (?:come back|returned|bothered me|troubled me)(?: since)?|(?:has|have) stopped`,
  'never came back|faded away',
].join('|')
/** "I am pain-free" */
const wellAgain = [
  'cured|healed|pain[- ]free|symptom[- ]free|back to normal|like new|reborn|a new (?:man|woman|person)',
  'off (?:all )?my (?:insulin|medication|pills|tablets|meds)|years? younger|better than ever',
].join('|')
/** What the healed say of themselves. */
export const ownRecovery = wordings(
  new RegExp(String.raw`\b(?:my|our)\s+(?:[\w'-]+\s+){1,4}?(?:${troubleEnded})\b`, 'i'),
  /\bit (?:really |truly |certainly )?(?:worked|works|did wonders|has worked|worked wonders) for (?:me|my (?:mum|mother|dad|father|wife|husband|son|daughter|sister|brother))\b/i,
  new RegExp(String.raw`\bi(?:'m| am| was| feel| felt|'ve been| have been)\s+(?:now\s+|completely\s+|finally\s+|totally\s+|been\s+|so much\s+)*(?:${wellAgain})\b`, 'i'),
  /\bi can (?:finally |now )?(?:walk|run|sleep|move|see|breathe|dance|climb|play)\b[^.]{0,30}\b(?:again|without)\b/i,
  /\b(?:saved|changed|gave (?:me|him|her) back|transformed)\s+(?:my|his|her|our (?:son|daughter)'s)\s+life\b/i,
  /\bi owe (?:my|our) (?:life|health|recovery)\b/i,
  /\bgot my (?:life|health|energy) back\b/i,
  /\bi threw (?:away|out) my\b/i,
)

/** "Since I had the injection", "after my first session" */
const startedIt = String.raw`(?:i\s(?:had|got|started|began|took|used|tried)|my\s(?:[\w-]+\s){0,2}?(?:treatment|injection|infusion|session|procedure|therapy|dose|course)s?)`
const noticed = 'noticed?|seen|saw|felt|feel|able to|been able to|slept|sleep'
const betterOff = String.raw`differences?|improve\w*|better|less|fewer|smoother|younger|again|without|results?|walk|well`
/** "Since I had the injection I have noticed a difference": the change is told by a day in one's own life. */
export const ownChange =
  pattern(new RegExp(String.raw`\b(?:since|after)\s${startedIt}\b[^.]{0,80}\bi(?:'ve|\shave|\shad|\sam|\swas)?\s(?:\w+ly\s)?(?:${noticed})\b[^.]{0,60}\b(?:${betterOff})\b`, 'i'))

/** "My tinnitus stopped" */
const eased = [
  'stopped|lifted|eased|shrank|faded|settled|calmed down',
  '(?:has|had|have) (?:stopped|gone|filled in|grown back|closed|faded|cleared|healed|vanished|eased)|filled in|closed up',
  'healed|returned to normal|thickened',
  '(?:is|was|are|were) (?:all |completely |suddenly )?(?:gone|clear|thicker|fuller|flat|normal)|improved',
  String.raw`went\s(?:down|away)|got\sbetter|dropped|fell|came\sback|grew\sback`,
].join('|')
/** "The itch in my arm" */
const symptoms = [
  'itch(?:ing)?|pain|pains|swelling|ringing|stiffness|tremor|cough|wheez(?:e|ing)|rash|redness|ache|aches|burning|tingling|numbness',
  'headaches?|bloating|nausea|lumps?|spots|dizziness|cravings|fog|tiredness|fatigue|cramps?|eczema|psoriasis|acne|flushes',
  'palpitations|inflammation',
].join('|')
/** "The rash was completely gone" */
const vanished = [
  String.raw`(?:was|were|is|are|has|had|have)\s(?:all\s|completely\s|nearly\s|almost\s|finally\s|just\s)?(?:gone|stopped|vanished|disappeared|cleared|eased|lifted|over|away)`,
  String.raw`stopped|vanished|disappeared|went(?:\s(?:away|down))?|cleared(?:\sup)?|eased`,
].join('|')
/** In quotation marks less will do, where the speaker puts it down to something: "my tinnitus stopped after the third session". */
export const quotedRecovery = wordings(
  new RegExp(String.raw`\bmy\s(?:[\w'-]+\s){1,4}?(?:${eased})\b(?!\s(?:me|us|him|her|to)\b)`, 'i'),
  /\b(?:got\srid\sof|cleared(?:\sup)?|cured|healed|fixed|ended|took\s(?:away|care\sof)|relieved|banished|stopped)\s(?:all\s)?(?:of\s)?my\b/i,
  new RegExp(String.raw`\bthe\s(?:${symptoms})\s(?:in\smy\s\w+\s)?(?:${vanished})\b`, 'i'),
  /\bi(?:'m|\sam|\swas|'ve\sbeen)\s(?:\w+ing|back|on\smy\sfeet)\b[^.]{0,30}\bagain\b/i,
  /\bi\s(?:now\s)?(?:sleep|slept|walk(?:ed)?|breathe|run|ran)\s(?:through|like|again|without)\b/i,
  /\bi\s(?:[\w\s]{0,24}\s)?cancell?ed\b/i,
  /\bi\s(?:did|took|tried|used|drank|started)\s(?:your|the|this|these)\b[^.!?]{0,40}\bnow\si(?:'m|\sam|\scan|\shave)\b/i,
  /\bi\s(?:now\s)?(?:take|need|use)\s(?:none|no|nothing)\b/i,
  /\bi\s(?:no\slonger|never)\s(?:need(?:ed)?|take|took|use[d]?|had|have)\b/i,
  /\bi\s(?:feel|felt)\s(?:[\w-]+\s){0,3}?(?:better|younger|stronger|alive)\b/i,
)
const reasons = [
  'after|since|within|thanks to|only this|because of|started|tried|nothing else|this|these|your',
  '(?:days|weeks?|months?|sessions?) (?:on|of|with|later|into)|later|overnight',
].join('|')
export const putDownTo = pattern(new RegExp(String.raw`\b(?:${reasons})\b`, 'i'))

const relatives = [
  'neighbou?r|friend|colleague|boss|aunt|uncle|cousin|sister|brother|mother|father|mum|mom|dad|grandmother|grandfather|grandma',
  'grandpa|husband|wife|son|daughter|niece|nephew|partner',
].join('|')
/** Who is shown off. Clinical cases ("a 37-year-old man") are none. */
export const person = new RegExp(
  [
    String.raw`\b(?:Mr|Mrs|Ms|Miss)\.?\s[A-Z][\w'-]*`,
    String.raw`\b[A-Z][a-z]+(?:\s[A-Z][a-z'-]+)?,\s(?:aged?\s)?\d{2}\b`,
    String.raw`\b(?:one|another|our|a)\s(?:(?:very\s)?(?:happy|satisfied|delighted|grateful|former|loyal|long-time)\s)(?:patient|client|customer|user|mother|father|grandmother|grandfather)s?\b`,
    String.raw`\b[A-Z][a-z]+\s(?:from|of|in)\s[A-Z][a-z]+(?=,|;|\s(?:had|was|could|couldn't|used to|suffered|struggled|spent|has|tried|swears|now|can|took|lost|got|threw)\b)`,
    String.raw`\b[Mm]y\s(?:[\w'-]+\s){0,2}?(?:${relatives})\b`,
    String.raw`\b(?:[Aa]|[Oo]ne)\s(?:(?:close|good|dear|old)\s)?(?:friend|colleague|neighbou?r|relative|cousin|customer|client|reader|member)\sof\s(?:mine|ours)\b`,
    String.raw`\b(?:[Oo]ne|[Aa]|[Aa]nother)\s(?:reader|customer|client|listener|follower|viewer|user)\s(?:wrote|writes|told|tells|reports?|reported|says|said|emailed|messaged)\b`,
    String.raw`\b(?:Grand-?dad|Gran|Nan|Mum|Dad)\b|\b[Oo]ur\sneighbou?r's\s\w+`,
    String.raw`^\W?[A-Z][a-z]+(?=,\swho\s(?:had|could|used|was|suffered)\b)`,
    String.raw`\b[Oo]ne of (?:my|our)\s(?:[\w-]+\s)?(?:friends|customers|clients|readers|members|neighbou?rs|users|guests|patients)\b`,
    String.raw`\b(?:Uncle|Auntie?|Aunt|Grandma|Grandpa|Granny|Nana)\s[A-Z][a-z]+`,
    String.raw`\b(?:[Aa]sk|[Mm]eet|[Tt]ake|[Ll]ook at)\s[A-Z][a-z]+\b(?=[,:.]|\sfrom\b|\swho\b)`,
    String.raw`\b[Oo]ur\s(?:\w+\s)?(?:customer|client|reader|member|patient|user)\s[A-Z][a-z]+`,
    String.raw`^\W?[A-Z][a-z]+(?=\s(?:now|can now|today|no longer)\s)`,
  ].join('|'),
)
/** "Threw away her stick" */
const gotRidOf = 'threw (?:away|out)|left behind|has thrown away|put aside|no longer needs|hung up|returned|tossed|ditched|put away|gave up'
const aids = 'cane|stick|frame|walking frame|zimmer|crutch(?:es)?|walker|wheelchair|glasses|hearing aids?|inhaler|insulin|medication|pills|tablets|brace'
const flawless = [
  'vanished|disappeared|cleared up|melted away|went away',
  String.raw`(?:was|were|is|are)\s(?:now\s|all\s|completely\s|suddenly\s)*(?:gone|cured|healed|flawless|spotless|back to normal|like new|perfect(?:ly clear)?)`,
].join('|')
const backAgain = [
  'cured|healed|pain[- ]free|symptom[- ]free|walking again|running again',
  String.raw`back (?:on|at|in|to|playing|running|dancing|gardening|walking)\b(?! to (?:school|hospital))`,
  'free (?:of|from) (?:pain|cancer|symptoms)',
].join('|')
const lostTroubles = [
  'allerg(?:y|ies)|asthma|arthritis|migraines?|eczema|psoriasis|cough|limp|stutter|pain|insomnia|tremor|depression|anxiety|cancer',
  'tinnitus|gout|hay fever|reflux',
].join('|')
const notRecovering = 'being|getting|feeling|having|taking|trying|doing|going|bleeding|suffering|vomiting|smoking|drinking'
const selfAgain = [
  '(?:her|him)self again|(?:her|his) old self|a new (?:woman|man|person)|like a new (?:woman|man|person)|right as rain|as good as new',
  'good as new',
].join('|')
const atSport = String.raw`dancing|hiking|jogging|skiing|swimming|climbing|cycling|gardening|running|skipping|playing\s(?:tennis|golf|football|bowls|squash|cricket)`
const withoutAid = 'frame|stick|cane|pain|help|glasses|hearing aids?|inhaler|tablets|pills|oxygen|walker|crutch(?:es)?|limp'
export const othersRecovery = wordings(
  new RegExp(String.raw`\b(?:her|his|their)\s(?:(?!never\b|not\b)\w+\s){1,3}?(?:${flawless})\b`, 'i'),
  new RegExp(String.raw`\b(?:${gotRidOf})\s(?:her|his|their)\s(?:\w+\s)?(?:${aids})\b`, 'i'),
  new RegExp(String.raw`\b(?:is|was|are)\s(?:now\s|completely\s|finally\s|totally\s)*(?:${backAgain})\b`, 'i'),
  /\b(?:can|could)\s(?:now\s)?(?:walk|run|see|hear|dance|climb)\b[^.]{0,20}\bagain\b/i,
  /\b(?:walks|runs|climbs|dances|swims|cycles|plays|drives|sleeps|sees|hears|gardens)\b[^.]{0,24}\bagain\s(?:since|after|thanks)\b/i,
  /\bmade a (?:full|complete|miraculous|remarkable) recovery\b/i,
  /\bno longer (?:needs?|needed|takes|took|uses|used)\s(?:her|his|any|a|the|insulin|painkillers)\b/i,
  /\b(?:swears?|swore) by\b/i,
  new RegExp(String.raw`\b(?:lost|shook off|got over|beat|conquered|said goodbye to)\s(?:her|his|their)\s(?:\w+\s)?(?:${lostTroubles})\b`, 'i'),
  /\b(?:her|his|their)\s(?:(?!never\b|not\b|sometimes\b)\w+\s){1,3}?(?:stopped|eased off|faded|lifted|came down|grew back|returned to normal)\b(?! (?:her|him|them)\b)/i,
  /\bafter\s(?:her|his)\s(?:very\s)?(?:first|second|third|fourth|fifth)\s(?:drip|session|dose|capsule|bottle|jar|tube|infusion|injection|treatment)\b/i,
  /\bgot (?:her|his) (?:life|health) back\b/i,
  new RegExp(String.raw`\b(?:is|was|are|were)\s(?:(?:out|up|soon|already|now|even|happily)\s(?:and about\s)?){0,2}(?!(?:${notRecovering})\b)\w+ing\s(?:(?!not\b)[\w'-]+\s){0,4}?again\b`, 'i'),
  new RegExp(String.raw`\b(?:is|was|felt|feels|became)\s(?:quite\s|completely\s|now\s)?(?:${selfAgain})\b`, 'i'),
  /\bsleeps (?:like a (?:baby|log|top|child)|(?:right )?through(?: the night)?)\b/i,
  /\b(?:her|his|their)\s(?:\w+\s){1,2}?(?:was|is|were|are)\s(?:completely\s|totally\s|finally\s|suddenly\s)?(?:clear|smooth|soft|normal|healed|gone|spotless)\b/i,
  /\b(?:she|he)(?:'s)?\s(?:[a-z]+s|is [a-z]+ing|can [a-z]+|could [a-z]+)\s(?:[\w'-]+\s){0,4}?again\b/i,
  new RegExp(String.raw`\b(?:was|is|were)\s(?:${atSport})\s(?:at|on|in|through|up|round|with|every|the|her|his|without|like)\b`, 'i'),
  new RegExp(String.raw`\b(?:walks?|gets? about|manages|climbs|sleeps|lives|reads|breathes|hears)\s(?:[\w-]+\s){0,3}?without\s(?:her|his|an?|any|the)\s(?:\w+\s)?(?:${withoutAid})\b`, 'i'),
  /\blived to (?:be |the age of )?(?:9\d|1[01]\d|ninety|a hundred)\b/i,
  /\bback (?:at|on) (?:the|her|his) (?:\w+\s)?(?:club|course|court|pitch|bike|feet|dance floor|allotment|green|slopes|horse|team)\b/i,
)

/** "Little Noah", "Maria, a nurse from Leeds," */
const namedOne = String.raw`(?:(?:Little|Baby|Young|Grandma|Grandpa|Aunt|Uncle)\s[A-Z][a-z]+|(?<=^\W?|[.!?]\s)[A-Z][a-z]+,?(?:\s[^,.;]{2,30},)?)`
const nowDoes = String.raw`\w+ing|runs?|walks?|plays?|sleeps?|talks?|speaks?|eats?|drives?|swims?|dances?|cycles?|climbs?|sees?|hears?|goes|go|lives|live|attends`
const didBefore = String.raw`(?:was|had|could|couldn't|used to|suffered|struggled|spent)`
/** "Little Noah was in a wheelchair; today, thanks to the infusions, he runs": then and now. */
export const thenAndNow =
  pattern(new RegExp(String.raw`\b${namedOne}\s${didBefore}\b[^.!?]{5,120}?\b(?:today|now|these days)\b[^.!?]{0,50}?\b(?:he|she)(?:'s)?\s(?:is\s|can\s)?(?:${nowDoes})\b`))

const stars = [
  'champions?|olympians?|medall?ists?|athletes?',
  String.raw`(?:football|rugby|tennis|league|nba|nfl)\splayers?`,
  String.raw`(?:(?:hollywood|movie|film|pop|tv|sports?|football|social media)\s)?stars|footballers?|celebrit(?:y|ies)|actors?`,
  'actress(?:es)?|influencers?|singers?|supermodels?|billionaires?|astronauts?',
  'nobel (?:laureates?|prize winners?)',
  String.raw`(?:dr|prof|professor)\.?\s[A-Z][a-z]+`,
].join('|')
const endorser = String.raw`(?:[\w-]+\s){0,4}?(?:${stars})`
const inNumber = [
  String.raw`(?:thousands|hundreds|millions|dozens) of\s|countless\s|many\s|top\s|leading\s|famous\s|world-renowned\s|renowned\s|9 out of 10\s`,
  String.raw`nine out of ten\s|most\s`,
].join('|')
const professions = [
  'doctors|experts|physicians|specialists|dentists|surgeons|professors|nutritionists|dieti[tc]ians|therapists|coaches|trainers',
  'pharmacists|[a-z]+ologists|stars|celebrities|patients|customers|clients|users|families|people|academicians|scientists',
].join('|')
const crowd = String.raw`(?:${inNumber})(?:[\w-]+\s){0,2}?(?:${professions})`
/** "Trusted by millions in Europe" */
const byMillions = String.raw`\b(?:trusted|loved|used|praised|chosen)\s(?:daily\s)?by\s(?:many\s)?(?:thousands|millions)\s(?:in|across|around|worldwide|every)\b`
const approved = 'recommended|endorsed|trusted|loved|praised|used|chosen|approved|backed|favou?red'
export const vouched = pattern(
  new RegExp(String.raw`${byMillions}|\b(?:${approved})\s(?:worldwide\s|around the world\s)?by\s(?:an?\s|the\s)?(?:${endorser}|${crowd})`, 'i'),
  [pattern(/\b(?:recommended|endorsed|trusted|loved|praised|used|chosen|approved|backed|favou?red)\s(?:worldwide\s|around the world\s|daily\s)?by\s/i)],
)
const vouches = 'recommends?|endorses?|swears? by|vouch(?:es)? for'
export const vouching = pattern(new RegExp(String.raw`\b(?:${endorser}|${crowd})\s(?:all\s|personally\s|also\s|highly\s|strongly\s|warmly\s)*(?:${vouches})\s(?!that\b|more\b|further\b|against\b)`, 'i'))
/** "Dr Lee, a famous surgeon, takes these capsules": a name goes with the product. */
const using = String.raw`\s(?:takes?|uses?|drinks?|wears?|trusts?|loves?|chooses?|relies on|rely on|recommends?|swears? by|gives?)\s(?:(?:his|her|their)\s\w+\s)?(?:these|our)\s`
export const usesProduct = pattern(new RegExp(`\\b${endorser}\\b(?:,[^,.;]{3,60},)?(?:\\s(?:also|personally|\\w+ly))?${using}`, 'i'), [pattern(new RegExp(using, 'i'))])
/** Advice to do something is no endorsement: "Dr Lee recommends seeing a GP". */
export const doing = /^(?:\w+ing\b|(?:people|patients|women|men|children|adults|anyone|everyone|all|at least|a|an|the|regular|seeing)\s)/i

const manyOfUs = String.raw`(?:(?:thousands|hundreds|millions|dozens|tens of thousands) of|countless|\d[\d,]{2,}\+?|many|all our|our many|so many)`
/** Users of a thing that is sold, and none of a service or a drug. */
const anyUsers = String.raw`(?:(?<!\b(?:some|app|web|site|forum|a few|wheelchair|service|drug|opioid|cannabis|heroin|cocaine|steroid)\s)(?:users|customers|clients|buyers|guests|fans))`
const goneAgain = 'came back|is back|are back|gone|better|vanish(?:es|ed)?|disappear(?:s|ed)?|younger|pain[- ]free|cleared|again|like new'
const pleased = String.raw`(?:(?:happy|satisfied|delighted|grateful|loyal)\s)`
const rateIt = 'give|gave|given|rated?|award(?:ed)?|scored?'
const glowing = 'five-star |5-star |positive |glowing |rave |happy '
const rave = [
  'say|rave|swear|love|agree|confirm|tell us',
  'report (?:feeling|that they feel|being|less|more|better)|are thrilled|are delighted',
].join('|')
const noticeOrSay = 'feel|felt|notice[d]?|saw|see|report(?:ed)?|loved?|say|said|would recommend|agreed?'
export const crowdPraise = wordings(
  new RegExp(String.raw`\b${manyOfUs}\s(?:our\s|of our\s)?${pleased}(?:patients|customers|clients|users|families|people|readers|members)\b(?:\s(?:cannot|can't|can not) (?:all )?be wrong)?`, 'i'),
  /\b(?:thousands|hundreds|millions) (?:of )?(?:\w+ )?(?:people|customers|users|buyers|fans|families)\s(?:cannot|can't|can not) (?:all )?be wrong/i,
  new RegExp(String.raw`\b(?:reviewers|customers|users|clients|buyers|readers|testers|guests)\s(?:all\s|have\s)?(?:${rateIt})\s(?:[\w'-]+\s){1,4}?(?:five|5|4[.,]\d|nine|ten|10|top|full)\b`, 'i'),
  new RegExp(String.raw`\b(?:thousands of|hundreds of|countless|\d[\d,]{2,}\+?)\s(?:\w+\s)?(?:${glowing})(?:reviews|ratings|comments|testimonials)(?:\s(?:can't|cannot) (?:lie|be wrong))?`, 'i'),
  /\b(?:five|5)[- ]star\s(?:reviews?|ratings?)\b/i,
  /\b(?:rated|awarded)\s(?:\w+\s)?(?:five|5|4[.,]\d)\b[^.]{0,20}\b(?:stars|out of (?:five|5))\b/i,
  new RegExp(String.raw`\b${anyUsers}\s(?:often\s|regularly\s|all\s)?(?:report|say|tell us|write|find|notice)\s(?:that\s)?(?:their|they)\b[^.;]{0,50}?\b(?:${goneAgain})\b`, 'i'),
  new RegExp(String.raw`\bour\s(?:(?:happy|satisfied|delighted|grateful|loyal)\s)?(?:patients|clients|customers|users|members)\s(?:all\s|often\s|regularly\s|consistently\s)*(?:${rave})\b`, 'i'),
  /\b(?:thousands|hundreds|millions|countless) (?:of )?(?:patients|people|customers|users|families)\s(?:can|will|have|already)\s(?:confirm|vouch|testify|attest|confirmed)\b/i,
  /\bliving proof\b/i,
  /\b(?:thousands|hundreds|millions|countless) (?:of )?(?:patients|people|customers|users|families)\shave\s(?:already\s)?(?:turned to|switched to|benefited|discovered|been helped)\b/i,
  /\b(?:patients|customers|users|clients)\s(?:rave about|can't stop|swear by)\b/i,
  new RegExp(String.raw`\b(?:nine (?:out of|in) ten|(?:9|\d\d) (?:out of|in) (?:10|100)|9\d ?%)\s(?:of\s)?(?:our\s)?(?:users|customers|clients|members|guests)\s(?:\w+\s)?(?:${noticeOrSay})\b`, 'i'),
)

export const takesBack = /[,;]\s(?:but|although|though|however|yet)\b/i

/** "His skin was clear" */
const cleared = String.raw`(?:(?:was|were|had)\s(?:\w+\s)?(?:clear(?:ed)?|gone|better|normal|healed|back|smooth|calm)|cleared|vanished|disappeared|stopped|healed)`
const afterTime = String.raw`(?:within|in|after)\s(?:just\s|only\s)?(?:an?|\w+)\s(?:hours?|days?|weeks?|months?|nights?|fortnight)`
/** "A friend told us about the oil, and within ten days his skin was clear": who tells was there. */
export const soonAfter =
  pattern(new RegExp(String.raw`\b${afterTime}\b,?\s(?:\w+\s){0,2}?(?:his|her|my|their)\s(?:[\w'-]+\s){1,3}?${cleared}\b`, 'i'))
export const teller = pattern(/\b(?:i|we|us|me|my|our)\b/i)

const notYet = String.raw`(?:has|have|is|are|was|were) (?:to|not|still|in hospital|waiting)|still|cannot|can't`
/** "These days she nods off within minutes": the change of one whose trouble was told before. */
export const nowadays = pattern(new RegExp(String.raw`^\W*(?:but |and )?(?:now|today|these days|nowadays|since then|ever since|soon after(?:wards)?)\b,?\s(?:he|she|they)\b(?!\s(?:${notYet}))`, 'i'))
export const trouble = /\b(?:had(?:n't| not)?|could(?:n't| not)?|couldn't|suffered|struggled|used to|stuttered|limped|was (?:in|always|constantly|plagued|unable|barely)|barely|hardly|until|for years)\b/i
const doseOf = 'session|dose|bottle|jar|week|day|month|capsule|drip|treatment|injection'
/** What one who tells of himself says of a product, in or out of quotation marks. */
export const ownVerdict = wordings(
  /\bI\s(?:felt|noticed|saw)\s(?:the|an?)\s(?:\w+\s)?(?:difference|change|improvement|effects?|results?)\s(?:after|within|from|straight away|immediately|at once|by|in)\b/i,
  /\bI\s(?:have(?: not|n't)?|haven't|'ve(?: not)?)\b[^.;]{0,60}?\b(?:had|felt|needed|taken|seen)\s(?:a single|one|any|no)\s[\w-]+(?:\s\w+)?\ssince\b/i,
  /\bmy\s(?:doctor|gp|consultant|nurse|specialist|dentist|dermatologist|surgeon)\s(?:could(?:n't| not) believe|was (?:amazed|astonished|speechless|stunned|astounded|flabbergasted))\b/i,
  new RegExp(String.raw`\b(?:gone|vanished|over|no more)\s(?:since|after|within)\s(?:the|my|an?|\w+)\s(?:first|second|third|single|few|\w+)\s?(?:${doseOf})?s?\b`, 'i'),
)
export const celebrity = /\b(?:star|champion|actress|actor|singer|footballer|celebrity|influencer|player|athlete|olympian|model|she|he)\b/i
/** "The tennis star credits the powder with saving her knees" */
export const credits = pattern(/\b(?:credits?|thanks|puts (?:it|this|that|(?:her|his) \w+) down to)\s(?:the|this|our|these)\s(?:[\w-]+\s?){1,4}/i)

const countedGoods = [
  'tubes?|bottles?|sessions?|jars?|boxes|packs?|courses?|drips?|tubs?|sachets?|doses?|treatments?',
  String.raw`(?:days?|weeks?|months?)\s(?:on|with|of)\s(?:the|our|this)`,
].join('|')
/** "Two tubes later", "after a month on the powder": what is counted so is sold. */
export const course = new RegExp(String.raw`\b(?:an?|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}|first|second|third|few|couple of)\s(?:${countedGoods})\b`)
/** "Only the magnetic belt helped": after everything else that I had tried. */
export const onlyThis = pattern(/\b(?:only|nothing (?:but|except))\s(?:the|this|these|our|your)\s(?:[\w-]+\s){1,4}?(?:helped|worked|did the trick|made a difference|brought relief|gave me)\b/i)
export const triedAll = /\bI(?:'d| had|'ve| have)?\s(?:tried|spent|suffered|saw|been|went through)\b/

/** That stories prove nothing is what the text itself says. */
export const asWarning = wordings(
  /\bprove[sd]? (?:nothing|little)\b/i,
  /\b(?:is|are) (?:no|not) (?:proof|evidence)\b/i,
  /\bcannot (?:show|prove|tell)\b/i,
  /\b(?:stories|tales|reviews|testimonials|quotes|statements|comments|claims|headlines|posts) (?:such as|like)\b/i,
  /\banecdot/i,
)

const careWords = [
  String.raw`surgery|surgeons?|operation|hospital|discharged|chemotherapy|radiotherapy|trial|physiotherap\w+|rehabilitation|transplant|replaced`,
  String.raw`nurses?|wards?|occupational|speech therap\w+|after the stroke`,
].join('|')
/** A surgeon, a trial: a story of care, told for what it is. */
export const ofCare = pattern(new RegExp(String.raw`\b(?:${careWords})\b`, 'i'))
