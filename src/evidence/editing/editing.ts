import type { SourceDocument } from '../../document/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Contradiction } from './contradiction.js'
import type { Damage, DamageKind, RunningText } from './damage/damage.js'
import type { Duplicate, DuplicateScope, MinLength } from './duplicate.js'
import type { FigureProblem } from './figure.js'
import { findContradictions } from './find-contradictions.js'
import { findDamage } from './find-damage.js'
import { findDuplicates } from './find-duplicates.js'
import { findFigureProblems } from './find-figure-problems.js'
import { findRelativeDates } from './find-relative-dates.js'
import { findResidue } from './find-residue.js'
import { type Line, readLines } from './lines.js'
import type { RelativeDate } from './relative-date.js'
import type { Residue } from './residue.js'

/**
 * An article read as an editor reads it: copied, broken, outdated and contradicting text. Each fact has one rule that
 * asks for it, so nothing but the lines, which two of them need, is kept.
 */
export class Editing {
  #lines: readonly Line[] | undefined

  constructor(
    private readonly document: SourceDocument,
    private readonly sentences: readonly Sentence[],
  ) {}

  get lines(): readonly Line[] {
    return (this.#lines ??= readLines(this.document))
  }

  /** The copies of what the article has said before, from a length on. */
  duplicates(minLength: MinLength, scope: DuplicateScope): readonly Duplicate[] {
    return findDuplicates(this.document, this.lines, this.sentences, minLength, scope)
  }

  /** Pieces of the web page around the article. */
  get residue(): readonly Residue[] {
    return findResidue(this.document, this.lines, this.sentences)
  }

  /** Broken text of these kinds. */
  damage(kinds: readonly DamageKind[]): readonly Damage[] {
    return findDamage(this.#runningText, kinds)
  }

  /** Times told from the day of writing. */
  get relativeDates(): readonly RelativeDate[] {
    const title = this.document.blocks.find(({ kind }) => kind === 'title')?.prose.folded ?? ''
    const found: RelativeDate[] = []
    for (const sentence of this.sentences) {
      const { role } = sentence.block
      if (role !== 'references' && role !== 'disclaimer') found.push(...findRelativeDates(sentence, title))
    }
    return found
  }

  /** References to figures and tables, and captions, that cannot be right. */
  get figureProblems(): readonly FigureProblem[] {
    return findFigureProblems(this.document, this.sentences)
  }

  /** Statements that an earlier statement excludes. */
  get contradictions(): readonly Contradiction[] {
    return findContradictions(this.sentences.filter(({ block: { role } }) => role !== 'references'))
  }

  get #runningText(): RunningText {
    const isText = ({ kind, role }: SourceDocument['blocks'][number]): boolean =>
      kind !== 'table-cell' && kind !== 'table-header' && role !== 'references' && role !== 'byline' && role !== 'furniture'
    return { document: this.document, blocks: this.document.blocks.filter(isText), sentences: this.sentences.filter(({ block }) => isText(block)) }
  }
}
