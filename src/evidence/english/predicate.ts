import { isDigit, isSpace } from '../../language/characters.js'
import { englishAgent, englishIntervention } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'

/** Where a verb stands: its clause, and the clauses before it whose subject it shares. The texts are in lower case. */
export interface Predicate {
  /** Where the subject begins. */
  readonly start: number
  /** Where the clause of the verb ends. */
  readonly end: number
  /** From the subject to the verb. */
  readonly before: string
  /** From the verb to the end of its clause. */
  readonly after: string
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export function predicateOf({ sentence, start, end }: Mention): Predicate {
  const { clauses, lowered } = sentence
  const own = clauseAt(sentence, start)
  let first = own
  while (first > 0 && !clauses[first]!.newSubject) first--
  const from = clauses[first]?.start ?? 0
  const to = clauses[own]?.end ?? lowered.length
  return { start: from, end: to, before: lowered.slice(from, start), after: lowered.slice(end, to) }
}

const adverb = /^(?:[a-z]+ly|also|not|only|even|both|either|further|then|thus|now|always|often|quickly|fast|just)$/

/** "is reduced", "that also reduced". */
const beforeParticiple = wordSet('is are be being get gets that which')

/** Whether a verb can be of a claim at all: a form other than the present needs "is" or "that" before it, which most have not. */
export const mayBeClaimed = ({ term: { form }, sentence: { lowered }, start }: Mention): boolean =>
  form === undefined || form === 'base' || form === 's' || beforeParticiple.has(lastWord(withoutAdverbs(lowered.slice(Math.max(0, start - 120), start))))

/** The text before a verb without the adverbs that stand right before the verb. */
function withoutAdverbs(before: string): string {
  let lead = before
  for (let word = lastWord(lead); adverb.test(word); word = lastWord(lead)) lead = lead.slice(0, lead.trimEnd().length - word.length)
  return lead
}

/** The word that stands at the end of a text before white space; none if there is no space behind it. */
function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  if (end === text.length) return ''
  let start = end
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** What `\w` matches of a text in lower case. */
const isWordCharacter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x5f

const modal = wordSet('can will do does shall could may might would must cannot')
const contracted = /\b(?:can't|won't|doesn't|don't)\s+$/
const assertedInfinitive =
  /\b(?:shown|proven|proved|known|found|able|enough|all it takes|sure|certain|ability|power|guaranteed|confirmed|demonstrated|seen|helps?|works?|continues?|begins?|serves?|acts?)\s+to\s+$/
/** "helps you fight infection" */
const helping = /\bhelps?\s+(?:you|people|patients|children|women|men|us|them|(?:your|the)\s(?:[\w-]+\s)?[\w-]+)\s+(?:to\s+)?$/
/** "to support the joint and help reduce pain" */
const continuesPurpose = /\bto\s[a-z]+\b[^.;:]{0,80}\b(?:and|or)\s(?:help\s(?:to\s)?)?$/
const mayContinue = wordSet('and or help to')
const definition = [
  String.raw`(?:an?|the|our|one)\s(?:(?!with\b|by\b|for\b|to\b|in\b)[\w-]+\s){1,4}`,
  String.raw`(?:(?![\w-]+(?:ed|ing|en)\b)[\w-]+\s){1,2}`,
  String.raw`(?:packed|loaded|bursting|full|rich|crammed)\s(?:with|of|in)\s(?:[\w-]+\s){1,3}`,
].join('|')
/** "is a root that relieves pain", "are packed with enzymes that …" say that they do; "is treated with drugs that …" does not. */
const defining = new RegExp(String.raw`\b(?:is|are)\s(?:${definition})(?:that|which)\s$`)
const pluralSubject = /(?:[a-rt-z]s|[^aious]ss|\bthey|people|children|women|men|mice|data|bacteria|fungi|algae|nuclei)\s+$/
const joinedSubject = /\band\s+(?:[\w-]+\s+){1,3}$/
const determiner = wordSet(
  'the a an its their his her our your my this these those that of for in with from by many some no any such health tasty ' +
    'sweet healthy dog regular further several two three more most other as than into on about',
)
const possessive = /'s\s+$/
const isNominal = (lead: string, last: string): boolean => determiner.has(last) || (last === 's' && possessive.test(lead))

/**
 * Whether a verb states something of its subject here and now: finite present, "can" or "will" with the verb,
 * or an infinitive behind "shown to". Purposes ("to treat"), orders ("Treat …") and nouns ("the repairs") do not.
 */
export function isAssertedPresent({ term, sentence }: Mention, { before }: Predicate): boolean {
  const lead = withoutAdverbs(before)
  const last = lastWord(lead)
  if ((last === 'that' || last === 'which') && defining.test(lead)) return true
  if (term.form === 's') return lead.trim() === '' ? isTelegraphic(sentence) : !isNominal(lead, last)
  if (term.form !== 'base') return false
  if (helping.test(lead)) return true
  if (mayContinue.has(last) && continuesPurpose.test(lead)) return false
  if (last === 'to') return assertedInfinitive.test(lead)
  if (modal.has(last) || (last === 't' && contracted.test(lead))) return true
  if (isNominal(lead, last)) return false
  if (pluralSubject.test(lead) || joinedSubject.test(lead) || pluralSubject.test(lead.replace(place, ' '))) return true
  return dose.test(lead) && pluralSubject.test(lead.replace(place, ' ').replace(ofWhat, ' '))
}

/** "designed to reduce pain", "intended to calm nerves and improve sleep": a promise by hint, which the words of purpose soften. */
const meant = /\b(?:designed|intended|meant)\s+to\b[^.;:]{0,80}$/
export const isMeantTo = ({ term }: Mention, { before }: Predicate): boolean => term.form === 'base' && meant.test(before)

/** "five drops under the tongue", "two pills with every meal": the subject stands before it. */
const place = /\s(?:(?:a|per|each|every)\s(?:day|night|week|morning|evening)|(?:under|in|on|from|with|at|before|after|for|per)\s(?:the|your|an?|each|every)\s(?:[\w-]+\s){0,1}?[\w-]+)\s$/

/** "Two cups of the tea a day quieten …": the noun before it is the subject. */
const ofWhat = /\sof\s(?:(?:the|this|our|your|these)\s)?[\w-]+\s$/

/** Lists, tables and headings leave their subject out: "Boosts immunity". */
const isTelegraphic = ({ block }: Sentence): boolean => block.kind === 'list-item' || block.kind === 'table-cell' || block.depth > 0

const passive = /\b(?:is|are|be|being|get|gets)\s+(?:[a-z]+ly\s+)?$/
/** "had to be treated by …" tells what was done. */
const obliged = /\b(?:had|have|has|needed|needs?|were\sabout)\sto\sbe\s(?:[a-z]+ly\s)?$/
const byTreatment = /^\s+(?:completely\s+|fully\s+)?(?:by|with|using|through|thanks to)\s+(.{0,60})/

/** "can be prevented by stem cell infusions": the treatment stands behind the verb. */
export function isPassiveByTreatment({ term }: Mention, { before, after }: Predicate): boolean {
  if (term.form !== 'past' && term.form !== 'participle') return false
  const agent = byTreatment.exec(after)?.[1]
  return agent !== undefined && passive.test(before) && !obliged.test(before) && !stopping.test(agent) && englishIntervention.test(agent)
}
/** "by stopping the drops": the treatment does no good there. */
const stopping = /^(?:withdraw|stopp|discontinu|interrupt|omitt|avoid|reduc)ing\b/

/** "Several studies have confirmed that": the subject stands behind it. */
const reported = /^.*\b(?:show|prov|confirm|find|found|demonstrat|reveal|report|suggest|indicat|conclud|establish|say|said|believ|claim)(?:s|n|e|ed|es|ing)?\sthat\s/

/** Genes and what goes wrong with them: what they make is no product. */
const ofTheBody = /\b(?:genes?(?!\s(?:therap|edit|transfer))|mutations?|chromosomes?|(?:abnormal|defective|faulty|missing) (?:collagen|peptides?|hormones?|enzymes?|vitamins?))\b/

const amounts = String.raw`an?|one|two|three|four|five|six|ten|half an?|\d{1,2}|each|every|per|that|this`
const sizes = '(?:daily|single|small|heaped|level|quick|big|good|large|little|weekly|regular|morning|nightly|extra)'
const handfulOf = 'stud|trial|people|patient|case|report|women|men|children|rats|mice|countr|hospital|clinic|doctor|expert|centre|center'
const measures = [
  '(?:tea|table|dessert)?spoon(?:ful)?s?|glass(?:ful|es)?|cups?(?:ful)?|mugs?(?:ful)?|doses?|pinch(?:es)?|dabs?|sips?|scoops?',
  'sachets?|puffs?|squirts?|capfuls?|dash(?:es)?|drizzle|cloves?|dollops?|spritz(?:es)?|gulps?|shots?',
  String.raw`handful(?!\sof\s(?:the\s)?(?:small\s)?(?:${handfulOf}))`,
].join('|')
/** "A daily spoonful", "two cups a day", "five drops": an amount that is taken is a treatment, whatever its name. "A handful of studies" is none. */
const dose =
  new RegExp(String.raw`\b(?:${amounts})\s(?:${sizes}\s){0,2}(?:${measures})\b(?!\s(?:glass|handle|board|glasses))`)

/** What the subject is: a treatment, somebody or something that is none, or unknown. */
export function subjectOf(whole: string): 'intervention' | 'agent' | 'unknown' | 'none' {
  const before = whole.replace(reported, '')
  const subject = before.replace(/\b(?:which|that|also|not only|can|will|does|do|been|has|have|shown|proven|to|is|are|it)\b/g, ' ')
  if (ofTheBody.test(subject)) return 'agent'
  if (englishIntervention.test(subject) || dose.test(before)) return 'intervention'
  if (englishAgent.test(before)) return 'agent'
  return /[a-z]{3}/.test(subject) ? 'unknown' : 'none'
}
