import type { Span } from '../span.js'
import type { MdxProblem } from './mdx-problem.js'

/** The JSX tags that are open, so that each closing tag finds its own. */
export class OpenTags {
  readonly #problem: MdxProblem
  readonly #open: (Span & { readonly name: string })[] = []
  /** How many of each name are open: without it, stray closing tags would be looked for through all that are open. */
  readonly #count = new Map<string, number>()

  constructor(problem: MdxProblem) {
    this.#problem = problem
  }

  open(name: string, { start, end }: Span): void {
    this.#open.push({ name, start, end })
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
  }

  close(name: string, tag: Span): void {
    if (!this.#count.get(name)) {
      this.#problem.report('closing', tag)
      return
    }
    for (;;) {
      const open = this.#open.pop()!
      this.#count.set(open.name, this.#count.get(open.name)! - 1)
      if (open.name === name) return
      this.#problem.report('unclosed', open)
    }
  }

  /** The file is at its end. */
  finish(): void {
    const unclosed = this.#open[0]
    if (unclosed) this.#problem.report('unclosed', unclosed)
  }
}
