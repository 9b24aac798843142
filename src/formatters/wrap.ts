import { displayWidth } from './display-width.js'

const opening = '“‘((《「『【〈'
const closing = ',。、;:?!”’)》」』】〉…,.;:?!)'
const chinese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`

/**
 * What must stay together: a Chinese character with the marks that may not end a line before it or begin one after
 * it, or a run of other characters, without the opening marks that belong to a Chinese character after it.
 */
const unit = new RegExp(
  String.raw`(?:[${opening}]*[${chinese}][${closing}]*|[^\s${chinese}]*[^\s${chinese}${opening}]|[${opening}]+)\s*`,
  'gu',
)

/**
 * Breaks text into lines of at most `width` terminal columns: at spaces, and between Chinese characters. A word that
 * is longer than a line gets a line of its own. Line breaks in the text are kept.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width))
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [piece] of text.matchAll(unit)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
