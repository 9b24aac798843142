import type { DecodedText } from '../../document/decode.js'
import { encode } from '../../document/encode.js'
import type { CommandLine } from '../parse-arguments.js'
import { writeAtomically } from '../write-atomically.js'
import { createFixFilter } from './fix-type.js'
import type { Fixer } from './fixer.js'

/**
 * Makes what fixes files and writes them back as they were: with their encoding, byte order mark and line ends. A file
 * of which that cannot be said is left alone, and its findings are those of the file as it is.
 */
export function createFixer({ fix, fixTypes, quiet }: Pick<CommandLine, 'fix' | 'fixTypes' | 'quiet'>): Fixer {
  return ({ filePath, bytes, decoded }, lint, settings, fail) => {
    const { encoding, problem } = decoded
    const isWanted = createFixFilter(fixTypes, quiet, settings)
    const fixed = lint(isWanted)
    if (problem && fixed.messages.some((message) => message.fix && isWanted(message))) {
      fail(`${filePath}: not fixed, because not all of it can be read as ${encoding}.`)
    }
    if (fixed.output === undefined || fix !== 'write') return fixed
    const why = write(filePath, bytes, decoded, fixed.output)
    if (why === undefined) return fixed
    fail(`${filePath}: not fixed, because ${why}.`)
    return lint()
  }
}

/** Writes a fixed text in the place of what was read; if it cannot, says why. */
function write(
  filePath: string,
  bytes: Uint8Array,
  { text, encoding, bom }: DecodedText,
  output: string,
): string | undefined {
  const content = encode(output, encoding, bom)
  if (!content) return `a fix has characters that do not exist in ${encoding}`
  // Some old encodings have several ways to write a character, of which one is known here.
  if (!isSame(encode(text, encoding, bom), bytes)) return `its ${encoding} would be written in another way`
  try {
    writeAtomically(filePath, content)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return `it cannot be written (${code})`
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0
}
