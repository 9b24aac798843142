import { closeSync, openSync, readSync } from 'node:fs'

/** A file of the program: its text, and what the engine has made of it. */
export interface PackedProgram {
  readonly text: string
  readonly code: Buffer
}

/** Room for what tells the parts. */
const headLength = 128
/** Bytes of the text that are read at once: larger pieces count as so much new garbage that the engine stops to collect it all. */
const pieceLength = 1 << 19

/**
 * Both parts in one file, the text as the engine holds it: one or two bytes for each UTF-16 unit.
 *
 * @param stamp what the file must still be like when this is read
 */
export function packProgram({ text, code }: PackedProgram, stamp: string): Buffer {
  const encoding = /[^\0-\xff]/.test(text) ? 'utf16le' : 'latin1'
  const ownBytes = Buffer.from(text, encoding)
  const head = JSON.stringify({ stamp, encoding, code: code.length, text: ownBytes.length } satisfies Head)
  return Buffer.concat([Buffer.from(head.padEnd(headLength)), code, ownBytes])
}

/** Nothing if there is no such file, if it is damaged, or if it was made of another file than `stamp` tells. */
export function unpackProgram(file: string, stamp: string): PackedProgram | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const head = JSON.parse(read(descriptor, headLength).toString('latin1')) as Head
    if (head.stamp !== stamp) return undefined
    const code = read(descriptor, head.code)
    let text = ''
    for (let left = head.text; left > 0; left -= pieceLength) text += read(descriptor, Math.min(left, pieceLength)).toString(head.encoding)
    return { code, text }
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

interface Head {
  readonly stamp: string
  readonly encoding: 'utf16le' | 'latin1'
  /** Bytes of the code. */
  readonly code: number
  /** Bytes of the text. */
  readonly text: number
}

/** @throws Error if there are fewer bytes left */
function read(descriptor: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  if (readSync(descriptor, bytes) < length) throw new Error('The file is too short.')
  return bytes
}
