import type { Statement } from './statement.js'

/** Words by which an article takes back what it says. */
export interface Disclaimer extends Statement {
  readonly kind:
    | 'product' // it is a food, no drug; not intended to treat; results vary
    | 'advice' // this is no medical advice; for information only
}
