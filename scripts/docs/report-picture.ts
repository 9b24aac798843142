import { displayWidth } from '../../src/formatters/display-width.js'
import { wrap } from '../../src/formatters/wrap.js'
import { escapeXml } from '../../src/formatters/xml.js'

/** Pixels of a character and a line. */
const step = 8.4
const leading = 22
const margin = 28
/** Characters of a line of a message. */
const messageWidth = 78

const colors = { error: '#ff7b72', warning: '#e3b341', text: '#e6edf3', dim: '#8b949e', prompt: '#7ee787' } as const

interface Piece {
  /** Characters from the left. */
  readonly at: number
  readonly text: string
  readonly color: keyof typeof colors
  readonly style?: 'bold' | 'underline'
}

/**
 * Draws what the default format printed as a terminal shows it, with long messages broken within their column.
 *
 * @param report the output of the `stylish` format, uncoloured
 */
export function reportPicture(command: string, report: string): string {
  const rows = [[{ at: 0, text: '$', color: 'prompt' }, { at: 2, text: command, color: 'text' }] satisfies Piece[], [], ...report.trim().split('\n').flatMap(drawLine)]
  const width = Math.round(margin * 2 + step * Math.max(...rows.flat().map(({ at, text }) => at + displayWidth(text))))
  const height = margin * 2 + leading * rows.length + 14
  const lines = rows.map((pieces, row) => pieces.map((piece) => drawPiece(piece, margin + 14 + leading * (row + 1) - 6)).join(''))
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map((color, index) => `<circle cx="${margin + index * 20}" cy="22" r="6" fill="${color}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(command)}">
<rect width="${width}" height="${height}" rx="12" fill="#0d1117"/>
${dots.join('')}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', monospace" font-size="14" xml:space="preserve">
${lines.filter(Boolean).join('\n')}
</g>
</svg>
`
}

function drawPiece({ at, text, color, style }: Piece, y: number): string {
  const weight = style === 'bold' ? ' font-weight="600"' : style === 'underline' ? ' text-decoration="underline"' : ''
  // Fonts differ in the width of a character; so much room it gets.
  const length = (displayWidth(text) * step).toFixed(1)
  return `<text x="${(margin + at * step).toFixed(1)}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${colors[color]}"${weight}>${escapeXml(text)}</text>`
}

function drawLine(line: string): Piece[][] {
  const [, place, severity, message, rule] = /^ +(\d+:\d+) +(error|warning) +(.*?) {2,}(\S+)$/.exec(line) ?? []
  if (place === undefined || message === undefined || rule === undefined) return [drawPlain(line)]
  const color = severity === 'error' ? 'error' : 'warning'
  const column = place.indexOf(':')
  return wrap(message, messageWidth).map((text, index) => {
    const words: Piece = { at: 19, text, color: 'text' }
    if (index > 0) return [words]
    return [
      { at: 4 - column, text: place, color: 'dim' },
      { at: 10, text: color, color },
      words,
      { at: 19 + messageWidth + 2, text: rule, color: 'dim' },
    ]
  })
}

function drawPlain(line: string): Piece[] {
  if (line.trim() === '') return []
  if (line.startsWith('✖')) return [{ at: 0, text: line, color: 'error', style: 'bold' }]
  return [{ at: 0, text: line, color: 'text', ...(line.startsWith('/') && { style: 'underline' as const }) }]
}
