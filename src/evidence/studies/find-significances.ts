import { pattern } from '../../language/cues/pattern.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import { occurrences } from '../sources/occurrences.js'
import { scopeAt } from '../scope/scope.js'
import type { MoreWords, Significance } from './significance.js'

/**
 * Where a sentence calls a result significant: at most one for each clause and tier. "Significant other",
 * "a significant burden" and "clinically significant" speak of importance and are left out.
 */
export function findSignificances(sentence: Sentence, more: MoreWords = {}): readonly Significance[] {
  const own = fromLexicon(sentence)
  const added = fromWords(sentence, more)
  if (own.length === 0 && added.length === 0) return none
  const candidates = added.length === 0 ? own : [...own, ...added]
  const found: Significance[] = []
  for (const { extent, tier, isNull } of candidates) {
    const clause = clauseAt(sentence, extent.start)
    if (found.some((other) => other.tier === tier && clauseAt(sentence, other.start) === clause)) continue
    const scope = scopeAt(sentence, extent.word.start, extent.word.end)
    found.push({ sentence, start: extent.start, end: extent.end, tier, scope, isNull: isNull || scope.negated, isReported: isReported[sentence.language](sentence, extent) })
  }
  return found
}

const none: readonly never[] = []

interface Candidate {
  readonly extent: Extent & { readonly word: Extent }
  readonly tier: Significance['tier']
  readonly isNull: boolean
}

const significant = pattern(/significant/i)

function fromLexicon(sentence: Sentence): readonly Candidate[] {
  // "Has a significant effect" is a term of efficacy, which hides the word.
  if (!sentence.has('significance') && !sentence.has('no-significance') && !sentence.has('significance-loose') && !(sentence.has('efficacy') && sentence.test(significant))) return none
  const found: Candidate[] = []
  for (const mention of sentence.mentions) {
    const { concepts } = mention.term
    const isNull = concepts.has('no-significance')
    const loose = concepts.has('significance-loose')
    const whole = concepts.has('efficacy') && mention.term.text.includes('significant')
    if (!isNull && !loose && !whole && !concepts.has('significance')) continue
    const extent = whole ? mention : ofResult[sentence.language](mention)
    if (extent) found.push({ extent: { start: extent.start, end: extent.end, word: mention }, tier: loose ? 'loose' : 'statistical', isNull })
  }
  return found
}

/** The publication's own words, where the sentence tells of a change. */
function fromWords(sentence: Sentence, { statistical = none, loose = none }: MoreWords): readonly Candidate[] {
  if ((statistical.length === 0 && loose.length === 0) || !sentence.has('change')) return none
  const called = (words: readonly string[], tier: Significance['tier']): Candidate[] => occurrences(sentence.folded, words).map((word) => ({ extent: { ...word, word }, tier, isNull: false }))
  return [...called(statistical, 'statistical'), ...called(loose, 'loose')]
}

interface Extent {
  readonly start: number
  readonly end: number
}

const changing = [
  'improv|reduc|increas|decreas|lower|rais|rise|rose|fell|fall|declin|drop|shorten|prolong|extend|lengthen|slow|delay|boost|enhanc',
  String.raw`strengthen|recover|alleviat|reliev|eas(?:e|ed|ing)\b|attenuat|suppress|inhibit|chang|differ|alter|affect|cut|shr[aiu]nk|gain`,
  'los[ts]|ameliorat|diminish|lessen|restor|elevat|upregulat|downregulat|promot|prevent|protect|help|benefit',
].join('|')
const comparing = [
  'higher|lower|better|worse|greater|smaller|larger|longer|shorter|more|less|fewer|faster|slower|stronger|further|farther|sooner',
  'earlier|later|quicker|deeper|milder|superior|inferior|correlat|associat|predict|relat',
].join('|')
const nouns = [
  'improvements?|reductions?|increases?|decreases?|differences?|effects?|benefits?|changes?|declines?|rises?|drops?|falls?|gains?',
  'loss|losses|correlations?|associations?|relationships?|efficacy|effectiveness|results?|responses?|remissions?|recovery|relief',
  'trends?|survival|impact on|advantages?|interactions?',
].join('|')
const modifiesVerb = new RegExp(`^\\s+(?:[a-z]+ly\\s+|and\\s+)?(?:${changing}|${comparing})`, 'i')
const followsVerb = new RegExp(`\\b(?:${changing})[a-z]*\\s+(?:(?:[\\w'-]+\\s+){0,4})?$`, 'i')
const modifiesNoun = new RegExp(`^\\s+(?:(?!(?:in|of|for|to|with|on|and|that|which|as|by)\\b)[\\w,'-]+\\s+){0,4}?(?:${nouns})\\b`, 'i')
/** "The difference was significant". */
const verdictVerbs = 'was|were|is|are|be|been|remained|became|reach(?:ed)?|achiev(?:ed)?|attain(?:ed)?|although|though|but'
const isVerdict = new RegExp(`\\b(?:${nouns}|it|this|that|which|score|scores|outcomes?)\\b[^.;]{0,60}\\b(?:${verdictVerbs})\\b[^.;,]{0,24}$`, 'i')
const important = /\b(?:clinically|clinical|non|questionable|medically|practically|economically|and|most|more|less|least|even|equally)\s+$/i
/** "A significant burden", "significant others", "significant for public health". */
const importantThings = [
  'negative|other|others|burden|problem|number|numbers|amount|amounts|part|proportion|role|issue|challenge|concern|step|costs?|risks?',
  'for|that|public|cause|threat|advance|breakthrough|progress|health|contributor',
].join('|')
const otherSense = new RegExp(String.raw`^\s+(?:${importantThings})\b`, 'i')
/** "A significant result is one that …": the word is explained. */
const isDefined = /^["”’']?(?:\s[\w-]+){0,2}["”’']?\s(?:(?:is|are)\s(?:one|ones|those|a result|results)\s(?:that|which|where)|(?:means?|does not mean|do not mean|doesn't mean)\s(?:only\s)?that)\b/i

/** "Although not significant". */
const putAside = /\b(?:although|though|albeit|but)\s+(?:it\s+was\s+|this\s+was\s+)?(?:not\s+)?(?:statistically\s+)?$/i
const ofResult: Record<'en' | 'zh', (mention: Mention) => Extent | undefined> = {
  en({ sentence, start, end, term }) {
    const rest = sentence.folded.slice(end, end + 90)
    const lead = sentence.folded.slice(Math.max(0, start - 90), start)
    if (important.test(lead) || otherSense.test(rest) || isDefined.test(rest)) return undefined
    const isAdverb = term.text.endsWith('ly')
    if (isAdverb) {
      const after = modifiesVerb.exec(rest)
      if (after) return { start, end: end + wordEnd(rest, after[0].length) }
      const before = followsVerb.exec(lead)
      return before && before[0].length < 50 ? { start: start - before[0].length, end } : undefined
    }
    const noun = modifiesNoun.exec(rest)
    if (noun && noun[0].length < 60) return { start, end: end + noun[0].length }
    return isVerdict.test(lead) || putAside.test(lead) || /significance$/.test(term.text) ? { start, end } : undefined
  },
  zh({ sentence, start, end, term }) {
    const clause = sentence.clauses[clauseAt(sentence, start)]
    const rest = sentence.folded.slice(end, clause?.end)
    const lead = sentence.folded.slice(clause?.start ?? 0, start)
    if (/统计/.test(term.text)) return { start, end }
    if (/(?:最|日趋|日益|越来越)(?:为|加)?$/.test(lead)) return undefined
    const after = afterWord.exec(rest)
    if (after) return { start, end: end + after[0].length }
    const before = beforeWord.exec(lead)
    if (before && !/^(?:的)?(?:特点|优势|特征|标志|问题|问题|地位|位置)/.test(rest)) return { start: start - before[0].length, end }
    return /(?:尽管|虽然|虽|但)(?:并)?(?:不|未|没有)(?:达到)?$/.test(lead) ? { start, end } : undefined
  },
}

const change = [
  '改善|好转|下降|降低|上升|升高|减轻|减少|增加|缓解|提高|提升|改观|恢复|消失|缩小|延长|缩短|增强|减弱|增多|变化|抑制|促进|回升|差异',
  '差别|区别|优于|高于|低于|好于|大于|小于|多于|少于|快于|增高|延缓|缩减|增长|回落|改变|减缓|骤降|锐减|[较更][少多低高短长快慢好差]',
  '逆转|疗效|效果|作用|效应|获益|相关|进步|成效|起色|退步|减慢|加快|放缓|变慢|变快|[更较][快慢短长]|[更较]为?[好差高低多少]',
].join('|')
const afterWord = new RegExp(`^(?:性)?(?:地|的)?[^,。;的]{0,4}?(?:${change})`)
const beforeWord = new RegExp(`(?:${change})(?:均|都|也|较|更|更为|最为|最|十分|非常|不|无|具有|有|程度|较为|并不|并)?$`)

/** English stems are matched; the words go on. */
const wordEnd = (text: string, at: number): number => {
  const rest = /^[a-z]*/i.exec(text.slice(at))
  return at + (rest?.[0].length ?? 0)
}

/** Who or what a result is told of. */
const reporters = ['comparator', 'after-treatment', 'people', 'species'] as const

const pastVerb = /(?:\w+ed|fell|rose|shrank|lost|cut|grew)\b/i
const reportingVerb = /\b(?:was|were|had|did|showed|found|saw|observed|reported|experienced|demonstrated|led|produced|resulted)\b/i
/** Chinese has no tense; a result names who was treated, and an ability (可, 能) is none. */
const isReported: Record<'en' | 'zh', (sentence: Sentence, extent: Extent) => boolean> = {
  en: ({ folded }, { start, end }) =>
    // "Hearing is significantly affected" tells of a disease, not of a study.
    !(/affected$/i.test(folded.slice(start, end)) && /\b(?:is|are|be)\s+(?:\w+\s+)?$/i.test(folded.slice(Math.max(0, start - 20), start)))
    && !/\b(?:can|may|might|will|would|should|to|must)\s+(?:be\s+)?(?:\w+\s+)?$/i.test(folded.slice(Math.max(0, start - 30), start))
    // "Could walk significantly further than those without" was seen.
    && !(/\bcould\s+(?:be\s+)?(?:\w+\s+)?$/i.test(folded.slice(Math.max(0, start - 30), start)) && !/^[^.;]{0,40}\bthan\b/i.test(folded.slice(end)))
    && (pastVerb.test(folded.slice(start, end)) || reportingVerb.test(folded.slice(Math.max(0, start - 80), end + 40))),
  zh: (sentence, { start }) =>
    reporters.some((concept) => sentence.has(concept)) &&
    !/(?:可(?!见)|能够|(?<![功机性])能|会(?!议)|将|有望|以)[^,]{0,10}$/.test(sentence.folded.slice(sentence.clauses[clauseAt(sentence, start)]?.start ?? 0, start)),
}
