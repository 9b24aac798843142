import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

export type ContactKind = 'phone' | 'messenger' | 'email' | 'address' | 'shop' | 'service'

/** A way to reach somebody, given in the text. */
export interface Contact extends Span {
  readonly kind: ContactKind
  /** As written, one line. */
  readonly text: string
  readonly sentence: Sentence
  /** An emergency, public-health or study contact, told by a list of numbers or by the words around it. */
  readonly isPublic: boolean
}
