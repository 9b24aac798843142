import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'

/* How care is dismissed. All expressions but one are asked of stretches of a sentence in lower case. */

/** Names for the whole of medicine: what is said of it is said of all care. */
export const wholesale = /^(?:conventional|traditional|western|mainstream|orthodox|allopathic|standard|modern|pharmaceutical|prescription|prescribed)\b|^(?:medications?|drugs|pills|the drugs)$/

const maskWords = 'mask|masks|treat|treats|suppress|suppresses|relieve|relieves|cover|covers|hide|hides|manage|manages|address|addresses'
const notEffective = [
  String.raw`not\s+(?:very\s+)?effective|ineffective|useless|powerless|worthless|helpless|outdated|toxic|poison(?:ous)?|poisoning|a scam`,
  'a failure|failing|no help|of no use|not the answer',
].join('|')
/** What no careful text says of the whole of medicine. */
export const uselessWholesale = wordings(
  new RegExp(String.raw`\b(?:only|just|merely|simply|do little more than|do nothing but)\s+(?:to\s+)?(?:${maskWords})\b[^.;:?!]{0,20}\bsymptoms?\b`),
  /\b(?:mask|masks|cover up|covers up|hide|hides)\s+(?:the\s+|your\s+)?symptoms?\b/,
  /\b(?:do|does|did|will)\s*(?:not|n't|never)\s+(?:really\s+)?(?:work|help|heal|cure)\b/,
  /\b(?:don't|doesn't|never|cannot|can't)\s+(?:really\s+)?(?:work|help you|heal)\b/,
  new RegExp(String.raw`\b(?:is|are|remains?|proves?)\s+(?:simply\s+|often\s+|largely\s+|completely\s+|mostly\s+|just\s+)?(?:${notEffective})\b`),
  /\b(?:has|have) nothing\s(?:more\s|better\s|else\s)?to offer\b/,
  /\b(?:has|have) no (?:answers?|solutions?) (?:for|to)\b/,
  /\b(?:mask|suppress|dull|numb|hide|relieve|dampen)(?:s|es)?\b[^.;:?!]{0,24}\bwithout\s(?:ever\s)?(?:healing|curing|treating|touching|reaching|solving|fixing|removing|tackling)\b/,
  /\b(?:has|have) failed\b/,
  /\b(?:has|have) never (?:really )?(?:cured|healed|helped|worked)\b/,
  /\b(?:treats?|address(?:es)?|targets?)\s+(?:only\s+)?(?:the\s+)?symptoms?,?\s+(?:but\s+)?(?:not|never|rather than|instead of)\s+(?:the\s+)?(?:root\s+|real\s+|underlying\s+)?causes?\b/,
)

const touches = [
  'solves?|fix(?:es)?|touch(?:es)?|reach(?:es)?|tackles?|address(?:es)?|heals?|treats?|works? on|get[s]? (?:to|at|rid of)',
  'go(?:es)? to|remove[s]?|cures?',
].join('|')
const crutch = 'crutch|sticking plaster|band-aid|plaster|trap|trick|con|fraud|stopgap|smokescreen|placebo|money[- ]spinner'
const solve = 'solve|fix|touch|reach|tackle|address|heal|treat|remove|get to|go to'
const doNot = String.raw`(?:(?:do|does)(?: not|n't)|never|cannot|can't|will not|won't|fails? to)`
/** What is said of one kind of care, such as chemotherapy, has to be stronger to be a dismissal. */
export const uselessNamed = wordings(
  /\b(?:is|are)\s+(?:simply\s+|just\s+|nothing but\s+|pure\s+)?(?:useless|worthless|poison|a poison|a scam|poisoning you|killing you|a waste of)\b/,
  /\b(?:does|do|causes?)\s+more harm than good\b/,
  new RegExp(String.raw`\b(?:is|are)\s(?:(?:just |only |merely |nothing but |no more than |little more than )an?\s(?:\w+\s)?(?:${crutch})|a\s(?:con|fraud|racket|rip-off|swindle))\b`),
  /\b(?:only|just|merely)\s(?:removes?|treats?|dulls?|numbs?)\sthe\ssymptoms?,?\s(?:and|but)\sleaves?\sthe\s(?:\w+\s)?(?:causes?|root|disease|illness|problem)\b/,
  /\b(?:keeps?|makes?) (?:you|us|people|patients|them) (?:ill|iller|sick|sicker|unwell|worse|dependent|hooked|coming back)\b/,
  /\b(?:heals?|cures?|solves?|changes?|fixes|fix) (?:nothing|nobody|no one)(?! (?:that|which|who|but|in|when))\b/,
  /\btreats? (?:an? |the |your )?(?:number|figure|label|lab result|test results?) (?:and not|,? not|rather than|instead of)\b/,
  /\b(?:only|just|merely)\s+(?:mask|masks|suppress|suppresses|cover|covers)\b[^.;:?!]{0,20}\bsymptoms?\b/,
  /\bkills? more people than\b/,
  /\bcauses?\s(?:the very\s\w+|autism)\b/,
  /\b(?:does|do)\s+nothing\s+(?:but|except)\s+(?:\w+\s+)?(?:harm|damage|poison|mask|destroy|weaken)\b/,
  /\b(?:drives?|pushe?s?|traps?|locks?)\s(?:the\s|your\s)?(?:toxins|poisons?)\b/,
  /\b(?:poisons?|wrecks?|ruins?|destroys?|trash(?:es)?)\s+(?:the|your|our)\s+(?:body|brain|blood|liver|system|organs?|cells|gut|kidneys|health|hormones|immune system)\b/,
  /\b(?:only|just|merely)\s+(?:poisons?|destroys?|wrecks?|ruins?|weakens?|masks?|numbs?)\b/,
  /\bnever\s+(?:really\s+)?(?:works?|cures?|heals?|helps?)\b/,
  new RegExp(String.raw`\b${doNot}\s(?:really\s|ever\s|actually\s)?(?:${touches})\s(?:the\s|your\s)(?:real|root|true|actual|deeper)\b[^.;:?!]{0,20}\b`),
  new RegExp(String.raw`\b(?:never\s(?:really\s|ever\s)?|(?:do|does) nothing (?:to|for|about|against)\s)(?:(?:${solve})(?:s|es)?\s)?the\s(?:\w+\s)?(?:causes?|roots?|source)\b`),
  /\b(?:do|does)(?: not|n't)\s(?:get|go)\sto\sthe\s(?:roots?|bottom|source|heart)\b/,
  /\b(?:suppress|mask|dull|numb|hide)(?:es|s)?\b[^.;:?!]{0,24}\bwithout\s(?:ever\s)?(?:healing|curing|touching|reaching|solving|fixing)\b/,
)

/** "All that antibiotics do is wreck your gut" */
export const allThat = /\ball (?:that |which )?(?:the |these |your )?$/
export const allItDoes = pattern(/^\s(?:ever |really )?(?:do|does|did) is (?:to )?(?:wreck|poison|mask|harm|damage|destroy|weaken|ruin|suppress|hide|numb|cover|make you)\b[^.;?!]{0,30}/)
/** What is said of doctors and hospitals without a "can": they may be able to do no more. */
export const uselessDoctors = wordings(
  /^\s(?:only|just|merely|simply)\s(?:ever\s)?(?:treat|mask|suppress|manage|cover up)\b[^.;?!]{0,20}\bsymptoms?\b[^.;?!]{0,20}/,
  /^\s(?:will |can |know how to )?(?:only|just)\s(?:ever\s)?(?:gives?|hands?|push(?:es)?|prescribes?|dish(?:es)?|writes?)\b[^.;?!]{0,30}\b(?:pills|tablets|drugs|prescriptions?)\b[^.;?!]{0,20}/,
  /^\s(?:has|have) nothing (?:more |better |else )?to offer\b[^.;?!]{0,20}/,
  /^\s(?:has|have|had) no idea\b[^.;?!]{0,20}/,
  /^\s(?:(?:do|does)(?: not|n't)|never)\s(?:really )?(?:knows? what to do (?:about|with)|asks? why|looks? for the (?:real|root)|treats? the (?:real|root|cause))\b[^.;?!]{0,20}/,
  /^\s(?:is|are) (?:only|just) (?:good at|interested in|in it for|out for|paid to)\b[^.;?!]{0,20}/,
)
export const doctors = /^(?:doctors|hospitals|gps|your (?:doctor|gp)|specialists|modern medicine|conventional medicine|western medicine)$/
/** "You would be better off without statins", "no need to take metformin if you drink the tea", "forget the operation: our gel …" */
export const betterWithout = pattern(/(?<!\bnot )\b(?:better off|healthier|happier) without\s(?:\w+\s){0,2}$/)
export const noNeed = pattern(/\b(?:no|little) need (?:to (?:take|swallow|use|inject|have|undergo)|for)\s(?:\w+\s){0,2}$/)
export const forget = pattern(/^\W*(?:forget|skip|cancel|say no to|do not bother with|don't bother with)\s(?:about\s)?(?:(?:the|your|any|an?|that)\s)?(?:[\w-]+\s){0,2}$/)
/** "Some patients are better off without": what some do without is no order. */
export const ofOthers = /\b(?:some|many|most|may|might|could|he|she|they|patients)\b/
/** "Skip the specialists and see your GP": one kind of care for another. */
export const sendsToCare = /\b(?:see|ask|visit|call|ring|consult|talk to|speak to|go to)\s(?:your|an?|the)\s(?:[\w-]+\s)?(?:gps?|doctors?|nurses?|pharmacists?|midwife|dentist|physician)\b/
/** "leave their tablets in the drawer" */
export const inDrawer = /^\sin (?:the|their|your) (?:drawer|cupboard|cabinet|box|packet)\b/
export const leaving = pattern(/\b(?:leave|left|leaving)\s(?:their|your|his|her|the)\s(?:\w+\s)?$/)

const doNotWork = String.raw`(?:(?:do|does)(?:\snot|n't)\s(?:really\s|actually\s)?work|(?:do|does)\snothing(?:\sfor\s(?:you|us|anyone|anybody|people))?|(?:have|has)\snever\sworked)`
const onlyMasking = [
  String.raw`(?:only|just|merely|simply)\s(?:numb|mask|dull|hide|cover|deaden|suppress|treat|paper)`,
  String.raw`(?:numb|mask|dull|hide|deaden|suppress)s?\b`,
  String.raw`never\s(?:get|gets|reach|reaches|touch|touches|treat|treats|address)\b`,
].join('|')
const onlyMask = String.raw`(?:${onlyMasking})`
/** "Antihistamines do not work; they only mask the trouble": that they do nothing, and what they do instead. */
export const uselessTwice =
  pattern(new RegExp(String.raw`^[^.;:,?!]{0,24}?\b${doNotWork}\s?(?:[,;:–—-]|and|but|except)\s?(?:but\s|and\s)?(?:all\s)?(?:(?:they|it|these|those)\s)?(?:do\sis\s)?${onlyMask}[^.?!]{0,60}`))

/** "In the very old the tablets may do more harm than good" */
export const softened = /\b(?:may|might|could|sometimes|possibly|perhaps)\b/
/** "if conventional treatment has failed", "patients in whom drugs do not work": a condition, not a verdict. */
export const conditionBefore = /\b(?:if|when|where|whom|whose|who|that|because|since|once|until|unless|whether|after|before|with)\b[^,;:]{0,40}$/
/** Limited to some people, diseases or doses. */
export const qualified = /^[^.;]{0,40}\b(?:some|certain|every|everyone|all|many|most|minority|viruses|viral|colds?|flu|alone|yet|enough)\b/

export const stopping = wordings(
  /\bstop(?:ping)?\s+(?:taking\s+|using\s+|your\s+)?(?:\w+\s+){0,3}$/,
  /\bquit(?:ting)?\s+(?:taking\s+)?(?:\w+\s+){0,3}$/,
  /\bthrow(?:ing)?\s+(?:away|out)\s+(?:\w+\s+){0,3}$/,
  /\bditch(?:ing)?\s+(?:\w+\s+){0,3}$/,
  /\bbin(?:ning)?\s+(?:\w+\s+){0,3}$/,
  /\bdump(?:ing)?\s+(?:\w+\s+){0,3}$/,
  /\btoss(?:ing)?\s+(?:out\s+|away\s+)?(?:\w+\s+){0,3}$/,
  /\bcome\s+off\s+(?:\w+\s+){0,3}$/,
  /\bcoming\s+off\s+(?:\w+\s+){0,3}$/,
  /\bdrop(?:ping)?\s+(?:\w+\s+){0,3}$/,
  /\bleav(?:e|ing)\s+off\s+(?:\w+\s+){0,3}$/,
  /\bdo(?:ing)?\s+without\s+(?:\w+\s+){0,3}$/,
  /\bget(?:ting)?\s+off\s+(?:\w+\s+){0,3}$/,
  /\bwean(?:ing)?\s+(?:yourself\s+)?off\s+(?:\w+\s+){0,3}$/,
  /\bgiv(?:e|ing)\s+up\s+(?:\w+\s+){0,3}$/,
  /\bskip(?:ping)?\s+(?:\w+\s+){0,3}$/,
  /\bforget(?:ting)?\s+(?:about\s+)?(?:\w+\s+){0,3}$/,
  /\bcancel(?:ling|ing)?\s+(?:\w+\s+){0,3}$/,
  /\breplac(?:e|es|ing)\s+(?:\w+\s+){0,3}$/,
  /\bcut(?:ting)?\s+(?:out|down on)\s+(?:\w+\s+){0,3}$/,
  /\breduc(?:e|ing)\s+(?:your\s+)?(?:dependence|reliance)\s+on\s+(?:\w+\s+){0,3}$/,
  /\bno\s+longer\s+(?:need|requires?|rely\s+on|depend\s+on)\s+(?:\w+\s+){0,3}$/,
  /\bnever\s+(?:need|have\s+to\s+take)\s+(?:\w+\s+){0,3}$/,
  /\bnot\s+need\s+(?:\w+\s+){0,3}$/,
  /\bfree\s+(?:yourself|you)\s+(?:from|of)\s+(?:\w+\s+){0,3}$/,
  /\bsay(?:ing)?\s+goodbye\s+to\s+(?:\w+\s+){0,3}$/,
  /\bwave\s+goodbye\s+to\s+(?:\w+\s+){0,3}$/,
  /\b(?:with)?out\s+(?:the\s+)?need\s+for\s+(?:\w+\s+){0,3}$/,
  /\ban?\s+(?:natural\s+|safe\s+)?(?:alternative|replacement)\s+(?:to|for)\s+(?:\w+\s+){0,3}$/,
)
const youCan = String.raw`(?:you\s(?:can|may|could|will be able to|are free to)\s(?:\w+ly\s|just\s|soon\s|then\s|now\s)?)`
const stopThem = [
  String.raw`stop(?:\s(?:taking|using))?\s(?:them|it|those|these)`,
  String.raw`(?:drop|quit|ditch|bin|do without|come off|get off|give up|forget|leave off)\s(?:them|it|those|these)`,
  String.raw`(?:leave|throw|put|bin|chuck)\s(?:them|it|those|these)\s(?:off|away|out|aside|down)`,
].join('|')
/** "If your GP gave you statins, you can drop them once the tea works": the pronoun takes up what was prescribed. */
export const stoppingIt =
  pattern(new RegExp(String.raw`^[^.;!]{0,60}?(?:[,;?!.]\s)?(?:[^.;,]{0,40}\s)?${youCan}(?:${stopThem})\b`))
const stopped = 'dropped|stopped|thrown away|binned|ditched|discarded|left off|given up'
const mayNow = String.raw`(?:can|may|could)\s(?:soon\s|then\s|safely\s|simply\s|now\s)?`
/** "The insulin your doctor ordered can be dropped after a month on the diet" */
export const canBeStopped = pattern(new RegExp(String.raw`^(?:\s(?!not\b|who\b)[\w-]+){0,5}?\s${mayNow}be\s(?:${stopped})\s(?:once|when|as soon as|after|with|thanks to)\b`))

const notNeeded = [
  'no longer (?:needed|necessary|required|called for)|not needed any (?:more|longer)|unnecessary|needless|obsolete',
  'superfluous|needed no more|necessary no more',
].join('|')
/** "With cell therapy, a hip replacement becomes unnecessary" */
export const unnecessary = pattern(new RegExp(String.raw`^\s(?:now\s)?(?:becomes?|is|are|will (?:soon )?be)\s(?:(?:simply|now|soon)\s)?(?:${notNeeded})\b`))
export const thanksTo = /^\W*(?:with|thanks to|after|once)\b/
const courses = 'programme|program|plan|diet|course|method|protocol|system|regime|regimen|cleanse'
/** What is sold as a course: "once you are on the programme". */
export const onProgramme = new RegExp(String.raw`\b(?:on|with|of|follow(?:ed|ing)?|start(?:ed)?|finish(?:ed)?|complet(?:e|ed))\s(?:the|our|this)\s(?:[\w-]+\s)?(?:${courses})\b`)

/** "wants you hooked on insulin", "why swallow pills when …" */
export const hooking = pattern(/\b(?:wants?|keeps?|gets?|have|has)\s+(?:you|us|people|patients|everyone)\s+(?:hooked|dependent|reliant|addicted)\s+(?:on|to)\s+(?:\w+\s+){0,2}$/)
export const whySuffer = pattern(/^why\s(?:put yourself through|suffer|endure|risk|go through|bother with)\s(?:\w+\s){0,3}$/)
export const whyTake = pattern(/^why\s(?:take|swallow|use|keep\s\w+|put up with|depend on|rely on)\s(?:\w+\s){0,3}$/)

/** An order to get rid of something is given to the reader. */
export const disposal = /(?:^|[:;]\s)\W*(?:throw|toss|ditch|bin|dump|chuck|forget)\b/
/** "throw your inhaler away": the verb stands around what is thrown. */
export const throwing = pattern(/\b(?:throw(?:ing)?|toss(?:ing)?|chuck(?:ing)?|fling(?:ing)?|put(?:ting)?)\s+(?:(?:your|those|these|that|all|the|every)\s+){0,2}$/)
export const thrown = /^\s+(?:away|out|aside|in(?:to)? the (?:bin|trash|rubbish|garbage))\b/
const outOfSight = String.raw`(?:in(?:to)?|to|on)\sthe\s(?:bin|trash|rubbish|dustbin|garbage|scrap heap)|away|out`
/** "… can go in the bin": what is thrown stands before it. */
export const intoBin = pattern(new RegExp(String.raw`^(?:\s[\w-]+){0,2}\s(?:can|may|should|will)\s(?:now\s|all\s|soon\s)?(?:go|be\s(?:thrown|tossed|put|chucked))\s(?:straight\s)?(?:${outOfSight})\b`))
export const avoiding = pattern(/\bavoid(?:s|ing)?\s+(?:all\s+)?(?:the\s+)?(?:[\w-]+\s+){0,2}(?:side[- ]effects?|toxicity|risks?|dangers?|harms?)\s+of\s+(?:\w+\s+){0,3}$/)
export const bySwitching = /\b(?:by|simply|just)\s+(?:switching|changing|turning|moving|using|taking|choosing|drinking)\b|\bswitch(?:ing)? to\b/

/** The reader is told that it may be done. */
export const permitted = /\b(?:you(?:'ll|'d)?|can|lets|let|helps?|way to|ways to|time to|able to|no need|patients|anyone|everyone|so that|instead)\b/
const prescribedIt = [
  String.raw`prescribed|gave\s(?:you|him|her)|given\s(?:you|him|her)|(?:put|started|has)\s(?:you|him|her)\son|ordered|handed\s(?:you|out)`,
  String.raw`told\syou\sto\stake`,
].join('|')
const prescribers = 'doctors?|gps?|physicians?|clinicians?|specialists?|surgeons?|consultants?'
/** Who prescribed it is not who supervises: "the tablets your doctor ordered", "your doctor has put you on". */
export const prescribed = new RegExp(
  [
    String.raw`\b(?:(?:that|which|what)\s)?(?:your|the|their|a)\s(?:own\s|family\s)?(?:${prescribers})\s(?:has\s|have\s|had\s|may\shave\s|might\shave\s)?(?:${prescribedIt})`,
    String.raw`\bprescribed\sby\s(?:your|the|a)\s(?:doctor|gp|physician|specialist)\b`,
  ].join('|'),
  'g',
)

/** "Once your blood count is normal", "when the pain has gone": the treatment has done its work, and nothing takes its place. */
export const served = /^[^.;]{0,60}?\b(?:once|when|as soon as|after|if)\s(?:your|the|you|it|they|his|her|treatment)\b/
const takingEffect = [
  String.raw`kicks?\sin|takes?\s(?:effect|hold)|starts?\s(?:to\swork|working)|begins?\sto\swork|on\s(?:the|our|this)\s`,
  String.raw`you(?:'ve|\shave)?\s(?:start|begin|switch|try|tried|started|begun|switched)\b`,
].join('|')
export const product = new RegExp(String.raw`\b(?:${takingEffect})`)

const signsOfCare = [
  'doctors?|gps?|physicians?|clinicians?|pharmacists?|nurses?|specialists?|surgeons?|prescriber|care team|medical advice|medical help',
  String.raw`supervision|supervised|monitor(?:ed|ing)|hospital|operation|surgery|rash|reaction|overdose|emergency|pregnan\w*|leftover|unused`,
  'expired',
].join('|')
/** Advice of and with those who prescribe, and what to do in an emergency. Asked of whole sentences. */
export const supervised = pattern(new RegExp(String.raw`\b(?:${signsOfCare})\b`, 'i'))
export const condition = /\b(?:have to|need to|if|when|because|before|after|unless|until|whether|who|were|was|had|should|even when)\b|\bdid\b/
