import type { DelimiterRun } from './emphasis.js'
import type { Bracket } from './inline-token.js'

/** A `[` or `![` that has not met its `]`. */
export interface OpenBracket {
  readonly token: Bracket
  /** Its place among the tokens. */
  readonly index: number
  /** The last delimiter run before it. */
  readonly runsBefore: DelimiterRun | undefined
  active: boolean
  /** Another bracket was opened after it, so it cannot be a label itself. */
  nested: boolean
}

/** The brackets that are open, innermost last. */
export class OpenBrackets {
  readonly #open: OpenBracket[] = []

  push(bracket: Pick<OpenBracket, 'token' | 'index' | 'runsBefore'>): void {
    const outer = this.#open.at(-1)
    if (outer) outer.nested = true
    this.#open.push({ ...bracket, active: true, nested: false })
  }

  pop(): OpenBracket | undefined {
    return this.#open.pop()
  }

  /** Links do not nest: the brackets around one can open no link any more. Images may stand around links. */
  closeToLinks(): void {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const outer = this.#open[index]!
      if (isImage(outer.token)) continue
      // Those further out were told before.
      if (!outer.active) return
      outer.active = false
    }
  }
}

export function isImage({ from, to }: Bracket): boolean {
  return to - from === 2
}
