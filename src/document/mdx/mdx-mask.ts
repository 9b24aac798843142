import type { Comment, Image, ParseProblem } from '../document.js'
import { hiddenElements, wordlessElements } from '../html/html-elements.js'
import { readTag } from '../html/html-tag.js'
import { maskedExpression, maskedTag, maskedTagEnd } from '../markdown/inline-token.js'
import { bracketEnd, moduleEnd } from './javascript-end.js'
import { readJsxTag } from './jsx-tag.js'
import type { Span } from '../span.js'

/** The Markdown in an MDX file: of the length of the source, with everything else blanked or masked. */
export interface MaskedMdx {
  readonly text: string
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  readonly problems: readonly ParseProblem[]
}

interface Mask extends Span {
  readonly kind: 'tag' | 'expression'
}

/** After one expression without an end the others are looked for this far only, and so many times. */
const shortExpression = 1000
const mostFailures = 1000

const fence = /(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y

const messages = {
  module: { en: 'This import or export has no end', zh: '此 import 或 export 语句不完整' },
  expression: { en: 'This expression has no closing brace', zh: '此表达式缺少右花括号' },
  tag: { en: 'This is not a JSX tag that MDX can read; write &lt; or \\< for a plain <', zh: '此处不是 MDX 能读取的 JSX 标签;如需普通的 <,请写作 &lt; 或 \\<' },
  comment: { en: 'MDX has no HTML comments; write {/* … */}', zh: 'MDX 不支持 HTML 注释,请改用 {/* … */}' },
  closing: { en: 'This closing tag has no opening tag', zh: '此结束标签没有对应的开始标签' },
  unclosed: { en: 'This tag is never closed', zh: '此标签没有结束标签' },
} as const

/** Takes ESM, JSX and expressions out of MDX. Of the syntax errors the first is told; no prose is lost to any. */
export function maskMdx(source: string, bodyStart: number): MaskedMdx {
  return new MdxMasker(source, bodyStart).mask()
}

class MdxMasker {
  readonly #source: string
  readonly #masks: Mask[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  #problem: ParseProblem | undefined
  readonly #open: { readonly name: string; readonly start: number; readonly end: number }[] = []
  readonly #openNames = new Map<string, number>()
  readonly #endless = new Set<string>()
  #failures = 0
  #at: number
  /** Where the paragraph ends that `#lastBackticks` speaks of. */
  #paragraphEnd = -1
  #lastBackticks = new Map<number, number>()

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
    const unclosed = this.#open[0]
    if (unclosed) this.#report('unclosed', unclosed.start, unclosed.end)
    const problems = this.#problem ? [this.#problem] : []
    return { text: this.#text(), images: this.#images, comments: this.#comments, problems }
  }

  #report(what: keyof typeof messages, start: number, end: number): void {
    if (!this.#problem || start < this.#problem.start) this.#problem = { start, end, message: messages[what] }
  }

  #skipFence(): boolean {
    const source = this.#source
    fence.lastIndex = this.#at
    const run = fence.exec(source)?.[1]
    if (!run) return false
    let line = source.indexOf('\n', fence.lastIndex)
    while (line >= 0) {
      const next = source.indexOf('\n', line + 1)
      const text = source.slice(line + 1, next < 0 ? source.length : next)
      const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*\r?$/.exec(text)?.[1]
      line = next
      if (closing && closing[0] === run[0] && closing.length >= run.length) break
    }
    this.#at = line < 0 ? source.length : line + 1
    return true
  }

  #skipModule(): boolean {
    const source = this.#source
    if (!/^(?:import|export)[ \t{*"'\n]/.test(source.slice(this.#at, this.#at + 8))) return false
    const end = this.#failures > mostFailures ? -1 : moduleEnd(source, this.#at, this.#limit(this.#at))
    if (end < 0) {
      this.#failures++
      this.#report('module', this.#at, this.#at + 6)
      return false
    }
    this.#masks.push({ start: this.#at, end: source[end - 1] === '\n' ? end - 1 : end, kind: 'tag' })
    this.#at = end
    return true
  }

  #skipCode(): void {
    const source = this.#source
    const start = this.#at
    let end = start
    while (source[end] === '`') end++
    this.#at = end
    if (start >= this.#paragraphEnd) this.#beginParagraph(start)
    const length = end - start
    if ((this.#lastBackticks.get(length) ?? -1) <= start) return
    for (let from = source.indexOf('`', end); from >= 0 && from < this.#paragraphEnd; ) {
      let to = from
      while (source[to] === '`') to++
      if (to - from === length) {
        this.#at = to
        return
      }
      from = source.indexOf('`', to)
    }
  }

  #beginParagraph(start: number): void {
    const rest = /\n[ \t\r]*\n/g
    rest.lastIndex = start
    this.#paragraphEnd = rest.exec(this.#source)?.index ?? this.#source.length
    this.#lastBackticks = new Map()
    for (const run of this.#source.slice(start, this.#paragraphEnd).matchAll(/`+/g)) {
      this.#lastBackticks.set(run[0].length, start + run.index)
    }
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
      this.#report('expression', start, start + 1)
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
      const close = this.#endless.has('-->') ? -1 : source.indexOf('-->', start + 4)
      this.#report('comment', start, start + 4)
      if (close < 0) this.#endless.add('-->')
      else this.#comments.push({ start, end: close + 3, value: source.slice(start + 4, close) })
      if (close >= 0) this.#masks.push({ start, end: close + 3, kind: 'tag' })
      this.#at = close < 0 ? start + 1 : close + 3
      return
    }
    const tag = readJsxTag(source, start, (brace) => this.#expressionEnd(brace))
    if (!tag) {
      this.#report('tag', start, start + 1)
      this.#at = start + 1
      return
    }
    this.#at = tag.end
    const isSilent = wordlessElements.has(tag.name) || hiddenElements.has(tag.name)
    if (tag.kind === 'open' && isSilent && this.#maskContent(start, tag.name)) return
    this.#masks.push({ start, end: tag.end, kind: 'tag' })
    if (tag.kind === 'open') {
      this.#open.push({ name: tag.name, start, end: tag.end })
      this.#openNames.set(tag.name, (this.#openNames.get(tag.name) ?? 0) + 1)
    } else if (tag.kind === 'close') this.#close(tag.name, start, tag.end)
    else if (tag.name === 'img' || tag.name === 'Image') this.#image(start, tag.end)
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
    const tag = readTag(this.#source.slice(start, end), start)
    if (!isAloneOnLine(this.#source, start, end)) return
    this.#images.push({ start, end, url: tag.attribute('src')?.value ?? '', alt: tag.attribute('alt')?.value ?? '' })
  }

  #close(element: string, start: number, end: number): void {
    if (!this.#openNames.get(element)) {
      this.#report('closing', start, end)
      return
    }
    for (;;) {
      const open = this.#open.pop()!
      this.#openNames.set(open.name, this.#openNames.get(open.name)! - 1)
      if (open.name === element) return
      this.#report('unclosed', open.start, open.end)
    }
  }

  #text(): string {
    const source = this.#source
    let text = ''
    let at = 0
    for (const { start, end, kind } of this.#masks) {
      text += source.slice(at, start)
      if (kind === 'expression') text += maskedExpression.repeat(end - start)
      else text += maskedTag.repeat(end - start - 1) + maskedTagEnd
      at = end
    }
    text += source.slice(at)
    // What stands alone on its lines parts the paragraphs around it.
    return text.replace(/^[ \t]*[\uFDD0-\uFDD2][ \t\uFDD0-\uFDD2]*$/gm, (line) => ' '.repeat(line.length))
  }
}

/** Does an empty line follow the line end at `at`, or is it one itself? */
function isBlankLine(source: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[ \t\r]/.test(source[before]!)) before--
  return before < 0 || source[before] === '\n'
}

function isAloneOnLine(source: string, start: number, end: number): boolean {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', end)
  return source.slice(lineStart, start).trim() === '' && source.slice(end, lineEnd < 0 ? source.length : lineEnd).trim() === ''
}
