import type { Span } from '../../document/span.js'
import type { Article } from '../article.js'
import { findByline } from '../sources/find-byline.js'
import type { CardStudy } from './describe-studies.js'

/** What a careful reader looks for. Sources: HealthNewsReview criteria 2-6 and 9, JAMA benchmarks, HONcode. */
export type CheckId = 'byline' | 'date' | 'sources' | 'size' | 'comparison' | 'figures' | 'harms' | 'limits' | 'approval' | 'funding' | 'no-sale'

/** Whether a reader finds it. */
export interface CardCheck {
  readonly id: CheckId
  readonly isMet: boolean
  /** Where to look, from 1: where it is told or, for what should not be there, where it stands. At most five. */
  readonly lines: readonly number[]
}

/** Looks for what a careful reader looks for. Nothing here is an error: an article may have reasons. */
export function checkArticle(article: Article, studies: readonly CardStudy[], lineOf: (offset: number) => number): CardCheck[] {
  const { metadata, blocks, sources, appraisal } = article
  const lines = (spans: readonly Span[]) => [...new Set(spans.map(({ start }) => lineOf(start)))].slice(0, 5)
  const told = (id: CheckId, spans: readonly Span[], isMet = spans.length > 0): CardCheck => ({ id, isMet, lines: isMet ? lines(spans) : [] })
  const ofStudies = (id: CheckId, holds: (study: CardStudy) => boolean): CardCheck => {
    const found = studies.filter(holds)
    return { id, isMet: found.length > 0, lines: [...new Set(found.map(({ line }) => line))].slice(0, 5) }
  }
  const byline = findByline(metadata, blocks)
  const bylines = (...named: readonly (Span | undefined)[]) => [...named.filter((place) => place !== undefined), ...blocks.filter(({ role }) => role === 'byline')]
  const selling = appraisal.commerceSigns.toSorted((one, other) => one.start - other.start)
  return [
    told('byline', bylines(metadata.author, metadata.reviewer), byline.author || byline.reviewer),
    told('date', bylines(metadata.date), byline.date),
    told('sources', [...sources.citations, ...sources.references], sources.hasAny([])),
    ofStudies('size', ({ size }) => size !== undefined),
    ofStudies('comparison', ({ comparison }) => comparison !== 'none'),
    ofStudies('figures', ({ figures }) => figures.length > 0),
    told('harms', appraisal.harms),
    told('limits', appraisal.limitations),
    told('approval', appraisal.regulatoryStatuses([])),
    told('funding', appraisal.disclosures),
    { id: 'no-sale', isMet: selling.length === 0, lines: lines(selling) },
  ]
}
