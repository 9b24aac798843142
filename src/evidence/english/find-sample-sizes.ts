import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { NumberToken } from '../../language/numbers.js'
import type { Sentence } from '../../language/sentence.js'
import { findSizeSigns } from '../studies/find-size-signs.js'
import type { CountedSubjects } from '../studies/study.js'

/** "nine children out of ten" */
const ratio = /^\s(?:out of|in)\s(?:every\s)?(?:\d|ten\b|five\b|a hundred\b)/i

const endsPhrase = [
  'of|in|to|and|or|with|from|for|by|per|per cent|percent|trials?|studies|years|months?|weeks?|days?|hours?|minutes?|centres?|centers?',
  'hospitals?|sites?|countries|times|doses?|points?|had|were|was|out',
].join('|')
/** Between a number and its noun: adjectives, but nothing that ends the phrase. */
const adjectives = new RegExp(String.raw`^\s+(?:(?!(?:${endsPhrase})\b)[\w'/-]+\s+){0,4}$`, 'i')
const yearOld = String.raw`(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[\s-]year[\s-]old`
const persons = 'man|woman|boy|girl|patient|male|female|mother|father|child|teenager|nurse|teacher|student|farmer|athlete|retiree'
const ages = String.raw`(?:\d{1,2}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?))`
const person = pattern(
  new RegExp(
    [
      String.raw`\b(?:an?|one|single)\s+(?:[\w-]+\s+){0,2}?${yearOld}s?\s+(?:[\w-]+\s+){0,3}?(?:${persons})\b`,
      String.raw`\ban?\s${yearOld}(?=\s(?:with|who|from|had|was|began|stopped|started|lost|took)\b|,\s)`,
      String.raw`\b(?:an?|one|single)\s(?:[\w-]+\s){0,2}?(?:man|woman|boy|girl|child|baby|toddler|teenager|patient)\s(?:of|aged)\s${ages}(?!\s?(?:patients|women|men|children|months ago))\b`,
    ].join('|'),
    'gi',
  ),
  [
    pattern(/[\s-]year[\s-]old/i),
    pattern(/\b(?:man|woman|boy|girl|child|baby|toddler|teenager|patient)\s(?:of|aged)\s/i),
  ],
)
/** "tired and hungry students", "mild to moderate drinkers": one noun with two adjectives. */
const pairing = /(?<=\w)\s+(?:and|or|(?<=\b(?:mild|moderate|overweight|normal|low|early)\s)to)\s+(?=[\w'/-]+\s)/i
/** "20 older and 25 younger women", "12 men and 14 women": parts of a whole that is not given. */
const joined = /^((?:\s+[\w'-]+){1,4},?\s+)and\s+$/i
/** "31 patients took the tablet and 29 placebo": the second verb and noun are left out. */
const gapped = /^\s+(?:received|took|had|used|were (?:given|assigned to|randomi[sz]ed to|allocated to|treated with))\s+(?:[\w'/-]+\s+){1,4}?and\s+$/i
const unit = /^[\s-]*(?:%|mg|ml|g|kg|mcg|iu|units?|years?|months?|weeks?|days?|hours?|minutes?|times?|sessions?|doses?|per|percent|points?|cents?|euros?|dollars?|visits?)\b/i
const perArm = /^\s+(?:\w+\s+)?(?:(?:per|in each|in every)\s+(?:arm|group)|each\s*(?:[.,;)]|$))/i
const oneCase = [
  'case report|one patient|a single (?:patient|person|participant|child|case)|single (?:patient|case|participant)|one child',
  'one (?:man|woman|boy|girl|person)|the case of (?:an?|the)|a case of an?|this one patient|one case',
].join('|')
const onePerson = pattern(new RegExp(String.raw`\b(?:${oneCase})\b`, 'gi'))
const ableAgain = 'walking|running|seeing|hearing|speaking|talking|walk|run|see|hear|speak|talk|free|cured|healed|recovered'
const recovering = String.raw`(?:(?:is|was|can|could|has|had) (?:now |been |finally )*(?:${ableAgain})|walks|runs|sees|hears|speaks)`
/** "Michel, 41, who was paralysed, is walking again": somebody who got better, not a bystander. */
const namedPatient = pattern(new RegExp(String.raw`\b[A-Z][a-z]+, (?:aged )?\d{1,2},[^.;]{0,100}?\b${recovering}\b`, 'g'))
/** "a veteran called John" */
const calledByName = pattern(/\b[Aa]n?\s(?:\w+\s)?(?:patient|veteran|woman|man|girl|boy|mother|father|teacher|nurse|farmer|teenager|pensioner|runner)\s(?:called|named)\s[A-Z]\w+/g)
/** "both twins stopped wheezing"; "both men and women" are two kinds of people. */
const bothOf = pattern(/\bboth\s(?:of\s(?:the|these)\s)?(?:twins|brothers|sisters|siblings|children|boys|girls|babies|cousins|patients|men|women)\b(?!\s(?:and|or|with|in)\b)/gi)
/** "15 had a stroke" counts events, "of 3,400 adults" the people they were among; "the scores of the 64 nurses" are of all. */
const partOf = /\bout of\s+$|(?<!\b(?:scores?|levels?|ratings?|readings|symptoms|pain|weights?|pressures?|results|health|memory|sleep|skin|eyes|knees|joints)\s)\bof\s+(?:the|these|those|all)\s+$/i

/** The people and animals that an English sentence counts. */
export function findEnglishSampleSizes(sentence: Sentence): CountedSubjects[] {
  const { folded } = sentence
  const found: CountedSubjects[] = [...findSizeSigns(sentence)]
  const count = (match: RegExpExecArray, value: number) => found.push({ start: match.index, end: match.index + match[0].length, value, of: 'people' })
  for (const match of sentence.matchesOf(person)) count(match, 1)
  for (const match of sentence.matchesOf(onePerson)) count(match, 1)
  // Names are told by their capitals; folding changes no Latin letter.
  for (const named of [namedPatient, calledByName]) if (sentence.mayMatch(named)) for (const match of matchesOf(sentence.text, named.expression)) count(match, 1)
  for (const match of sentence.matchesOf(bothOf)) count(match, 2)
  if (!sentence.has('people') && !sentence.has('species')) return found
  const nouns = sentence.mentions.filter(({ term: { concepts } }) => concepts.has('people') || concepts.has('species'))
  const numbers = sentence.numbers.filter((number) => !number.percent && !number.year && number.decimals === 0 && !number.fraction)
  for (const [i, noun] of nouns.entries()) {
    // "18 infant monkeys": the people are an adjective.
    const next = nouns[i + 1]
    if (next?.start === noun.end + 1 && next.term.concepts.has('species') && !noun.term.concepts.has('species')) continue
    const number = numbers.findLast(({ end }) => end <= noun.start && noun.start - end < 45)
    if (!number || !describes(folded.slice(number.end, noun.start)) || partOf.test(folded.slice(0, number.start)) || ratio.test(folded.slice(noun.end))) continue
    const arms = perArm.test(folded.slice(noun.end)) ? 2 : 1
    const other = otherPart(sentence, numbers, number, noun.end)
    found.push({
      start: number.start,
      end: noun.end,
      value: (number.range?.high ?? number.value) * arms + (other?.value ?? 0),
      of: noun.term.concepts.has('species') ? 'animals' : 'people',
    })
  }
  // "insoles (48 adults) or usual shoes (53 adults)": the arms of one study.
  const arms = found.filter(({ start, end }) => folded[start - 1] === '(' && folded[end] === ')' && !folded.slice(start, end).includes('='))
  if (arms.length > 1) found.push({ ...arms[0]!, value: arms.reduce((sum, { value }) => sum + value, 0) })
  return found
}

/** Whether nothing but adjectives of the noun stands between a number and a noun. */
const describes = (between: string): boolean => adjectives.test(between) || (!unit.test(between) && adjectives.test(between.replace(pairing, ' ')))

/** The count that is added to a count by "and", before it or after it. */
function otherPart({ folded }: Sentence, numbers: readonly NumberToken[], number: NumberToken, nounEnd: number): NumberToken | undefined {
  const index = numbers.indexOf(number)
  const [before, after] = [numbers[index - 1], numbers[index + 1]]
  const shared = before && joined.exec(folded.slice(before.end, number.start))?.[1]
  if (shared && adjectives.test(shared) && !unit.test(shared) && !partOf.test(folded.slice(Math.max(0, before.start - 24), before.start))) return before
  return after && gapped.test(folded.slice(nounEnd, after.start)) && !unit.test(folded.slice(after.end)) ? after : undefined
}
