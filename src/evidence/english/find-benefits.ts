import { englishDisease, englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { isAssertedPresent, isMeantTo, isPassiveByTreatment, mayBeClaimed, type Predicate, predicateOf, subjectOf } from './predicate.js'

/** How far behind its verb an outcome may stand and still be its object, in characters. */
const objectReach = 90

/** Verbs that mean much else besides, so that a claim needs a treatment as their subject. */
const wide = new Set(
  `accelerate arrest balance beat block burn calm chase clear control correct curb cut dampen decrease delay destroy dissolve
   drive extend fade fix flush halve help hold increase inhibit keep kill lift loosen lower melt moisten moisturise moisturize
   mop-up neutralise neutralize open-the open-your open-up open-blocked open-clogged open-swollen open-narrowed plump preserve
   quiet quieten drain promote protect raise reduce regulate reset save send sharpen shorten slow speed speed-up starve
   stimulate supercharge stop suppress tackle clear-out counteract deepen energise energize wake-up wake counter rouse unlock
   clean-up clean-out firm-up hydrate lubricate reinvigorate see-off settle smooth soften thin tighten unclog take-away
   switch-on retrain tame undo`.split(/\s+/).map((verb) => verb.replace('-', ' ')),
)

const downBehind = /^\s+(?:[\w-]+\s+){1,4}?down\b/

const decide = [
  'decide|evaluate|understand|choose|learn|know|find|ask|plan|prepare|make|see|set|weigh|compare|navigate|access|judge|spot',
  'recogni[sz]e|identify|determine',
].join('|')
/** "helps patients weigh their options": knowing is no outcome. */
const helpsToKnow = new RegExp(String.raw`^\s+(?:you|us|people|patients|readers|families|parents|women|men|doctors|clinicians|them)\s+(?:to\s+)?(?:better\s+)?(?:${decide})\b`)

const keptSo = [
  'away|back|at bay|off|in check|clean|clear|supple|young|healthy|strong|sharp',
  'a (?:boost|lift|helping hand|new lease)|new (?:life|energy|strength)|out of your (?:body|life)',
].join('|')
/** "keeps hay fever away": the particle stands behind the object. */
const awayBehind = new RegExp(String.raw`^\s+(?:[\w-]+\s+){1,4}?(?:${keptSo})\b`)

/** "Skipping doses brings the infection back": what is bad returns. "Keeps" and "drives back" are of an enemy. */
const comesBack = /^\s+(?:back\s|(?:[\w-]+\s+){1,5}?back\b)/
/** "Quitting can bring the appetite back": what is left off is no treatment. */
const giveUp = /\b(?:quitting|giving up|stopping|skipping|missing|cutting out|leaving off|coming off|withdrawing|withdrawal)\b/
const returning = new Set(['bring', 'give'])

const harmedCells = 'damaged|diseased|injured|ageing|aging|dying|dead|worn-out|worn'
const cells = String.raw`(?<!\b(?:${harmedCells})\s(?:\w+\s)?)(?:\w+\s)?cells?(?!\s(?:damage|death|loss))(?:\sfunction)?`
/** Cells, genes and signals are what a laboratory sees; only what is damaged or diseased among them is an outcome. */
const laboratory = new RegExp(String.raw`\b(?:${cells}|genes?|proteins?|pathways?|receptors?|cytokines?|expression|signal(?:s|ling|ing)?|enzymes?)\b`, 'g')
const withoutLaboratory = (text: string): string => text.replace(laboratory, (noun) => (/cancer|tumou?r/.test(noun) ? noun : ' '))
function isLaboratory(after: string): boolean {
  const object = after.slice(0, objectReach)
  const clinical = withoutLaboratory(object)
  return clinical !== object && !englishOutcome.test(clinical)
}

const raising = new Set('accelerate boost enhance extend increase lengthen lift prolong promote raise sharpen speed stimulate strengthen'.split(' ').concat('speed up'))
const lowering = new Set(['bring down', 'drive down', ...'curb cut dampen decrease diminish halve inhibit lessen lower reduce shorten slow suppress'.split(' ')])
const badOutcomes = [
  'risks?|mortality|deaths?|pain|damage|cancers?|disease|infections?|inflammation|symptoms|complications|bleeding|tumou?rs?|stress',
  'chances?|likelihood|blood pressure|blood sugar|glucose|triglycerides|cholesterol|fever|weight gain',
].join('|')
const bad = new RegExp(String.raw`\b(?:${badOutcomes})\b`)
const good = /\b(?:immunity|fertility|quality of life|functions?|survival|ability|blood supply|blood flow|oxygen|bone density|appetite|sleep|energy)\b/

const none: readonly ClaimCandidate[] = []

/** Benefit claims of an English sentence: at most one for each clause. */
export function findEnglishBenefits(sentence: Sentence): readonly ClaimCandidate[] {
  if (!sentence.has('benefit') && !sentence.has('away') && !sentence.has('effective') && !sentence.has('efficacy')) return none
  const { mentions } = sentence
  const claims: ClaimCandidate[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    const { concepts } = mention.term
    if (!concepts.has('benefit') && !concepts.has('away') && !concepts.has('effective') && !concepts.has('efficacy')) continue
    const last = claims.at(-1)
    const isWithin = last !== undefined && mention.start < last.end
    if (isWithin && !last.awaitsSubject) continue
    const claim = readBenefit(mention)
    if (!claim) continue
    // "It helps fight cancer": the verb that can do without a subject counts.
    if (!isWithin) claims.push(claim)
    else if (!claim.awaitsSubject) claims[claims.length - 1] = claim
  }
  return claims
}

function readBenefit(mention: Mention): ClaimCandidate | undefined {
  const { concepts, form } = mention.term
  if (!concepts.has('efficacy') && !mayBeClaimed(mention)) return undefined
  const predicate = predicateOf(mention)
  if (concepts.has('effective') && form === undefined) return readEffective(mention, predicate)
  if (concepts.has('efficacy')) return subjectOf(predicate.before) === 'intervention' && !isLaboratory(predicate.after) ? candidate(mention, predicate, true) : undefined
  const object = predicate.after.slice(0, objectReach)
  if (concepts.has('away') && !awayBehind.test(object) && !(downBehind.test(object) && bad.test(object.slice(0, 45)))) return undefined
  if (concepts.has('away') && giveUp.test(predicate.before)) return undefined
  if (returning.has(mention.term.lemma ?? '') && comesBack.test(object) && englishDisease.test(object.slice(0, 45))) return undefined
  if (mention.term.lemma === 'help' && helpsToKnow.test(predicate.after)) return undefined
  if (isPassiveByTreatment(mention, predicate)) return candidate(mention, predicate, true)
  const promised = form === 'base' ? promisedTo.exec(predicate.before) : null
  if (promised && englishOutcome.test(promised[1]!)) {
    return englishIntervention.test(predicate.before) ? candidate(mention, predicate, true) : { ...candidate(mention, predicate, false), awaitsSubject: true }
  }
  const isMeant = isMeantTo(mention, predicate)
  if (!isMeant && !isAssertedPresent(mention, predicate)) return undefined
  if (!englishOutcome.test(withoutLaboratory(object)) || isHarm(mention.term.lemma, object)) return undefined
  const own = subjectOf(predicate.before)
  const subject = own === 'none' && takesUp.test(predicate.before) && englishIntervention.test(mention.sentence.lowered.slice(0, predicate.start)) ? 'intervention' : own
  if (isMeant && subject !== 'intervention') return undefined
  const isWide = subject !== 'intervention' && wide.has(mention.term.lemma) && !(lowering.has(mention.term.lemma) && bad.test(object.slice(0, 45)))
  if ((subject === 'agent' || isWide) && onlyPronoun.test(predicate.before)) return { ...candidate(mention, predicate, false), awaitsSubject: true }
  if (subject === 'agent' || isWide) return undefined
  return candidate(mention, predicate, subject === 'intervention')
}

const orders = 'use|take|try|drink|apply|rub|eat|swallow|wear|add'
/** "Use it at home and your burns will heal": an order with its reward. */
const promisedTo = new RegExp(String.raw`^\W*(?:just |simply |only )?(?:${orders})\b[^.;]{0,60}\band\s(?:watch\s|see\s|feel\s)?((?:your|the|that|those)\s(?:[\w-]+\s){1,3}?)(?:will\s|can\s)?$`)

/** "…, so it protects people": the pronoun takes up a treatment named before it. */
const takesUp = /\b(?:it|they|this|these)\b/

/** The subject is nothing but a pronoun. */
const onlyPronoun = /^\W*(?:they|it|this|these)\s+(?:(?:also|even|both|can|will|[a-z]+ly)\s+)*$/

function isHarm(verb: string, object: string): boolean {
  const nearest = object.slice(0, 45)
  return (raising.has(verb) && bad.test(nearest)) || (lowering.has(verb) && good.test(nearest) && !bad.test(nearest))
}

const praising = [
  'very|highly|extremely|most|truly|remarkably|clinically|safe and|safe,|safe,? simple and|equally|also|both safe and|quick and',
  'natural and|simple and|proven|more',
].join('|')
const stated = new RegExp(String.raw`\b(?:is|are|as|remains?|proves?|prove|an?|the|making (?:it|them)|makes? (?:it|them))\s+(?:(?:${praising})\s+)*$`)
const purpose = /\b(?:for|of|to find|find|need|needs|needed|seek|seeking|develop|developing|without|lack)\s+(?:an?\s+|the\s+|more\s+|most\s+)*$/
const healthNouns = 'treatment|therapy|method|remedy|medicine|cure|drug|option|alternative|solution|approach|way|immunotherapy|strategy|for|against|in|at|on'
const forHealth = new RegExp(String.raw`^[\s,]*(?:and\s+\w+\s+)?(?:[a-z-]+\s+){0,3}?(?:${healthNouns})\b`)

/** "is effective for X", "an effective treatment of X". */
function readEffective(mention: Mention, predicate: Predicate): ClaimCandidate | undefined {
  const { before, after } = predicate
  if (purpose.test(before) || /\bthan\b/.test(after.slice(0, 30))) return undefined
  const verb = /^(?:works?|does) /.test(mention.term.text)
  const answers = / (?:to|for|against)$/.test(mention.term.text) && /\b(?:is|are)\s(?:an?\s|the\s|your\s)?(?:\w+\s){0,2}$/.test(before)
  const subject = subjectOf(before)
  if (subject === 'agent') return undefined
  if (!verb && !answers && !stated.test(before)) return undefined
  const aimed = (verb || answers || forHealth.test(after)) && englishOutcome.test(after.slice(0, objectReach))
  const verdict = !verb && subject === 'intervention' && /^[\s.!,"”')]*$/.test(after) && /\b(?:is|are)\s/.test(before)
  const named = subject === 'intervention' || englishIntervention.test(after.slice(0, 40))
  return aimed || verdict ? candidate(mention, predicate, named) : undefined
}

const candidate = (mention: Mention, { start, end }: Predicate, namesIntervention: boolean): ClaimCandidate => ({
  kind: 'benefit',
  start,
  end,
  predicate: { start: mention.start, end: mention.end },
  namesIntervention,
})
