import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packProgram, unpackProgram } from '../../src/cli/packed-program.js'
import { temporaryFolder } from '../config/temporary-folder.js'

const code = Buffer.from([0, 1, 2, 255])

function write(packed: Buffer): string {
  const file = path.join(temporaryFolder({}), 'a.cache')
  writeFileSync(file, packed)
  return file
}

describe('a packed program', () => {
  it.each([
    ['of ASCII', 'let a = 1'],
    ['of Latin-1', 'let é = "±"'],
    ['of Chinese', 'let a = "疗效"'],
    ['longer than what is read at once', `"${'疗'.repeat(600_000)}"`],
    ['empty', ''],
  ])('comes back as it was: %s', (_, text) => {
    expect(unpackProgram(write(packProgram({ text, code }, 'stamp')), 'stamp')).toEqual({ text, code })
  })

  it('is not taken for that of a file that was changed since', () => {
    expect(unpackProgram(write(packProgram({ text: 'a', code }, '1 2')), '1 3')).toBeUndefined()
  })

  it('is not taken if it was cut short, is something else or is not there', () => {
    const packed = packProgram({ text: '疗效', code }, 'stamp')
    for (const length of [0, 60, 130, packed.length - 1]) expect(unpackProgram(write(packed.subarray(0, length)), 'stamp')).toBeUndefined()
    expect(unpackProgram(write(Buffer.from('damaged')), 'stamp')).toBeUndefined()
    expect(unpackProgram(path.join(temporaryFolder({}), 'none.cache'), 'stamp')).toBeUndefined()
  })
})
