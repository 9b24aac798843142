import type { Link } from '../../document/document.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { Citation, CitationKind } from './citation.js'
import { findInEach } from '../find-in-each.js'
import { capital, letter, nameStart, surname } from '../english/letters.js'
import { isIsbn, publicationId, trialId } from './identifiers.js'
import { givesYear, namesSource } from './names-source.js'
import { isSourceAddress } from './source-address.js'

const inBrackets = String.raw`\[\^?\d{1,3}(?:\s?[-,;]\s?\d{1,3})*\]`
const notBehindUnit = String.raw`(?<![\d\u00b5]|(?<![A-Za-z])[ckm]?[gm]|[\u2070-\u2079\u00b9\u00b2\u00b3\u207b\u207a])`
const superscript = String.raw`[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+(?:[,\u207b-][\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)*`
/** [3], [3,4-6], [^2]; superscripts that do not stand after a unit or a power of ten (m², 10⁹). */
const marker = pattern(new RegExp(String.raw`${inBrackets}|${notBehindUnit}${superscript}(?![\u207a\u207b\w])`, 'g'))

/** Lee (2020), Lee et al. (2020), Lee and Kim (2020). */
const narrative = pattern(new RegExp(String.raw`${nameStart}${surname}(?: et al\.?,?| (?:and|&) ${surname}| and colleagues)?\s?\((?:19|20)\d\d[a-z]?\)`, 'g'))

/** What stands in brackets: a name and a year, perhaps one of several between semicolons. */
const bracketed = pattern(/\(([^()]{4,160})\)/g)
/** Months and countries before a year: "(March 2020)" cites nobody. */
const noAuthor = [
  'In|Since|From|Updated|Until|By|As|January|February|March|April|May|June|July|August|September|October|November|December|China',
  'Japan|India|Europe|UK|US|USA',
].join('|')
/** "(Lee 2020)", "(《柳叶刀》2020)". */
const firstName = String.raw`[${capital}][${letter}'’.-]{0,40}|《[^》]{1,40}》|[\u4e00-\u9fff]{1,4}等?`
/** "(Lee et al., 2020)", "(Lee and Kim 2020)". */
const laterName = String.raw`[${capital}][${letter}'’.-]{0,40}|et al\.?|and|&|of|for|the|in|on|《[^》]{1,40}》|等`
const nameAndYear = new RegExp(String.raw`^(?:see |e\.g\.,? |source: |data: )?(?:the )?(?!(?:${noAuthor})\b)(?:${firstName})(?:[ ,]{1,2}(?:${laterName})){0,8}[ ,]{0,2}(?:19|20)\d\d[a-z]?(?![\d])`)

/** In every citation by author and year. */
const anyYear = pattern(/(?:19|20)\d\d/)

/** Without one of these signs a sentence has no mark of a source but a link or a name. */
const anySign = pattern(/[[(\u00b9\u00b2\u00b3\u2070\u2074-\u2079\d]/)

const none: readonly Citation[] = []

/** The marks of one sentence, links left out. */
const findMarks = (sentence: Sentence): readonly Citation[] => (sentence.test(anySign) ? marksIn(sentence) : none)

function marksIn(sentence: Sentence): readonly Citation[] {
  const found: Citation[] = []
  const add = (kind: CitationKind, at: number, value: string): void => {
    const { start, end } = sentence.span(at, at + value.length)
    found.push({ start, end, kind, value, sentence })
  }
  for (const match of sentence.matchesOf(publicationId)) {
    const value = match[0].replace(/[.)\]。,]+$/, '')
    if (!/^ISBN/i.test(value) || isIsbn(value)) add('identifier', match.index, value)
  }
  for (const match of sentence.matchesOf(trialId)) add('trial', match.index, match[0])
  for (const match of sentence.matchesOf(marker)) add('marker', match.index, match[0])
  if (!sentence.test(anyYear)) return found
  for (const match of sentence.matchesOf(narrative)) add('author-year', match.index, match[0])
  for (const match of sentence.matchesOf(bracketed)) {
    if (match[1]!.split(';').some((part) => nameAndYear.test(part.trim()))) add('author-year', match.index, match[0])
  }
  if (found.length === 0 && givesYear(sentence) && namesSource(sentence)) add('named', 0, sentence.folded)
  return found
}

/**
 * Every mark by which a reader can find a source, in order: those in sentences, and addresses that stand alone.
 * Links to shops, to social media and within the site are none.
 */
export function findCitations(sentences: readonly Sentence[], links: readonly Link[]): Citation[] {
  const found = findInEach(sentences, findMarks)
  let next = 0
  let span = sentences[0]?.span()
  for (const { start, end, url } of links) {
    while (span && span.end <= start) span = sentences[++next]?.span()
    if (isSourceAddress(url)) found.push({ start, end, kind: 'link', value: url, sentence: span && span.start < end ? sentences[next] : undefined })
  }
  return found.sort((one, other) => one.start - other.start)
}
