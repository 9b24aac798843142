import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { temporaryFolder } from '../config/temporary-folder.js'

function fakeTerminal(readStdin: () => Promise<Uint8Array>): Terminal & { printed: string[]; warned: string[] } {
  const printed: string[] = []
  const warned: string[] = []
  return {
    cwd: temporaryFolder(),
    today: '2026-11-22',
    color: false,
    out: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    readStdin,
    printed,
    warned,
  }
}

describe('run', () => {
  it('tells a mistake of its own from one of the user', async () => {
    const terminal = fakeTerminal(() => Promise.reject(new Error('the cable is out')))
    expect(await run(['--stdin'], terminal)).toBe(2)
    expect(terminal.printed).toEqual([])
    expect(terminal.warned).toEqual([
      expect.stringMatching(/^healthlint \d+\.\d+\.\d+ stopped over a mistake of its own\. Please report this:\nError: the cable is out\n {4}at /),
    ])
  })

  it('tells how many files there are before the first is linted', async () => {
    const terminal = fakeTerminal(() => Promise.reject(new Error('not asked')))
    const cwd = temporaryFolder({ 'a.md': 'Cures all.', 'b.md': 'It cures all.', 'c.txt': 'Miracle.' })
    const told: string[] = []
    await run(['.'], { ...terminal, cwd, expectFiles: (count) => void told.push(`${count} files`), out: () => void told.push('printed') })
    expect(told[0]).toBe('3 files')
    expect(told.slice(1)).toContain('printed')
  })
})
