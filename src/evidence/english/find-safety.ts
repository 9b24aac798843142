import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { englishAgent, englishIntervention } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { type Predicate, predicateOf } from './predicate.js'

const seen = [
  'observed|seen|reported|recorded|noted|found|detected|occurred|experienced|documented|developed|identified|reports?|evidence|showed',
  'had|did|was|were|study|trial|yielded|produced|improved|reduced|increased|decreased|lowered',
].join('|')
/** What was seen is evidence, however weak; what is, is a verdict. Verdicts belong here. */
const observed = new RegExp(String.raw`\b(?:${seen})\b`)
const having = [
  'has|have|with|carries|carry|brings?|cause|causes|produces?|poses?|there (?:is|are)|comes? with|experiences?|suffers?|notices?',
  'expects?|feels?|runs?|faces?|means|involves?|free (?:of|from)|at|offers?|entails?|without|and|leaves?|do|does',
].join('|')
const possessing = new RegExp(String.raw`\b(?:${having})\b[^.;:]{0,40}$`)
const doesNotCause = String.raw`(?:not|cannot|can't|won't|doesn't|don't|never) (?:have|cause|carry|do|bring|produce)(?: (?:you|anyone|anybody|any|the slightest|the least)){0,2}`
/** "No", "does not cause you the least" */
const denies = String.raw`(?:no|without|zero|free (?:of|from)|${doesNotCause}|not any|has(?:n't| not) any)`
const freeOf = pattern(new RegExp(
  [
    String.raw`\b${denies}\s+(?:[\w-]+,?\s+){0,3}(?:or\s+)?$`,
    String.raw`\bnothing\b[^.;]{0,40}\b(?:can|could|would|will|to)\s(?:ever\s|possibly\s)?$`,
  ].join('|'),
))
const auxiliary = /^(?:not|cannot|can't|won't|doesn't|don't|never)\s(?:have|do)\b/
const withoutHarm = /^(?:\s*(?:,|\.|;|!|$)|\s+(?:whatsoever|whatever|at all|or|and|for|to|of|in|when|because|if|even|compared|unlike|from|on|with)\b)/

const none: readonly ClaimCandidate[] = []

/** Claims of an English sentence that a treatment does no harm: at most one for each clause. */
export function findEnglishSafety(sentence: Sentence): readonly ClaimCandidate[] {
  const deniesHarm = sentence.has('harm') && sentence.mayMatch(freeOf)
  if (!deniesHarm && !sentence.has('safe') && !sentence.has('safe-absolute')) return none
  const { mentions } = sentence
  const claims: ClaimCandidate[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    const { concepts } = mention.term
    if (!concepts.has('safe') && !concepts.has('safe-absolute') && !(deniesHarm && concepts.has('harm'))) continue
    const last = claims.at(-1)
    if (last && mention.start < last.end) continue
    const predicate = predicateOf(mention)
    const negator = deniesHarm && concepts.has('harm') ? freeOf.expression.exec(predicate.before) : null
    const ofTreatment = isAbsolute(mention, predicate, negator, true)
    if (!ofTreatment && !isVerdict(mention, predicate)) continue
    if (mention.term.text === 'harmless' && attributive.test(predicate.after) && !englishIntervention.test(/^\s[\w-]+/.exec(predicate.after)![0])) continue
    const namesIntervention = englishIntervention.test(sentence.lowered) || isTaken(sentence)
    const isOwn = ofTreatment && isAbsolute(mention, predicate, negator, namesIntervention)
    const awaitsSubject = ofTreatment && !isOwn && takesUp.test(predicate.before)
    const absolute = isOwn || awaitsSubject
    if ((!absolute && !isVerdict(mention, predicate)) || namesExceptions.test(sentence.lowered.slice(mention.end))) continue
    const at = negator ? predicate.start + negator.index : mention.start
    claims.push({
      kind: 'safety',
      start: predicate.start,
      end: predicate.end,
      predicate: { start: at, end: mention.end },
      absolute,
      namesIntervention,
      awaitsSubject,
    })
  }
  return claims
}

/** "Harmless moles need no treatment": what is harmless is named behind. */
const attributive = /^\s(?!(?:and|or|but|for|to|in|when|even|if|as|because|so|with|at|on|is|are|unless|since|while|compared|too|enough|herbal|natural|plant)\b)[a-z]+/

/** "No adverse effects over and above those of taking blood": some are told. */
const namesExceptions = /^[^.;:]{0,30}?\b(?:over and above|beyond|other than|apart from|aside from|except(?:ing)?(?: for)?)\s(?!(?:doubt|question|dispute)\b)/

/** What is taken is a treatment, whatever its name: the sentence says so, or the next one how much of it. */
const isTaken = (sentence: Sentence): boolean => sentence.test(taken) || sentence.testSome(fromNature) || (sentence.next?.testSome(dosage) ?? false)
const taken = pattern(/\b(?:giv(?:e|ing)|overdos(?:e|ing)|tak(?:e|ing)|us(?:e|ing)|drink(?:ing)?|swallow(?:ing)?|apply(?:ing)?|wear(?:ing)?|inject(?:ing)?|eat(?:ing)?)\s(?:it|them)\b/i)
/** "Swallow", in an order. */
const taking = 'take|swallow|drink|chew|dissolve|stir|sip|rub|apply|inhale|sprinkle|spray|massage|spread|use|wear|brew|add|mix'
/** How much of it, with what and how often. */
const portions = [
  'capsules?|tablets?|pills?|cups?|glass|(?:tea|table)?spoon(?:ful)?s?|drops|scoops?|sachets?|gummies|lozenges?|puffs?',
  'with (?:water|milk|food|breakfast|lunch|dinner|meals?|your)',
  '(?:once|twice|three times) (?:a|per|every) (?:day|week)|daily|a day',
  '(?:each|every) (?:day|night|morning|evening)|at night|at bedtime|before (?:bed|meals)',
].join('|')
const counted = '(?:capsules?|tablets?|pills?|cups?|glass(?:es)?|(?:tea|table)?spoon(?:ful)?s?|drops|scoops?|sachets?|gummies)'
/** "Swallow one tablet a day", "Two capsules a day are enough", "Drink a cup each morning". */
const dosage = wordings(
  new RegExp(String.raw`^\W*(?:just |simply |then )?(?:${taking})\b[^.;]{0,50}?\b(?:${portions})\b`, 'i'),
  new RegExp(String.raw`^\W*(?:one|two|three|four|five|six|ten|half|an?) (?:\w+ )?${counted} (?:a|per|each|every) (?:day|night|morning|evening|week)\b`, 'i'),
)
/** "A gift of nature", "grows wild", "only a herb" */
const byNature = [
  'all-natural|plant-based|purely natural|completely natural|100 ?% natural',
  'a gift (?:of|from) (?:nature|the earth|mother nature)',
  'straight from (?:the (?:soil|earth|ground|garden|hedgerow|forest|sea|hive|farm|field)|nature)|grows? wild',
  String.raw`(?:only|just|merely|simply|nothing but) an? (?:\w+ )?(?:herb|plant|flower|fruit|root|spice|seed|leaf|food|mineral|vegetable|berry|tea)`,
].join('|')
const fromNatureItself = 'natural|organic|herbal|plant-based|from nature|made (?:of|from|by) nature'
/** "… is all natural" */
const isNatural = String.raw`(?:'s|'re| is| are| comes?| grows?) (?:all |purely |completely |totally |entirely |100 ?% |only |just )?(?:${fromNatureItself})`
/** "It grows wild, so it carries no risk": where harmlessness is put down to nature, something natural is sold or taken. */
const fromNature = wordings(
  new RegExp(String.raw`\b(?:because|since|as|being) (?:(?:all[- ])?(?:natural|plant[- ]based|herbal|organic),|it|they|the [a-z]+|this|these)${isNatural}`, 'i'),
  new RegExp(String.raw`\b(?:${byNature})\b[^.]{0,30}?(?:,|:|;|\bso\b|\bthus\b|\btherefore\b|\bhence\b|\band\b)`, 'i'),
)

/** "Because it is natural, it carries zero risk": the treatment was named before. */
const takesUp = /\b(?:it|they|these|this)\s+(?:[a-z]+\s+){1,3}$/

/**
 * @param negated how harm is denied before the mention
 * @param named whether what it is said of is a treatment
 */
function isAbsolute({ term }: Mention, { before, after }: Predicate, negated: RegExpExecArray | null, named: boolean): boolean {
  if (term.concepts.has('safe-absolute')) return /safe|side/.test(term.text) ? !englishAgent.test(before) || englishIntervention.test(before) : named
  if (!negated || observed.test(after) || observed.test(before)) return false
  const subject = before.slice(0, negated.index)
  // "No treatment carries no risk": what is said of none is denied.
  if (deniedSubject.test(before)) return false
  if (!/side|adverse/.test(term.text) && !named) return false
  // "There is nothing in it that could harm a newborn."
  if (/^nothing/.test(negated[0])) return named
  // "They don't have complications" is said of people.
  if (auxiliary.test(negated[0]) && englishAgent.test(subject) && !englishIntervention.test(subject)) return false
  return withoutHarm.test(after) && (possessing.test(before) || subject.trim() === '') && (named || !englishAgent.test(subject))
}

const deniedSubject = /^\W*(?:no|hardly any|few|not (?:an?|any|one|every))\s(?:[\w-]+\s){2,5}(?:no|without|zero|free)\s/

const copula = /\b(?:is|are|be|it's|remains?|proves?|make (?:it|them)|makes (?:it|them))\s+(?:[a-z]+\s+){0,2}$/
const otherSense = /^\s+(?:to|place|from|storage|side|if|only|hands|space|when|enough|until|as long)\b/

/** The bare verdict: "is (very) safe", "is safe and effective". */
function isVerdict({ term }: Mention, { before, after }: Predicate): boolean {
  if (!term.concepts.has('safe') || otherSense.test(after) || /\bthan\b/.test(after.slice(0, 20)) || /\bhow\b/.test(before)) return false
  return copula.test(before) && !/\bsafer\b/.test(before) && (englishIntervention.test(before) || !englishAgent.test(before))
}
