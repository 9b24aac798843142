import { type Draft, proseOnly } from '../blocks/draft.js'
import type { Prose } from '../prose.js'
import { ProseWriter } from '../prose-writer.js'
import { hasWords } from '../words.js'

/** Reads the `<title>` of a page. Of several the first makes the title block. */
export class HtmlTitle {
  readonly #source: string
  #writer: ProseWriter | undefined
  #draft: Draft | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Its text is being read. */
  get isOpen(): boolean {
    return this.#writer !== undefined
  }

  get draft(): Draft | undefined {
    return this.#draft
  }

  open(): void {
    this.#writer = new ProseWriter(this.#source)
  }

  /** @param verbatim the text stands in the source as it is, and is no decoded entity */
  text(text: string, start: number, end: number, verbatim: boolean): void {
    if (verbatim) this.#writer?.text(start, end)
    else this.#writer?.replace(text, start, end)
  }

  /** The prose of the title, if there are words in it. */
  close(language: string | undefined): Prose | undefined {
    const prose = this.#writer?.build()
    this.#writer = undefined
    if (!prose || !hasWords(prose.text)) return undefined
    const inline = proseOnly(prose)
    this.#draft ??= { kind: 'title', depth: 1, ...prose.span(0, prose.text.length), read: () => inline, language }
    return prose
  }
}
