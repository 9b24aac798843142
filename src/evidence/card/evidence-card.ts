import { LineIndex } from '../../document/line-index.js'
import type { Language } from '../../language/language.js'
import type { Article } from '../article.js'
import { type CardCheck, checkArticle } from './check-article.js'
import { type CardClaim, describeClaims } from './describe-claims.js'
import { type CardStudy, describeStudies } from './describe-studies.js'
import { groupStudies } from './group-studies.js'

/** An article as evidence, ready to be shown: what it stands on, what it claims, what its readers look for. */
export interface EvidenceCard {
  readonly title: string | undefined
  readonly language: Language
  readonly studies: readonly CardStudy[]
  /** The number of the study that can tell most; none when no study is described. */
  readonly bestStudy: number | undefined
  /** What the article claims of treatments, in source order. */
  readonly claims: readonly CardClaim[]
  readonly checks: readonly CardCheck[]
}

/** Draws up the evidence card of an article. */
export function evidenceCard(article: Article): EvidenceCard {
  const lines = new LineIndex(article.document.source)
  const lineOf = (offset: number): number => lines.position(offset).line
  const groups = groupStudies(article)
  const studies = describeStudies(groups, lineOf)
  return {
    title: article.appraisal.headline?.block.prose.text,
    language: article.language,
    studies,
    bestStudy: studies.reduce<CardStudy | undefined>((best, study) => (best && isAtLeastAsGood(best, study) ? best : study), undefined)?.number,
    claims: describeClaims(article, groups, studies, lineOf),
    checks: checkArticle(article, studies, lineOf),
  }
}

/** Of studies of one kind the larger is the better. */
function isAtLeastAsGood(one: CardStudy, other: CardStudy): boolean {
  if (one.tells !== other.tells) return kinds.indexOf(one.tells) < kinds.indexOf(other.tells)
  return (one.size ?? 0) >= (other.size ?? 0)
}

/** Best first. */
const kinds: readonly CardStudy['tells'][] = ['review', 'controlled', 'uncontrolled', 'few', 'unclear', 'animals', 'cells']
