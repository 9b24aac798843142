import { isSpace } from '../../language/characters.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { FoundAttribution } from '../sources/attribution.js'

const studyVerb = [
  'shows?|showed|shown|finds?|found|confirms?|confirmed|proves?|proved|proven|demonstrates?|demonstrated|reveals?|revealed',
  'establish(?:es|ed)?|discovers?|discovered|concludes?|concluded|reports?|reported|says?|tells? us|supports?|supported|links?|linked',
  'estimates?|estimated|observes?|observed|points? to|pointed to|verif(?:y|ies|ied)|points? out|pointed out|agrees?|backs?|backed',
  'identif(?:y|ies|ied)|attests?|attested|testif(?:y|ies)|makes? (?:it )?(?:clear|plain)|leaves? no doubt',
].join('|')
const cautiousVerb = 'suggests?|suggested|indicates?|indicated|hints?|hinted|implies|implied|proposes?|proposed'
const peopleVerb = [
  'knows?|knew|known|says?|said|believes?|believed|agrees?|agreed|thinks?|claims?|claimed|argues?|argued|states?|stated|notes?|noted',
  'considers?|calls?|called|explains?|explained|predicts?|predicted|maintains?|insists?|tells? us',
  '(?:are|is) (?:convinced|certain|sure|adamant|confident|unanimous|in no doubt|of the opinion|of one mind)|have no doubt|warns?',
  'hails?|sw(?:ears?|ore)',
].join('|')

const adverb = '(?:(?:have|has|had|also|now|already|all|both|do|does|even|often|still|just|long|further|since|recently|consistently|repeatedly|in fact|overwhelmingly|\\w{3,14}ly)\\s+){0,4}'
const topic = '(?:\\s+(?:on|out of|of|in|into|by|from|with|about|around|for|involving|using|conducted|published|done|carried out|performed)\\s[^.;:!?,()]{1,70}?)?'
const more = '(?:\\s+(?:results?|data|findings|evidence|literature|experience|teams?|reports?))?'
const aside = '(?:\\s*,[^,.;]{1,50},)?'

/** "To show", "we found": no predicate of the source. */
const notVerb = String.raw`(?<!\b(?:to|and|or|we|who|that|which)\s)`

const verbAfterStudies = new RegExp(`^${more}${topic}${aside}\\s+${adverb}${notVerb}(?:(?<cautious>${cautiousVerb})|${studyVerb})\\b(?!\\s+(?:in|by|on|at|from|and|or|of)\\b|\\s*[.,;])`)
const verbAfterPeople = new RegExp(`^${more}${topic}${aside}\\s+${adverb}${notVerb}(?:(?<cautious>${cautiousVerb})|${studyVerb}|${peopleVerb})\\b(?!\\s+(?:in|by|on|at|from|and|or|of|about|to)\\b|\\s*[.;])`)

/** "proven by numerous studies", "according to experts", "as research shows". */
const byBefore = /\b(?:proven|proved|shown|confirmed|demonstrated|verified|established|backed|supported|validated|according to)(?: up)?(?: by)?\s+$/
/** What each of these has. */
const credited = /\b(?:proven|proved|shown|confirmed|demonstrated|verified|established|backed|supported|validated|according to)\b/
const commaVerb = /^[^,.;]{0,40},/

const professions = [
  'expert|scientist|researcher|scholar|doctor|physician|specialist|academic|clinician|investigator|dermatologist|nutritionist',
  'dieti[tc]ian|practitioner|team|insider|pharmacist|surgeon|naturopath|herbalist|healer|health coach',
  '[a-z]+(?:ologist|iatrist|therapist|iatrician)',
].join('|')
const people = new RegExp(String.raw`^(?:${professions})`)
const mass = /^(?:research|evidence|data|science|literature|results|clinical|preclinical|study \w|trial \w|statistics|experience|experimental|laboratory)/

/** In the present or the perfect, what studies show they show in general. */
const general = /\b(?:have|has)\b|\b(?:show|find|suggest|confirm|prove|demonstrate|reveal|indicate|say|believe|agree|support|report)s?$/

/** The perfect tense and "previous" look back on what others did. */
const others = /\b(?:have|has|previous|earlier|past|prior|recent|new|newer|latest|many|numerous|several|growing|mounting|countless)\b/

/** "what a large trial actually found", "if studies show a benefit": nothing is said yet. */
const embedded = /\b(?:what|how|whether|why|which|if|unless|until)\s+(?:[\w-]+,?\s+){0,5}$/
/** "safety data from injections in the trial": of a study spoken of before. */
const ofKnownStudy = /^\s[^.;,]{0,60}?\b(?:in|from|of) (?:the|this|that) (?:[\w-]+ ){0,2}?(?:trial|study|review|survey)\b/

/** Experts in number recommend: no leaflet says so of its own. */
const weighty = /\b(?:leading|top|many|most|countless|numerous)\s(?:[\w-]+\s){0,3}$/
const recommending = /^\s(?:now |all |also |already )?(?:recommend|advise|endorse|prescribe|favou?r|swear by)\b/
const closingVerbs = [
  String.raw`(?:have|has)\s(?:now\s|long\s|already\s)?(?:shown|found|proven|suggested|confirmed|reported|said)|say|believe|think`,
  'agree|claim|report|argue|predict|suggest|show|found|find',
].join('|')
/** "It spells the end of chemotherapy, scientists believe." */
const closing = new RegExp(String.raw`^\s(?:${closingVerbs})s?(?=\s*[.!;,"”]|$)`)
const isTrailing = /,["”]?\s(?:(?:an?|the)\s(?:[\w-]+\s){0,2}(?:body|wealth|number|host|mountain)\sof\s)?(?:(?:many|most|some|leading|top|several|recent|new)\s)*$/
/** "There is solid evidence that …", but reviews that grade their evidence have looked at it. */
const thereIs = /\bthere(?:'s| is| are| exists)\s(?!no\b|not\b|little\b|insufficient\b)(?:(?!quality|certainty|[\w-]+-(?:quality|certainty))[\w-]+\s){0,4}$/
const givesContent = /^\s+(?:that|to (?:show|prove|suggest) that|showing|suggesting|proving)\s/
const boastful = /\b(?:solid|overwhelming|ample|undeniable|plenty|mounting|growing|compelling|irrefutable|hard|abundant|countless)\b/

/** Without any word before them these are those of which the section told. */
const bareStudies = /^(?:trials|studies|results|findings|evidence|meta-analys)/

/** The words before the noun, back to the last comma. */
const run = /(?:[\w'’%+-]+\s+){0,9}$/
const determiners = [
  'the|this|that|these|those|our|my|your|his|her|its|their|each|no|few|any|which|what|whose|neither|not|nor|both|such|first|second',
  'third|same|other|present|future|older|newer|included|eligible|current study',
].join('|')
const definite = new RegExp(String.raw`\b(?:${determiners})\s+(?:[\w'’-]+\s+){0,4}$`)
const anySource = 'latest|newest|recent|available|existing|scientific|medical|clinical|majority of|vast majority of|bulk of|domestic|foreign|overseas'
/** "the latest research" names nothing more than "research" does; "the domestic team" was never spoken of. */
const emptyDefinite = new RegExp(String.raw`\bthe\s+(?:(?:very|most)\s+)?(?:${anySource})\s+(?:[\w-]+\s+){0,3}$`)
const quantity = /\b(?:a|the)\s+(?:[\w-]+\s+)?(?:number|body|amount|wealth|series|host|majority|range|variety|handful|plethora)\s+of\s+(?:[\w-]+\s+){0,4}$/
const counted = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|(?:\w+-)?(?:eleven|twelve|\w{3,5}teen|\w{3,5}ty(?:-\w+)?|hundred)|most|one|another|both)\s+(?:of the\s+)?(?:[\w-]+\s+){0,3}$/
const singleArticle = /\b(?:a|an|one|another)\s+(?:[\w'’-]+\s+){0,6}$/
const yearBefore = /\b(?:19|20)\d\d\s+(?:[\w-]+\s+){0,3}$/
const cautiousQuantity = /\b(?:some|certain|early|preliminary|limited|observational|small|several|laboratory|animal|older|a few)\s+(?:[\w-]+\s+){0,3}$/

const nationalities = [
  'I|In|Chinese|American|Japanese|British|European|German|French|Italian|Korean|Indian|Australian|Canadian|Danish|Swedish|Dutch',
  'Spanish|US|UK|Asian|Western|Eastern|MRI|DNA|COVID',
].join('|')
/** A capital inside the words that is no nationality: "a Harvard study", "Framingham data". */
const capital = new RegExp(String.raw`(?<!^)\b(?!(?:${nationalities})\b)[A-Z][\w'’-]+\s`)

const opinion = 'believed|thought|accepted|known|said|recogni[sz]ed|acknowledged|agreed|reported|established|understood|estimated|claimed'
/** "It is widely believed that" */
const isOpinion = String.raw`it(?:'s| is) (?:\w+ly |often |now |also |well )?(?:${opinion}),? (?:in [^,]{1,30}, )?that`
/** "It is well known" */
const isKnown = String.raw`it(?:'s| is) (?:well[- ]known|estimated|no secret|common knowledge)\b(?! to| for)`
/** "It has been found that" */
const hasBeenShown = String.raw`it has (?:\w+ ){0,2}been (?:\w+ly )?(?:shown|found|reported|demonstrated|prove[dn]|observed|confirmed|established|discovered|${opinion}) that`
const belief = pattern(
  new RegExp(
    String.raw`\b${isOpinion}\b|\b${isKnown}|\b${hasBeenShown}\b|` +
      '\\b(?:legend|tradition) has it\\b|\\bas (?:we all know|is well known|everyone knows|everybody knows)\\b|\\b(?:everyone|everybody) knows\\b|\\bwe all know that\\b|\\bmany people believe\\b',
    'gi',
  ),
)

const none: readonly FoundAttribution[] = []

/** The unnamed sources of an English sentence, in any order; some may overlap. */
export function findEnglishAttributions(sentence: Sentence): readonly FoundAttribution[] {
  if (!sentence.has('source') && !sentence.mayMatch(belief)) return none
  const found: FoundAttribution[] = []
  for (const match of sentence.matchesOf(belief)) {
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'belief', pointsBack: undefined, isCautious: false, isOfOthers: true, givesYear: false })
  }
  for (const mention of sentence.mentionsOf('source')) {
    const one = readSource(mention)
    if (one) found.push(one)
  }
  return found
}

/** "A survey of this kind cannot show which came first": what such a study is able to do. */
const ofAKind = /^\s(?:(?:of|like)\s(?:this|that|these|those)(?:\s(?:kind|sort|type|size|design))?\s)?(?:can(?:not|'t|\sonly)|could(?:\snot|n't|\sonly)(?=\s(?:show|tell|prove|say|establish)\b))\s/

/** "As studies show, …" */
const asBefore = /\bas\s+(?:[\w-]+\s+){0,3}$/
const vagueWords = [
  'numerous|many|several|recent|scientific|clinical|multiple|various|countless|extensive|independent|leading|some|most|medical|modern',
  'years of|decades of|hundreds of|a number of|a large number of',
].join('|')
const vagueNumber = new RegExp(String.raw`(?:(?:${vagueWords})\s+)+$`)

function readSource({ sentence: { folded, lowered }, start, end, term }: Mention): FoundAttribution | undefined {
  const before = lowered.slice(Math.max(0, start - 90), start)
  const isPeople = people.test(term.text)
  const rest = lowered.slice(end, end + 180)
  // What a source does stands behind a space or a comma.
  if (ofAKind.test(rest)) return undefined
  const next = rest.charCodeAt(0)
  const goesOn = next === 0x2c || isSpace(next)
  const verb = goesOn ? (isPeople ? verbAfterPeople : verbAfterStudies).exec(rest.includes(',') && asBefore.test(before) ? rest.replace(',', ' that') : rest) : null
  const last = goesOn && !verb ? closing.exec(rest) : null
  const urges = goesOn && !verb && isPeople ? recommending.exec(rest) : null
  const hasContent = goesOn && mass.test(term.text) && givesContent.test(rest)
  // Most nouns are no source at all; what follows is slow.
  if (!verb && !last && !urges && !hasContent && !credited.test(before)) return undefined
  const words = run.exec(before)![0]
  if (embedded.test(words)) return undefined
  const existence = hasContent ? thereIs.exec(before) : null
  if (existence && !capital.test(folded.slice(start - existence[0].length, start))) {
    return { start: start - existence[0].length, end, kind: 'studies', pointsBack: undefined, isCautious: !boastful.test(existence[0]), isOfOthers: true, givesYear: false }
  }
  const urged = urges && weighty.test(words) ? urges : null
  if (!verb && !urged && !(last && isTrailing.test(before)) && !isCredited(before, words, rest)) return undefined
  if (verb && ofKnownStudy.test(verb[0])) return undefined
  const isQuantity = quantity.test(before) || emptyDefinite.test(before)
  if (!isQuantity && definite.test(before)) return undefined
  const isSingular = !mass.test(term.text) && !/(?:s|data)$/.test(term.text)
  if (isSingular && !isQuantity && !singleArticle.test(words)) return undefined
  const leading = leadingWords(words, isSingular)
  const first = start - leading.length
  const name = folded.slice(start - (isSingular ? leading : lastThree.exec(before)![0]).length, start)
  if (capital.test(start === name.length ? name : ` ${name}`) || ofSomebody.test(name)) return undefined
  return {
    start: first,
    end: end + (verb ?? urged ?? last ?? [''])[0].length,
    kind: isPeople ? 'people' : 'studies',
    pointsBack: counted.test(leading)
      ? 'article'
      : leading === '' && !general.test(verb?.[0] ?? '') && (isPeople || bareStudies.test(term.text))
        ? 'section'
        : undefined,
    isCautious: Boolean(verb?.groups?.['cautious']) || cautiousQuantity.test(leading) || /^(?:results|finding|observation|report|review|paper)/.test(term.text),
    isOfOthers: others.test(`${leading}${verb?.[0] ?? ''}`),
    givesYear: yearBefore.test(leading),
  }
}

const lastThree = /(?:\S+\s+){0,3}$/
const ofSomebody = /['’]s?\s+$/

/** "Proven by numerous studies", "according to experts, …". */
const isCredited = (before: string, words: string, rest: string): boolean =>
  byBefore.test(before.slice(0, before.length - words.length) + words.replace(vagueNumber, '')) && (!/according to\s/.test(before) || commaVerb.test(rest))

const describing = [
  'a|an|one|another|the|many|most|some|several|numerous|countless|multiple|various|recent|new|newer|previous|earlier|early|latest',
  'newest|current|existing|available|clinical|preclinical|scientific|medical|animal|human|laboratory|basic|experimental|foreign',
  'domestic|overseas|independent|large|small|larger|growing|more|and more|modern|leading|top|health|nutrition|cancer|heart|increasing',
  'mounting|emerging|ample|strong|solid|extensive|considerable|observational|epidemiological|randomi[sz]ed|controlled|preliminary',
  'pilot|cohort|academic|research|number of|majority of|body of|dozens of|hundreds of|thousands of|amount of|wealth of|series of',
  String.raw`plenty of|a lot of|years of|decades of|all|almost all|nearly all|researchers?|studies|certain|\w+ese|american|british|european`,
  String.raw`german|french|italian|korean|indian|\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|(?:19|20)\d\d`,
].join('|')
const modifier =
  new RegExp(String.raw`(?:\b(?:${describing})\s+)+$`)

/** The words of the noun phrase; of a single study everything from its article. */
function leadingWords(words: string, isSingular: boolean): string {
  const known = modifier.exec(words)?.[0] ?? ''
  if (!isSingular) return known
  return singleArticle.exec(words)?.[0] ?? known
}
