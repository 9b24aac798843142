import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseEtAl } from '../chinese/source-names.js'
import { capital, letter, nameStart, small, surname } from '../english/letters.js'
import { englishBody } from '../english/source-names.js'
import { givesYear, namesJournal } from './names-source.js'
import type { Sources } from './sources.js'

/** A study that is named but cannot be found: by its author or its institution alone. The span is in the source text. */
export interface IncompleteCitation extends Span {
  readonly kind: 'author' | 'team'
  readonly name: string
}

interface Named {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly kind: IncompleteCitation['kind']
  /** What a matching entry of the reference list would have, lower case. */
  readonly key: string
  /** "Lee and colleagues" tells further of a paper that the text has named, often without the author. */
  readonly isLoose: boolean
}

const notTitled = String.raw`(?<!\b(?:Dr|Prof|Professor)\.? (?:[${capital}][${letter}.]* )?)`
const longName = String.raw`(?<name>[${capital}][${letter}'’-]{0,40}[${small}][${letter}'’-]{0,40})`
const loosely = String.raw`(?<loose>colleagues|co-?workers|co-?authors|team)\b`
/** "Research by Lee", "a study led by Lee". */
const work = [
  '[Ww]ork|[Ss]tudy|[Ss]tudies|[Rr]esearch|[Tt]rial|[Pp]aper|[Rr]eview|[Ee]xperiments?|[Ff]indings|[Aa]nalysis|[Ii]nvestigation',
  '[Mm]eta-analysis',
].join('|')
const initials = String.raw`(?:[${capital}]\. ?){0,2}`
const carriedOut = 'conducted|led|published|done|carried out|performed'
const englishAuthors = [
  pattern(new RegExp(String.raw`${notTitled}${nameStart}${longName}(?:(?:,? (?:and|&) ${surname})?,? et al\b\.?| and (?:(?:his|her|their) )?${loosely})`, 'g')),
  pattern(new RegExp(String.raw`\b(?:${work})(?: (?:${carriedOut}))? by (?:Dr\.? |Prof(?:essor)?\.? )?${initials}(?<name>[${capital}][${small}][${letter}'’-]{0,40})(?= (?:[${small}]|\())`, 'g')),
]
const team = '[Tt]eam|[Gg]roup|[Rr]esearchers|[Ss]cientists|[Ii]nvestigators|[Dd]octors'
/** "Researchers at Leeds fed 40 mice". */
const didStudy = [
  'gave|fed|tested|measured|followed|compared|injected|studied|examined|analy[sz]ed|surveyed|asked|recruited|enrolled|monitored',
  'exposed|tracked|scanned|interviewed|trained|randomi[sz]ed|dosed|assigned|offered',
].join('|')
const subjects = [
  'mice|rats|rabbits|hamsters|monkeys|pigs|zebrafish|flies|volunteers|participants|cells|samples|hundred|thousand|dozens?|twenty',
  'thirty|forty|fifty|sixty|eighty|ninety',
].join('|')
/** "Show that", "gave 40 volunteers". */
const tells = [
  'show|found|find|report|demonstrat|discover|prove|confirm|reveal|conclude|suggest|observed|cured|treated',
  String.raw`(?:${didStudy})\b[^.;]{0,60}?(?:\d|\b(?:${subjects})\b)`,
].join('|')
const ofResearchers = '(?: of (?:researchers|scientists|doctors))?'
const hasRecently = String.raw`(?:has |have |had |also |recently |\w+ly ){0,3}`
const englishTeam = pattern(new RegExp(String.raw`\b(?:${team})${ofResearchers} (?:at|from|of) (?<name>(?:the )?[${capital}][^,.;:()]{2,80}?) ${hasRecently}(?:${tells})`, 'g'))

/** Wang等人, Wang和他的同事. */
const andOthers = '等(?:人|学者|研究者)?|[和与及](?:其|他的|她的)?(?:同事|同僚|合作者|团队)'
/** …等人的研究, …等人发现. */
const theirWork = [
  String.raw`早期|(?:[早近先此之较多最][\u4e00-\u9fff]{0,3})?的?(?:研究|实验|试验|论文|调查)`,
  String.raw`[\u4e00-\u9fff,]{0,12}?(?:发现|报道|报告|证实|证明|认为|指出|表明|观察)|首次|最早|\[|\(|[\u00b9\u00b2\u00b3\u2070-\u2079]`,
].join('|')
const latinAuthor = pattern(new RegExp(String.raw`(?<![A-Za-z、])(?<name>[A-Z][a-z]+(?:-?[A-Z][a-z]+)?)(?:[和与&]\s?[A-Z][a-z]+)?\s?(?:${andOthers})(?=\s?(?:${theirWork}))`, 'g'))
const institution = '大学|医院|研究所|研究院|学院|研究中心|医学中心|科学院'
const researchers = '团队|人员|科学家|学者|课题组|研究者|研究组|小组'
const reports = '发现|表明|证实|证明|报道|显示|指出|揭示|提出|报告'
const chineseTeam = pattern(
  new RegExp(String.raw`(?<name>[\u4e00-\u9fff]{2,14}(?:${institution}))(?:的)?(?:一个|一支)?(?:研究|科研)?(?:${researchers})[^,。;:]{0,16}(?:${reports})`, 'g'),
)

/** Words with a capital that are no surnames. */
const noName = /^(?:PhD|The|These|This|Those|Studies|Table|Figure|Meta|Cochrane|Reviewed|Supported|Others?)$/

const wordings = {
  en: patternList([...englishAuthors, englishTeam]),
  zh: patternList([latinAuthor, chineseEtAl, chineseTeam]),
}

function addNamed(found: Named[], sentence: Sentence): void {
  const ofLanguage = wordings[sentence.language]
  if (!sentence.mayMatchSome(ofLanguage)) return
  for (const wording of ofLanguage.patterns) {
    const kind = wording === englishTeam || wording === chineseTeam ? 'team' : 'author'
    for (const match of sentence.matchesOf(wording)) {
      const name = match.groups?.['name']
      const key = (name ?? match[0].replace(/等人?$/, '')).toLowerCase()
      if (noName.test(name ?? '') || key.includes('某') || (kind === 'team' && sentence.language === 'en' && !isNamedTeam(match[0]))) continue
      found.push({ sentence, start: match.index, end: match.index + match[0].length, kind, key, isLoose: match.groups?.['loose'] !== undefined })
    }
  }
}

const isNamedTeam = (words: string): boolean => englishBody.expression.test(words) || /\b(?:at|from) (?:the )?[A-Z]/.test(words)

/**
 * The studies of an article that are named too briefly to be found, each name once. A name is complete where a
 * mark stands by it, journal and year are given, or an entry of the reference list has it.
 */
export function findIncompleteCitations(sentences: readonly Sentence[], sources: Sources): IncompleteCitation[] {
  const named: Named[] = []
  for (let i = 0; i < sentences.length; i++) addNamed(named, sentences[i]!)
  if (named.length === 0) return []
  const listed = new Set(sources.references.flatMap(({ authors }) => authors))
  const complete = new Set(named.filter((one) => isComplete(one, sources)).map(({ key }) => key))
  const found: IncompleteCitation[] = []
  for (const { sentence, start, end, kind, key } of named) {
    if (complete.has(key) || listed.has(key)) continue
    complete.add(key)
    found.push({ ...sentence.span(start, end), kind, name: sentence.text.slice(start, end) })
  }
  return found
}

/** 2008;358:605-14 */
const inReferenceStyle = pattern(/\b(?:19|20)\d\d;\s?\d{1,4}\b/)

function isComplete({ sentence, kind, key, isLoose }: Named, sources: Sources): boolean {
  const near = sentence.next ? [sentence, sentence.next] : [sentence]
  if (near.some((one) => sources.marksIn(one).some(({ kind: mark, value }) => mark !== 'named' && !(mark === 'author-year' && value.toLowerCase().includes(key))))) return true
  if (near.some(namesJournal) && near.some(givesYear)) return true
  if (sentence.test(inReferenceStyle)) return true
  // For a team the journal or the year is enough of a trace, and the journal may stand anywhere.
  return (kind === 'team' && near.some(givesYear)) || ((kind === 'team' || isLoose) && sources.namesJournals)
}
