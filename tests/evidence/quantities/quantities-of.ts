import type { Quantities } from '../../../src/evidence/quantities/quantities.js'
import { readArticle } from '../read-article.js'

/** The numbers of a plain text. */
export const quantitiesOf = (text: string): Quantities => readArticle(text).quantities
