import type { Sentence } from '../../language/sentence.js'
import type { Article } from '../article.js'
import type { Claim } from '../claims/claim.js'
import type { Conclusion } from '../claims/find-conclusions.js'
import type { CardStudy } from './describe-studies.js'
import { isOfStudy, type StudyGroup } from './group-studies.js'

/** Whether the words of a claim go further than what stands behind it. */
export type Standing =
  | 'backed' // a source is given, or a study of enough people who were compared, which a reader can find
  | 'hedged' // the words leave room for doubt
  | 'weak' // it stands on animals, cells, few people or people who were not compared, or it is absolute
  | 'bare' // nothing stands behind it
  | 'not-made' // denied, asked or refuted: nobody is asked to believe it

/** Who says it, and how. */
export type Voice = 'own' | 'attributed' | 'quoted' | 'asked' | 'denied' | 'refuted'

/** What an article claims of a treatment. */
export interface CardClaim {
  readonly kind: Claim['kind'] | 'conclusion'
  /** From 1. */
  readonly line: number
  /** The words of the claim. */
  readonly text: string
  readonly strength: 'absolute' | 'plain' | 'hedged'
  readonly voice: Voice
  readonly standing: Standing
  /** The sentence carries the mark of a source. */
  readonly isCited: boolean
  /** The number of the study that the text is speaking of there. */
  readonly study: number | undefined
}

/** Describes the claims of an article, each with what stands behind it. */
export function describeClaims(article: Article, groups: readonly StudyGroup[], studies: readonly CardStudy[], lineOf: (offset: number) => number): CardClaim[] {
  const studyOf = findFootings(groups, studies)
  const told = new Set(article.claims.map(({ sentence }) => sentence))
  const conclusions = article.conclusions.filter(({ sentence }) => !told.has(sentence)).map(asClaim)
  return onePerPlace([...article.claims, ...conclusions]).map((claim) => {
    const { kind, start, end, sentence, scope, absolute } = claim
    const study = studyOf.get(sentence)
    const isCited = article.isCited(sentence)
    return {
      kind,
      line: lineOf(start),
      text: wordsAt(sentence, start, end),
      strength: scope.hedged ? 'hedged' : absolute || kind === 'cure' ? 'absolute' : 'plain',
      voice: voiceOf(claim),
      standing: standingOf(claim, isCited, study),
      isCited,
      study: study?.number,
    }
  })
}

type Made = Pick<Claim, 'start' | 'end' | 'sentence' | 'scope' | 'absolute'> & Pick<CardClaim, 'kind'>

/** Evidence said to be given, or an effect said to be proved: its few words need the sentence around them. */
function asClaim({ sentence }: Conclusion): Made {
  const scope = { asserted: true, negated: false, hedged: false, asked: false, quoted: sentence.block.kind === 'quotation', attributed: sentence.has('attribution'), refuted: false, advised: false }
  return { ...sentence.span(), kind: 'conclusion', sentence, absolute: false, scope }
}

const kinds: readonly CardClaim['kind'][] = ['cure', 'safety', 'benefit', 'conclusion']

/** Claims that overlap are one claim to a reader: of the strongest kind, with the words of all. */
function onePerPlace(claims: readonly Made[]): Made[] {
  const joined: Made[] = []
  for (const claim of claims.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last?.sentence !== claim.sentence || claim.start >= last.end) {
      joined.push(claim)
      continue
    }
    const strongest = kinds.indexOf(claim.kind) < kinds.indexOf(last.kind) ? claim : last
    joined[joined.length - 1] = { ...strongest, start: last.start, end: Math.max(last.end, claim.end) }
  }
  return joined
}

/**
 * The study that each sentence stands on: one that its paragraph speaks of, or that a conclusion sums up. A general
 * claim in a paragraph of its own stands on nothing, and so does what is said before a study is brought in.
 */
function findFootings(groups: readonly StudyGroup[], studies: readonly CardStudy[]): Map<Sentence, CardStudy> {
  const footings = new Map<Sentence, CardStudy>()
  for (const [index, { sentences, anchor }] of groups.entries()) {
    const paragraphs = new Set(sentences.filter((sentence) => sentence === anchor || isOfStudy(sentence)).map(({ block }) => block))
    for (const sentence of sentences) {
      const { block } = sentence
      const sumsUp = block.role === 'conclusion' && block.section === anchor.block.section
      if (sentence.index >= anchor.index && (paragraphs.has(block) || sumsUp)) footings.set(sentence, studies[index]!)
    }
  }
  return footings
}

/** What a reader reads at a place of the source, without its markup. */
function wordsAt(sentence: Sentence, start: number, end: number): string {
  // The place of a character only grows along the sentence.
  const firstAt = (offset: number): number => {
    let low = 0
    let high = sentence.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentence.span(middle, middle + 1).start >= offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return sentence.text.slice(firstAt(start), firstAt(end))
}

function voiceOf({ scope: { negated, asked, refuted, quoted, attributed } }: Made): Voice {
  if (refuted) return 'refuted'
  if (negated) return 'denied'
  if (asked) return 'asked'
  if (quoted) return 'quoted'
  return attributed ? 'attributed' : 'own'
}

/** Fewer people than this are few, as for the rule small-sample: a convention, not a statistical border. */
const few = 30

function standingOf({ scope, absolute, kind }: Made, isCited: boolean, study: CardStudy | undefined): Standing {
  if (!scope.asserted) return 'not-made'
  if (scope.hedged) return 'hedged'
  if (!study && !isCited) return 'bare'
  // No study shows that something always works or never harms.
  if (absolute || kind === 'cure') return 'weak'
  if (!study || study.tells === 'unclear') return isCited ? 'backed' : 'weak'
  const isStrong = study.tells === 'review' || (study.tells === 'controlled' && (study.size ?? few) >= few)
  return isStrong && (isCited || study.sources.length > 0) ? 'backed' : 'weak'
}
