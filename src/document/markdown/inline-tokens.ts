import { decodeHTMLStrict } from 'entities'
import { shortcode } from '../asides.js'
import { readAngle } from './angle-bracket.js'
import { CodeSpans, runEnd } from './code-spans.js'
import { type DelimiterRun, delimiterRun, matchEmphasis } from './emphasis.js'
import { type Bracket, type InlineSyntax, type InlineToken, maskedExpression, maskedTagEnd } from './inline-token.js'
import { readLineBreak } from './line-break.js'
import { readLabel, readLinkTail } from './link-syntax.js'
import { isImage, type OpenBracket, OpenBrackets } from './open-brackets.js'
import type { Span } from '../span.js'
import { findUrls } from '../urls.js'

/** What a construct may begin with. */
const special = /[\\`*_~[\]<&{\n\uFDD0-\uFDD2]|!(?=\[)/g

const entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
/** Shortcodes, and the attribute lists of kramdown: `{: .class}`. */
const braced = new RegExp(`${shortcode.source}|\\{:[^\\n{}]{0,500}\\}`, 'y')

function isEscapable(char: string | undefined): boolean {
  return char !== undefined && /^[!-/:-@[-`{-~]$/.test(char)
}

/** Whether a text has nothing in it but words, as most blocks do. */
export function isPlain(text: string): boolean {
  special.lastIndex = 0
  return !special.test(text) && findUrls(text).length === 0
}

/** Splits inline Markdown into tokens, in time linear in its length. */
export function inlineTokens(text: string, syntax: InlineSyntax): readonly InlineToken[] {
  return new InlineScanner(text, syntax).scan()
}

class InlineScanner {
  readonly #text: string
  readonly #syntax: InlineSyntax
  readonly #tokens: InlineToken[] = []
  readonly #brackets = new OpenBrackets()
  #lastRun: DelimiterRun | undefined
  /** Constructs whose end was looked for in vain, so that it is never looked for again. */
  readonly #endless = new Set<string>()
  /** Made when a code span is first looked for. */
  #codeSpans: CodeSpans | undefined
  /** Where the text not yet in a token begins. */
  #pending = 0

  constructor(text: string, syntax: InlineSyntax) {
    this.#text = text
    this.#syntax = syntax
  }

  scan(): readonly InlineToken[] {
    const text = this.#text
    const urls = findUrls(text)
    let url = 0
    let at = 0
    let next = -1
    while (at < text.length) {
      // Not anew after each of many addresses, behind which nothing special may come.
      if (next < at) {
        special.lastIndex = at
        next = special.test(text) ? special.lastIndex - 1 : text.length
      }
      while (url < urls.length && urls[url]!.start < at) url++
      if (url < urls.length && urls[url]!.start <= next) {
        at = this.#url(urls[url]!)
        continue
      }
      const end = next < text.length ? this.#construct(next, text.charCodeAt(next)) : next
      at = end < 0 ? next + 1 : end
    }
    this.#flush(text.length)
    matchEmphasis(this.#lastRun, undefined)
    return this.#tokens
  }

  #flush(to: number): void {
    if (to > this.#pending) this.#tokens.push({ kind: 'text', from: this.#pending, to })
  }

  #push(token: InlineToken): number {
    const from = token.kind === 'run' ? token.at : token.from
    this.#flush(from)
    this.#tokens.push(token)
    return (this.#pending = token.to)
  }

  #pushIf(token: InlineToken | undefined): number {
    return token ? this.#push(token) : -1
  }

  #url({ start, end }: Span): number {
    const address = this.#text.slice(start, end)
    return this.#push({ kind: 'url', from: start, to: end, url: /^www\./i.test(address) ? `http://${address}` : address })
  }

  /** Reads the construct that begins at `at`; -1 when the character there is just a character. */
  #construct(at: number, unit: number): number {
    const text = this.#text
    switch (unit) {
      case 0x0a: // line feed
        return this.#push(readLineBreak(text, at, this.#pending))
      case 0x5c: // backslash
        if (isEscapable(text[at + 1])) return this.#push({ kind: 'replaced', from: at, to: at + 2, text: text[at + 1]! })
        return -1
      case 0x60: // backtick
        return this.#code(at)
      case 0x26: // &
        return this.#entity(at)
      case 0x3c: // <
        return this.#pushIf(this.#syntax.html ? readAngle(this.#text, at, this.#endless) : undefined)
      case 0x7b: // {
        braced.lastIndex = at
        return braced.test(text) ? this.#push({ kind: 'markup', from: at, to: braced.lastIndex }) : -1
      case 0x5b: // [
        return this.#open(at, at + 1)
      case 0x21: // !
        return text[at + 1] === '[' && !this.#isFootnote(at + 1) ? this.#open(at, at + 2) : -1
      case 0x5d: // ]
        return this.#close(at)
      case 0xfdd0: // a masked tag
      case 0xfdd1:
        return this.#push({ kind: 'tag', from: at, to: text.indexOf(maskedTagEnd, at) + 1 })
      case 0xfdd2: {
        let end = at + 1
        while (text[end] === maskedExpression) end++
        return this.#push({ kind: 'code', from: at, to: end })
      }
      default:
        return this.#run(at)
    }
  }

  #code(at: number): number {
    this.#codeSpans ??= new CodeSpans(this.#text)
    const to = this.#codeSpans.end(at)
    return to < 0 ? runEnd(this.#text, at) : this.#push({ kind: 'code', from: at, to })
  }

  #entity(at: number): number {
    entity.lastIndex = at
    const match = entity.exec(this.#text)
    if (!match) return -1
    const decoded = decodeHTMLStrict(match[0])
    return decoded === match[0] ? -1 : this.#push({ kind: 'replaced', from: at, to: entity.lastIndex, text: decoded })
  }

  #run(at: number): number {
    const run = delimiterRun(this.#text, at, this.#lastRun)
    // One tilde is left as it stands: in Chinese it writes ranges (10~20%), and most renderers want two.
    if (run.char === '~' && run.length !== 2) {
      if (this.#lastRun) this.#lastRun.next = undefined
      return run.to
    }
    this.#lastRun = run
    return this.#push(run)
  }

  #open(from: number, to: number): number {
    const token: Bracket = { kind: 'bracket', from, to, use: 'none', url: '', endToken: 0, end: to }
    const end = this.#push(token)
    this.#brackets.push({ token, index: this.#tokens.length - 1, runsBefore: this.#lastRun })
    return end
  }

  #isFootnote(at: number): boolean {
    if (this.#text[at + 1] !== '^') return false
    const label = readLabel(this.#text, at)
    return label !== undefined && this.#syntax.definitions.hasFootnote(label.value.slice(1))
  }

  #close(at: number): number {
    const text = this.#text
    const opener = this.#brackets.pop()
    if (!opener?.active) return -1
    const { token } = opener
    const image = isImage(token)
    const label = text.slice(token.to, Math.min(at, token.to + 1000))

    if (!image && label.startsWith('^') && this.#syntax.definitions.hasFootnote(label.slice(1))) {
      this.#dropFrom(opener)
      return this.#push({ kind: 'replaced', from: token.from, to: at + 1, text: `[${label.slice(1)}]` })
    }
    const target = readLinkTail(text, at + 1) ?? this.#syntax.definitions.resolve(text, at + 1, opener.nested ? '' : label)
    if (!target) return -1

    this.#flush(at)
    this.#pending = at
    this.#lastRun = matchEmphasis(this.#lastRun, opener.runsBefore)
    token.use = image ? 'image' : 'link'
    token.url = target.value
    token.endToken = this.#tokens.length
    token.end = target.end
    if (!image) this.#brackets.closeToLinks()
    return this.#push({ kind: 'link end', from: at, to: target.end })
  }

  /** Takes back the tokens from a bracket on, which turned out to be one construct. */
  #dropFrom(opener: OpenBracket): void {
    this.#tokens.length = opener.index
    this.#pending = opener.token.from
    this.#lastRun = opener.runsBefore
    if (this.#lastRun) this.#lastRun.next = undefined
  }
}
