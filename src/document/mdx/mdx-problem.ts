import type { ParseProblem } from '../document.js'
import type { Span } from '../span.js'

const messages = {
  module: { en: 'This import or export has no end', zh: '此 import 或 export 语句不完整' },
  expression: { en: 'This expression has no closing brace', zh: '此表达式缺少右花括号' },
  tag: { en: 'This is not a JSX tag that MDX can read; write &lt; or \\< for a plain <', zh: '此处不是 MDX 能读取的 JSX 标签;如需普通的 <,请写作 &lt; 或 \\<' },
  comment: { en: 'MDX has no HTML comments; write {/* … */}', zh: 'MDX 不支持 HTML 注释,请改用 {/* … */}' },
  closing: { en: 'This closing tag has no opening tag', zh: '此结束标签没有对应的开始标签' },
  unclosed: { en: 'This tag is never closed', zh: '此标签没有结束标签' },
} as const

/** Keeps the first syntax error of a file: the others mostly follow from it. */
export class MdxProblem {
  #first: ParseProblem | undefined

  report(what: keyof typeof messages, { start, end }: Span): void {
    if (!this.#first || start < this.#first.start) this.#first = { start, end, message: messages[what] }
  }

  get problems(): readonly ParseProblem[] {
    return this.#first ? [this.#first] : []
  }
}
