import type { Encoding } from './encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

/**
 * Encodes a text, as it came out of `decode`, for writing it back. Line ends stay as they are in the text.
 * Undefined when a character does not exist in the encoding, or when a lone surrogate exists in none: then
 * the file must stay as it is.
 *
 * The platform only encodes UTF-8. The table of an old encoding is made by decoding every byte sequence it has,
 * once and only when such a file is written: some 40 ms for GB18030.
 */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array | undefined {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeWide(text, encoding === 'utf-16le', bom)
  if (encoding === 'utf-8') {
    if (loneSurrogate.test(text)) return undefined
    return new TextEncoder().encode(bom ? `\uFEFF${text}` : text)
  }
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const char of text) {
    if (char < '\u0080') {
      bytes.push(char.charCodeAt(0))
      continue
    }
    const sequence = table.get(char) ?? (encoding === 'gb18030' ? supplementary(char) : undefined)
    if (!sequence) return undefined
    for (const byte of sequence) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

function encodeWide(text: string, little: boolean, bom: boolean): Uint8Array | undefined {
  if (loneSurrogate.test(text)) return undefined
  const marked = bom ? `\uFEFF${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), little)
  return new Uint8Array(view.buffer)
}

const loneSurrogate = /\p{Surrogate}/u

type Table = ReadonlyMap<string, readonly number[]>

const tables = new Map<Encoding, Table>()

function tableOf(encoding: Encoding): Table {
  let table = tables.get(encoding)
  if (!table) {
    table = makeTable(encoding, [...sequences(encoding)])
    tables.set(encoding, table)
  }
  return table
}

/** Decodes all sequences in one go, a line feed after each; a line feed ends any of them. */
function makeTable(encoding: Encoding, all: readonly (readonly number[])[]): Table {
  const bytes = Uint8Array.from(all.flatMap((sequence) => [...sequence, 0x0a]))
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const table = new Map<string, readonly number[]>()
  text.split('\n').forEach((char, index) => {
    const sequence = all[index]
    const isOne = char.length === 1 || (char.length === 2 && char.codePointAt(0)! > 0xffff)
    // The first of several ways to write a character is the usual one.
    if (sequence && isOne && char !== '\uFFFD' && !table.has(char)) table.set(char, sequence)
  })
  return table
}

function* sequences(encoding: Encoding): Generator<readonly number[]> {
  if (encoding === 'windows-1252') {
    for (let byte = 0x80; byte <= 0xff; byte++) yield [byte]
    return
  }
  // In Big5 the characters before A1 are Hong Kong's additions: last, as no other writes them.
  const [first, wrapped] = encoding === 'big5' ? [0xa1, 0x81] : [0x81, 0x81]
  for (let lead = first; lead <= 0xfe; lead++) yield* pairs(lead)
  for (let lead = wrapped; lead < first; lead++) yield* pairs(lead)
  if (encoding === 'gb18030') for (let pointer = 0; pointer < 39_420; pointer++) yield fourBytes(pointer)
}

function* pairs(lead: number): Generator<readonly number[]> {
  for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield [lead, trail]
}

/** The four bytes of GB18030 for a pointer of its ordered list. */
function fourBytes(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ]
}

/** Characters beyond the BMP are numbered through in GB18030, from 90 30 81 30 on. */
function supplementary(char: string): readonly number[] | undefined {
  const point = char.codePointAt(0)!
  return point > 0xffff ? fourBytes(point - 0x10000 + 189_000) : undefined
}
