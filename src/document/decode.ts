import { declaredEncoding, encodingByContent, encodingByMark } from './detect-encoding.js'
import type { ParseProblem } from './document.js'
import type { Encoding } from './encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

/** A text, and what is needed to write it back as it was. */
export interface DecodedText {
  /** Without the byte order mark; line ends as they were. */
  readonly text: string
  readonly encoding: Encoding
  /** The bytes began with a byte order mark. */
  readonly bom: boolean
  /** Bytes that mean nothing in the encoding. They are U+FFFD in the text, so it must not be written back. */
  readonly problem?: ParseProblem
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8 if it is that, whatever a `<meta charset>` left over
 * from before says, else as that says, else by its content. Bytes that cannot be decoded
 * are told as a problem at the first of them, never guessed away.
 * @param encoding forces an encoding; a mark of that encoding is still taken off
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  const mark = encodingByMark(bytes)
  if (encoding) return decodeAs(bytes.subarray(mark?.encoding === encoding ? mark.length : 0), encoding, mark?.encoding === encoding)
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding, true)
  const declared = declaredEncoding(bytes)
  const unicode = strictly(bytes, 'utf-8')
  if (unicode !== undefined) {
    // Words of GBK or Big5 can pass for UTF-8, but only for characters of two bytes, which no Chinese is of. ASCII
    // alone keeps the encoding that it claims, for what a fix may add.
    if (!declared || /[\u0800-\uFFFF]/.test(unicode)) return { text: unicode, encoding: 'utf-8', bom: false }
  }
  if (declared) return decodeAs(bytes, declared, false)
  return decodeAs(bytes, encodingByContent(bytes) ?? 'utf-8', false)
}

const strict = { fatal: true, ignoreBOM: true }
/** What nearly all files are read with. */
const utf8 = new TextDecoder('utf-8', strict)

/** The text, if all of the bytes mean something. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, strict)).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, bom: boolean): DecodedText {
  const whole = encoding === 'windows-1252' ? undefined : strictly(bytes, encoding)
  if (whole !== undefined) return { text: whole, encoding, bom }
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (encoding === 'windows-1252' && !text.includes('\uFFFD')) return { text, encoding, bom }
  const start = Math.max(0, text.indexOf('\uFFFD'))
  const message = {
    en: `These bytes are not ${encoding.toUpperCase()}; say which encoding the file has, or save it as UTF-8`,
    zh: `此处字节不是有效的 ${encoding.toUpperCase()};请指定文件编码,或另存为 UTF-8`,
  }
  return { text, encoding, bom, problem: { start, end: Math.min(start + 1, text.length), message } }
}
