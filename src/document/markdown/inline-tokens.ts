import { decodeHTMLStrict } from 'entities'
import { shortcode } from '../asides.js'
import { type DelimiterRun, delimiterRun, matchEmphasis } from './emphasis.js'
import { type Bracket, type InlineSyntax, type InlineToken, maskedExpression, maskedTagEnd } from './inline-token.js'
import { normalizeLabel, readLabel, readLinkTail } from './link-syntax.js'
import type { Span } from '../span.js'
import { findUrls } from '../urls.js'

const special = new Uint8Array(128)
for (const char of '\\`*_~[]!<&{\n') special[char.charCodeAt(0)] = 1

const htmlTag =
  /<(?:[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z\d-]*\s*>)/y
const autolink =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\0-\x20<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*)>/y
const entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
/** Shortcodes, and the attribute lists of kramdown: `{: .class}`. */
const braced = new RegExp(`${shortcode.source}|\\{:[^\\n{}]{0,500}\\}`, 'y')

/** Constructs that begin with `<!` or `<?`, and what ends them. */
const declarations = [
  ['<!--', '-->', 'comment'],
  ['<?', '?>', 'markup'],
  ['<![CDATA[', ']]>', 'markup'],
  ['<!', '>', 'markup'],
] as const

function isEscapable(char: string | undefined): boolean {
  return char !== undefined && /^[!-/:-@[-`{-~]$/.test(char)
}

interface OpenBracket {
  readonly token: Bracket
  readonly index: number
  readonly runsBefore: DelimiterRun | undefined
  active: boolean
  /** Another bracket was opened after it, so it cannot be a label itself. */
  nested: boolean
}

/** Splits inline Markdown into tokens, in time linear in its length. */
export function inlineTokens(text: string, syntax: InlineSyntax): readonly InlineToken[] {
  return new InlineScanner(text, syntax).scan()
}

class InlineScanner {
  readonly #text: string
  readonly #syntax: InlineSyntax
  readonly #tokens: InlineToken[] = []
  readonly #brackets: OpenBracket[] = []
  #lastRun: DelimiterRun | undefined
  /** Constructs whose end was looked for in vain, so that it is never looked for again. */
  readonly #endless = new Set<string>()
  /** The last place where a run of so many backticks stands; made when a code span is first looked for. */
  #lastBackticks: Map<number, number> | undefined
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
    while (at < text.length) {
      while (url < urls.length && urls[url]!.start < at) url++
      if (urls[url]?.start === at) {
        at = this.#url(urls[url]!)
        continue
      }
      const unit = text.charCodeAt(at)
      const isSpecial = unit < 128 ? special[unit] === 1 : unit >= 0xfdd0 && unit <= 0xfdd2
      const end = isSpecial ? this.#construct(at, unit) : -1
      at = end < 0 ? at + 1 : end
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

  #url({ start, end }: Span): number {
    const address = this.#text.slice(start, end)
    return this.#push({ kind: 'url', from: start, to: end, url: /^www\./i.test(address) ? `http://${address}` : address })
  }

  /** Reads the construct that begins at `at`; -1 when the character there is just a character. */
  #construct(at: number, unit: number): number {
    const text = this.#text
    switch (unit) {
      case 0x0a: // line feed
        return this.#lineBreak(at)
      case 0x5c: // backslash
        if (isEscapable(text[at + 1])) return this.#push({ kind: 'replaced', from: at, to: at + 2, text: text[at + 1]! })
        return -1
      case 0x60: // backtick
        return this.#code(at)
      case 0x26: // &
        return this.#entity(at)
      case 0x3c: // <
        return this.#syntax.html ? this.#angle(at) : -1
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

  #lineBreak(at: number): number {
    const text = this.#text
    let end = at + 1
    while (text[end] === ' ' || text[end] === '\t') end++
    let from = at
    if (text[from - 1] === '\r') from--
    const lineEnd = from
    while (from > this.#pending && text[from - 1] === ' ') from--
    if (lineEnd - from >= 2) return this.#push({ kind: 'hard break', from, to: end })
    if (lineEnd - 1 >= this.#pending && text[lineEnd - 1] === '\\') {
      return this.#push({ kind: 'hard break', from: lineEnd - 1, to: end })
    }
    return this.#push({ kind: 'soft break', from, to: end })
  }

  #code(at: number): number {
    const text = this.#text
    let end = at
    while (text[end] === '`') end++
    const length = end - at
    this.#lastBackticks ??= lastBackticks(text)
    if ((this.#lastBackticks.get(length) ?? -1) <= at) return end
    for (let from = text.indexOf('`', end); from >= 0; ) {
      let to = from
      while (text[to] === '`') to++
      if (to - from === length) return this.#push({ kind: 'code', from: at, to })
      from = text.indexOf('`', to)
    }
    return end
  }

  #entity(at: number): number {
    entity.lastIndex = at
    const match = entity.exec(this.#text)
    if (!match) return -1
    const decoded = decodeHTMLStrict(match[0])
    return decoded === match[0] ? -1 : this.#push({ kind: 'replaced', from: at, to: entity.lastIndex, text: decoded })
  }

  #angle(at: number): number {
    const text = this.#text
    autolink.lastIndex = at
    if (autolink.test(text)) {
      const to = autolink.lastIndex
      const address = text.slice(at + 1, to - 1)
      return this.#push({ kind: 'url', from: at, to, url: /^[^:]*@/.test(address) ? `mailto:${address}` : address })
    }
    htmlTag.lastIndex = at
    if (htmlTag.test(text)) return this.#push({ kind: 'tag', from: at, to: htmlTag.lastIndex })
    for (const [opening, closing, kind] of declarations) {
      if (!text.startsWith(opening, at) || (opening === '<!' && !/[A-Za-z]/.test(text[at + 2] ?? ''))) continue
      // `<!-->` and `<!--->` are whole comments.
      const from = kind === 'comment' ? at + 2 : at + opening.length
      const end = this.#endless.has(closing) ? -1 : text.indexOf(closing, from)
      if (end >= 0) return this.#push({ kind, from: at, to: end + closing.length })
      this.#endless.add(closing)
      return -1
    }
    return -1
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
    for (const bracket of this.#brackets.slice(-1)) bracket.nested = true
    const token: Bracket = { kind: 'bracket', from, to, use: 'none', url: '', endToken: 0, end: to }
    const end = this.#push(token)
    this.#brackets.push({
      token,
      index: this.#tokens.length - 1,
      runsBefore: this.#lastRun,
      active: true,
      nested: false,
    })
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
    const isImage = token.to - token.from === 2
    const label = text.slice(token.to, Math.min(at, token.to + 1000))

    if (!isImage && label.startsWith('^') && this.#syntax.definitions.hasFootnote(label.slice(1))) {
      this.#dropFrom(opener)
      return this.#push({ kind: 'replaced', from: token.from, to: at + 1, text: `[${label.slice(1)}]` })
    }
    const target = readLinkTail(text, at + 1) ?? this.#reference(at + 1, opener.nested ? '' : label)
    if (!target) return -1

    this.#flush(at)
    this.#pending = at
    this.#lastRun = matchEmphasis(this.#lastRun, opener.runsBefore)
    token.use = isImage ? 'image' : 'link'
    token.url = target.value
    token.endToken = this.#tokens.length
    token.end = target.end
    // Links do not nest: the brackets around this one can open no link any more.
    if (!isImage) {
      for (let index = this.#brackets.length - 1; index >= 0; index--) {
        const outer = this.#brackets[index]!
        if (outer.token.to - outer.token.from === 2) continue
        if (!outer.active) break
        outer.active = false
      }
    }
    return this.#push({ kind: 'link end', from: at, to: target.end })
  }

  /** Takes back the tokens from a bracket on, which turned out to be one construct. */
  #dropFrom(opener: OpenBracket): void {
    this.#tokens.length = opener.index
    this.#pending = opener.token.from
    this.#lastRun = opener.runsBefore
    if (this.#lastRun) this.#lastRun.next = undefined
  }

  /** The definition that `[…]` or `[]` at `at` names, or the text of the link itself. */
  #reference(at: number, text: string): { end: number; value: string } | undefined {
    const { definitions } = this.#syntax
    if (definitions.isEmpty) return undefined
    const label = readLabel(this.#text, at)
    const explicit = label && label.end - at > 2
    const value = definitions.urlOf(explicit ? label.value : normalizeLabel(text))
    if (value === undefined) return undefined
    return { end: label ? label.end : at, value }
  }
}

function lastBackticks(text: string): Map<number, number> {
  const last = new Map<number, number>()
  for (const run of text.matchAll(/`+/g)) last.set(run[0].length, run.index)
  return last
}
