import type { Block } from '../../../document/block.js'
import type { SourceDocument } from '../../../document/document.js'
import type { Span } from '../../../document/span.js'
import type { Sentence } from '../../../language/sentence.js'

/** How a text can be broken. Each kind is a check of its own, in the file of its name. */
export const damageKinds = [
  'fragment',
  'casing',
  'runTogether',
  'unbalanced',
  'doubled',
  'pronoun',
  'scriptMix',
  'mojibake',
  'truncated',
  'mistranslation',
] as const

export type DamageKind = (typeof damageKinds)[number]

/** A place that translation by machine, a wrong encoding or careless copying has broken. */
export interface Damage extends Span {
  readonly kind: DamageKind
  /** The broken words. */
  readonly text: string
  /** Careful authors write so now and then; without this nobody does. */
  readonly doubtful: boolean
  /** What should stand at `change.span`, where that is plain. */
  readonly change?: { readonly span: Span; readonly text: string; readonly isSafe: boolean }
}

/** The part of an article that is running text: no tables, references, bylines or page furniture. */
export interface RunningText {
  readonly document: SourceDocument
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

export type DamageCheck = (text: RunningText) => Damage[]
