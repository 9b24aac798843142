import { encode } from '../../document/encode.js'
import type { CommandLine } from '../parse-arguments.js'
import { writeAtomically } from '../write-atomically.js'
import { createFixFilter } from './fix-type.js'
import type { Fixer } from './fixer.js'

/**
 * Makes what fixes files and writes them back as they were: with their encoding, byte order mark and line ends. A file of
 * which that cannot be said is left alone, and its findings are those of the file as it is.
 */
export function createFixer({ fix, fixTypes, quiet }: Pick<CommandLine, 'fix' | 'fixTypes' | 'quiet'>): Fixer {
  return ({ filePath, bytes, decoded }, lint, settings, fail) => {
    const { text, encoding, bom, problem } = decoded
    const isWanted = createFixFilter(fixTypes, quiet, settings)
    const fixed = lint(isWanted)
    if (problem && fixed.messages.some((message) => message.fix && isWanted(message))) {
      fail(`${filePath}: not fixed, because not all of it can be read as ${encoding}.`)
    }
    if (fixed.output === undefined || fix !== 'write') return fixed
    const content = encode(fixed.output, encoding, bom)
    if (!content) fail(`${filePath}: not fixed, because a fix has characters that do not exist in ${encoding}.`)
    else if (!isSame(encode(text, encoding, bom), bytes)) fail(`${filePath}: not fixed, because its ${encoding} would be written in another way.`)
    else {
      try {
        writeAtomically(filePath, content)
        return fixed
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === undefined) throw error
        fail(`${filePath}: not fixed, because it cannot be written (${code}).`)
      }
    }
    return lint()
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0
}
