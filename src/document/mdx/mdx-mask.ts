import type { Comment, Image, ParseProblem } from '../document.js'
import { hiddenElements, wordlessElements } from '../html/html-elements.js'
import { readTag } from '../html/html-tag.js'
import { CodeSpans, runEnd } from '../markdown/code-spans.js'
import { fenceEnd } from './fence-end.js'
import { bracketEnd, moduleEnd } from './javascript-end.js'
import { readJsxTag } from './jsx-tag.js'
import { isAloneOnLine, isBlankLine } from './line-space.js'
import { applyMasks, type Mask } from './mask.js'
import { MdxProblem } from './mdx-problem.js'
import { OpenTags } from './open-tags.js'

/** The Markdown in an MDX file: of the length of the source, with everything else blanked or masked. */
export interface MaskedMdx {
  readonly text: string
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  readonly problems: readonly ParseProblem[]
}

/** After one expression without an end the others are looked for this far only, and so many times. */
const shortExpression = 1000
const mostFailures = 1000

/** Takes ESM, JSX and expressions out of MDX. Of the syntax errors the first is told; no prose is lost to any. */
export function maskMdx(source: string, bodyStart: number): MaskedMdx {
  return new MdxMasker(source, bodyStart).mask()
}

class MdxMasker {
  readonly #source: string
  readonly #masks: Mask[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  readonly #problem = new MdxProblem()
  readonly #tags = new OpenTags(this.#problem)
  readonly #endless = new Set<string>()
  #failures = 0
  #at: number
  /** The code spans of the paragraph that ends at `#paragraphEnd`. */
  #codeSpans: CodeSpans | undefined
  #paragraphEnd = -1

  constructor(source: string, bodyStart: number) {
    this.#source = source
    this.#at = bodyStart
  }

  mask(): MaskedMdx {
    const source = this.#source
    let atLineStart = true
    let afterBlank = true
    while (this.#at < source.length) {
      if (atLineStart) {
        atLineStart = false
        if (this.#skipFence() || (afterBlank && this.#skipModule())) {
          atLineStart = true
          continue
        }
        afterBlank = false
      }
      const char = source[this.#at]!
      if (char === '\n') {
        atLineStart = true
        afterBlank = isBlankLine(source, this.#at)
        this.#at++
      } else if (char === '\\') this.#at += 2
      else if (char === '`') this.#skipCode()
      else if (char === '{') this.#expression()
      else if (char === '<') this.#tag()
      else this.#at++
    }
    this.#tags.finish()
    return { text: applyMasks(source, this.#masks), images: this.#images, comments: this.#comments, problems: this.#problem.problems }
  }

  #skipFence(): boolean {
    const end = fenceEnd(this.#source, this.#at)
    if (end >= 0) this.#at = end
    return end >= 0
  }

  #skipModule(): boolean {
    const source = this.#source
    if (!/^(?:import|export)[ \t{*"'\n]/.test(source.slice(this.#at, this.#at + 8))) return false
    const end = this.#failures > mostFailures ? -1 : moduleEnd(source, this.#at, this.#limit(this.#at))
    if (end < 0) {
      this.#failures++
      this.#problem.report('module', { start: this.#at, end: this.#at + 6 })
      return false
    }
    this.#masks.push({ start: this.#at, end: source[end - 1] === '\n' ? end - 1 : end, kind: 'tag' })
    this.#at = end
    return true
  }

  #skipCode(): void {
    const source = this.#source
    const start = this.#at
    if (start >= this.#paragraphEnd) {
      const rest = /\n[ \t\r]*\n/g
      rest.lastIndex = start
      this.#paragraphEnd = rest.exec(source)?.index ?? source.length
      this.#codeSpans = new CodeSpans(source, start, this.#paragraphEnd)
    }
    const end = this.#codeSpans!.end(start)
    this.#at = end < 0 ? runEnd(source, start) : end
  }

  /** How far to look for the end of JavaScript that begins at `from`. */
  #limit(from: number): number {
    const { length } = this.#source
    return this.#failures > 0 ? Math.min(length, from + shortExpression) : length
  }

  /** Where the expression ends whose brace is at `from`, or -1. */
  #expressionEnd(from: number): number {
    if (this.#failures > mostFailures) return -1
    const end = bracketEnd(this.#source, from, this.#limit(from))
    if (end < 0) this.#failures++
    return end
  }

  #expression(): void {
    const start = this.#at
    const end = this.#expressionEnd(start)
    if (end < 0) {
      this.#problem.report('expression', { start, end: start + 1 })
      this.#at++
      return
    }
    const comment = /^\{\s*\/\*([^]*)\*\/\s*\}$/.exec(this.#source.slice(start, end))
    if (comment) this.#comments.push({ start, end, value: comment[1]! })
    this.#masks.push({ start, end, kind: comment ? 'tag' : 'expression' })
    this.#at = end
  }

  #tag(): void {
    const source = this.#source
    const start = this.#at
    if (source.startsWith('<!--', start)) {
      this.#htmlComment()
      return
    }
    const tag = readJsxTag(source, start, (brace) => this.#expressionEnd(brace))
    if (!tag) {
      this.#problem.report('tag', { start, end: start + 1 })
      this.#at = start + 1
      return
    }
    this.#at = tag.end
    const isSilent = wordlessElements.has(tag.name) || hiddenElements.has(tag.name)
    if (tag.kind === 'open' && isSilent && this.#maskContent(start, tag.name)) return
    this.#masks.push({ start, end: tag.end, kind: 'tag' })
    const span = { start, end: tag.end }
    if (tag.kind === 'open') this.#tags.open(tag.name, span)
    else if (tag.kind === 'close') this.#tags.close(tag.name, span)
    else if (tag.name === 'img' || tag.name === 'Image') this.#image(start, tag.end)
  }

  #htmlComment(): void {
    const start = this.#at
    this.#problem.report('comment', { start, end: start + 4 })
    const close = this.#endless.has('-->') ? -1 : this.#source.indexOf('-->', start + 4)
    if (close < 0) {
      this.#endless.add('-->')
      this.#at++
      return
    }
    this.#at = close + 3
    this.#comments.push({ start, end: this.#at, value: this.#source.slice(start + 4, close) })
    this.#masks.push({ start, end: this.#at, kind: 'tag' })
  }

  /** Masks an element whose content is no prose, such as `<code>`, as one. */
  #maskContent(start: number, element: string): boolean {
    const closing = `</${element}>`
    const close = this.#endless.has(closing) ? -1 : this.#source.indexOf(closing, this.#at)
    if (close < 0) {
      this.#endless.add(closing)
      return false
    }
    this.#at = close + closing.length
    this.#masks.push({ start, end: this.#at, kind: wordlessElements.has(element) ? 'expression' : 'tag' })
    return true
  }

  /** An image that stands alone is blanked out of the text, and so is told here. */
  #image(start: number, end: number): void {
    if (!isAloneOnLine(this.#source, start, end)) return
    const tag = readTag(this.#source.slice(start, end), start)
    this.#images.push({ start, end, url: tag.attribute('src')?.value ?? '', alt: tag.attribute('alt')?.value ?? '' })
  }
}
