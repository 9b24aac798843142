import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import { englishDisease } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { Span } from '../../document/span.js'

/* A promise of a cure without any word for one: that a disease will be gone, stay away or is certain to go. All are asked of sentences in lower case. */

const goneWords = [
  'gone|cured|healed|history|over|no more|beaten|vanished|disappeared',
  '(?:just |only |nothing but )?an? (?:distant |bad |faint |vague )?(?:memory|dream)|out of your (?:life|body)',
].join('|')
const gone = String.raw`(?:${goneWords})`
const goes = String.raw`(?:disappears?|vanish(?:es)?|go(?:es)? away|heals?|clears?(?: up)?|be (?:${gone})|goes|go\b|leaves? you|end|stays? away|die)`

const promisers = String.raw`we|i|our [\w-]+|the (?!law|state|act|nhs)[\w-]+`
const promisesThat = String.raw`(?:promise|guarantee|assure|vouch|swear)s?\s?(?:to\s)?(?:you\b)?\s?:?\s?(?:that\s)?`
/** "We promise that your psoriasis will be gone", "your eczema is certain to disappear", "recovery from it is guaranteed". */
const certain = pattern(new RegExp(
  [
    String.raw`\b(?:${promisers})\s(?:can\s|will\s|hereby\s|even\s)?${promisesThat}[^.;]{2,60}?\b(?:(?:will|is|are|can)\s(?:\w+\s)?${goes}|ends|heals|cures|clears|beats|stops)\b[^.;]{0,30}`,
    String.raw`\b(?:is|are)\s(?:\w+ly\s)?(?:certain|sure|bound|guaranteed|destined)\sto\s${goes}`,
    String.raw`\b(?:recovery|freedom|relief|remission|healing)\s(?:from|of)\s[^.;,]{2,40}?\b(?:is|are)\s(?:\w+ly\s)?guaranteed\b`,
  ].join('|'),
))

const suffering = '(?:have|suffer(?: from)?|get|see|feel|know|fear|be (?:troubled|bothered|plagued) by|experience|be tormented by)'
const comeBack = '(?:come back|comes back|return|returns|recur|reappear|trouble you|bother you|haunt you)'
const neverAgain = String.raw`(?:do not|does not|don't|doesn't|never|will not|won't|will never)`
/** "Your diabetes is gone", "you will never have migraines again", "they do not return". */
const over = pattern(new RegExp(
  [
    String.raw`\byour\s(?:[\w'-]+\s){0,3}?(?:is|are|will be|will have|has|have|becomes?)\s(?:finally\s|soon\s|simply\s|now\s|then\s|all\s|completely\s|just\s)*(?:${gone})(?=\W|$)`,
    String.raw`\byou(?:'ll| will| shall| are going to)?\s(?:never|no longer)\s(?:again\s)?${suffering}\s(?:an?\s|your\s|any\s)?(?:[\w'-]+\s){1,3}?again\b`,
    String.raw`\byour\s(?:[\w'-]+\s){1,3}?(?:will not|won't|will never|does not|do not|never)\s(?:ever\s)?${comeBack}\b`,
    String.raw`\b(?:[a-z]+\s)?(?:will|shall) never (?:ever )?(?:trouble|bother|plague|haunt|torment|visit|catch|find) (?:you|them) again\b`,
    String.raw`\bgo(?:es)? away and stays? away\b`,
    String.raw`\b(?:be|get)\srid\sof\s(?:your\s)?(?:[\w'-]+\s){1,2}?(?:by\s[a-z]+|in\s\w+\s(?:days|weeks)|within|once|and\s(?:it|they)\s(?:will\s)?(?:stays?|never))\b`,
    String.raw`\bleaves? no trace of (?:your|the|all)\s(?:[\w'-]+\s?){1,2}`,
    String.raw`\b(?:disappear|vanish|go away|clear up|heal)(?:s|es)?(?:\s\w+ly)?\s(?:and|,)\s?(?:(?:it|they)\s)?${neverAgain}\s(?:ever\s)?(?:come back|comes back|return|returns|recur)\b`,
  ].join('|'),
))

/** "All of our patients" */
const patientsOfOurs = String.raw`(?:every (?:single )?(?:one of our |last )?(?:patient|client|customer|user|case)s?|all (?:of )?our (?:patients|clients|customers)|100 ?% of (?:our )?\w+)`
/** "The end of your hay fever", "a permanent solution", "diabetes-free in ninety days". */
const named = pattern(new RegExp(
  [
    String.raw`\b(?:is|means|spells|marks|brings|be)\sthe end of (?:your|all|every)\s`,
    String.raw`\b(?:permanent|lasting|definitive)\s(?:solution|answer|end|fix|freedom)\b`,
    String.raw`\b[a-z]+-free\s(?:in|within|after|for (?:good|life|ever))\b`,
    String.raw`\bno more\s(?:[\w'-]+\s){1,3}?(?:after|with|thanks to|once|from)\b`,
    String.raw`\b(?:wipe|pull|tear|kill|destroy|rip|attack|remove|eliminate)s?\s(?:out\s)?(?:the\s|your\s)?(?:[\w'-]+\s){1,3}?(?:out\s)?(?:at|by) (?:the|its|their) (?:very )?roots?\b`,
    String.raw`\b${patientsOfOurs}\s(?:has been|have been|is|are|get|gets)\s(?:completely |now )?(?:healed|cured|freed|rid)\b`,
    String.raw`\bfreed? (?:you|them|me|us|patients) (?:from|of)\s[^.;]{2,40}?\b(?:for ever|forever|for good|for life)\b`,
  ].join('|'),
))

const soldByTime = 'sessions?|weeks?|months?|days?|doses?|bottles?|jars?|courses?|visits?'
const past = 'history|a thing of the past|a memory|gone for good|over and done with'
/** "Is history", where a course stands before it: "after ten sessions tinnitus is history". */
const history = pattern(new RegExp(String.raw`\bafter\s(?:[\w-]+\s){0,4}?(?:${soldByTime})\b[^.;]{2,60}?\b(?:is|are|was|were)\s(?:${past})\b`))

const paysBack = String.raw`(?:(?:we|i)(?:'ll| will)?\s(?:refund|return|repay|give (?:you )?back|pay back|give you your)|(?:you get )?(?:all )?your money(?: is)? back|your money back)`
/** "Your ulcers will heal or we refund every penny": who pays back promises. */
const refunded = pattern(new RegExp(
  [
    String.raw`\b(?:will|is|are|goes?|heals?|clears?|disappears?|vanish(?:es)?)\b[^.;]{0,40}?,?\sor\s${paysBack}\b`,
    String.raw`\b(?:pay|give|refund|return)\b[^.;]{0,40}?\bif\b[^.;]{2,40}?\b(?:does|do|is|are|has|have)(?: not|n't)\s(?:clear|go|gone|disappear|heal|vanish|end|cured|stop)`,
  ].join('|'),
))

/** "We can heal multiple sclerosis": who treats says so of what does not heal by itself. */
const healers = pattern(/\b(?:we|i|our [\w-]+)\s(?:can\s|will\s|do\s|now\s|have\s|know how to\s)(?:heal(?:ed)?|beat(?:en)?|defeat(?:ed)?|conquer(?:ed)?|undo|end)\s/)

const lastingDiseases = [
  String.raw`diabetes|asthma|eczema|psoriasis|gout|migraines?|epilepsy|lupus|crohn(?:'s)?|ibs|cancers?|tumou?rs?|hypertension`,
  String.raw`high blood pressure|dementia|alzheimer(?:'s)?|parkinson(?:'s)?|multiple sclerosis|ms|als|fibromyalgia|tinnitus|rosacea`,
  'allerg(?:y|ies)|hay fever|depression|anxiety|autism|adhd|ptsd|copd|emphysema|fatty liver|liver disease|kidney disease',
  'heart disease|autoimmune [a-z]+|hiv|herpes|sciatica|glaucoma|cataracts?|insomnia|obesity|reflux|gallstones|ulcers?|pcos|vitiligo',
  'alopecia|hair loss|back pain|joint pain|chronic [a-z]+|pain|baldness|blindness|deafness|vertigo|sleep apn(?:o?ea)|warts?|acne',
  String.raw`disease|leuk[ae]mia|lymphoma|melanoma|thyroid disease|hashimoto(?:'s)?|infertility|impotence|an[ae]mia|varicose veins`,
  'ha?emorrhoids|snoring|incontinence|[a-z]{3,}(?:itis|osis|algia|pathy|oma)',
].join('|')
/** What lasts for years. A rash, a cold and a wound are soon over without anything. */
const chronic = new RegExp(String.raw`\b(?:${lastingDiseases})\b`)

const deniers = [
  String.raw`no ?body|no one|none|not|cannot|can't|never|nothing|doctor|doctors|surgeon|if|whether|when|once|until|unless|even if|chance|likely`,
  'likelihood|unlikely|mean|means|sign|signs|scan|scans|on its own|by itself|by themselves|without treatment|hopes?|hoping|think',
  'thinks|believe|feel like|surgery|operation|transplant',
].join('|')
/** Doctors too say when something is gone, likely to stay away, or not promised. */
const unpromised = new RegExp(String.raw`\b(?:${deniers})\b`)

/** What a scan or an operation has shown is no promise. */
const ofDoctors = /\b(?:scans?|check-?ups?|surgery|operations?|transplants?|oncologists?|the goal|the aim|would be)\b/

/** Where an English sentence promises the end of a disease without a word for cure. */
export function findPromisedEnd(sentence: Sentence): Span | undefined {
  const { lowered } = sentence
  for (let i = 0; i < promises.length; i++) {
    const promise = promises[i]!
    if (!sentence.mayMatch(promise)) continue
    const found = promise.expression.exec(lowered)
    if (!found) continue
    const start = found.index
    const end = start + found[0].trimEnd().length
    const around = `${lowered.slice(Math.max(0, start - 30), start)}${found[0]}${promise === named || promise === healers ? lowered.slice(end, end + 40).replace(/[.;].*/, '') : ''}`
    if (ofDoctors.test(lowered)) continue
    const before = lowered.slice(Math.max(0, start - reach), start)
    if (!(promise === certain || promise === refunded ? englishDisease : chronic).test(around) || unpromised.test(before) || unpromised.test(found[0].replace(own, ' '))) continue
    return { start, end }
  }
  return undefined
}

/** In characters. */
const reach = 70
const promises = [certain, over, named, history, refunded, healers]
const promising = patternList(promises)
/** The words of the promise itself that deny: it never comes back. */
const own = /\bif\b(?=[^.;]{2,60}$)|\b(?:will not|won't|will never|do not|does not|don't|doesn't|never)\b/g
/** What stands without any of these is no promise of an end. */
export const mayPromiseEnd = (sentence: Sentence): boolean => sentence.mayMatchSome(promising)
