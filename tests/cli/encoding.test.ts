import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encode } from '../../src/document/encode.js'
import type { Encoding } from '../../src/document/encoding.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { config } from './articles.js'
import { runProcess } from './run-process.js'

const simplified = '# 血清\r\n\r\n革命性的干细胞技术问世。\r\n'
const traditional = '# 血清\n\n革命性的幹細胞技術問世。\n'

const bytes = (text: string, encoding: Encoding): Uint8Array => encode(text, encoding, false)!

const site = () =>
  temporaryFolder({
    '.healthlintrc.json': config,
    'gb.md': bytes(simplified, 'gb18030'),
    'big5.md': bytes(traditional, 'big5'),
    'utf8.md': traditional,
  })

interface Reported {
  readonly ruleId: string
  readonly fatal?: boolean
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

function lint(...args: readonly string[]): { code: number | null; messages: readonly Reported[]; source: string } {
  const { code, stdout } = runProcess(['-f', 'json', ...args], { cwd: site() })
  const [result] = JSON.parse(stdout) as [{ messages: Reported[]; source?: string }]
  return { code, messages: result.messages, source: result.source ?? '' }
}

describe('--encoding', () => {
  it.each([
    ['gb.md', 'gb18030'],
    ['gb.md', 'GB2312'],
    ['big5.md', 'Big5'],
    ['big5.md', 'big5-hkscs'],
    ['utf8.md', 'UTF8'],
  ])('reads %s as %s and points at the words', (file, label) => {
    const { code, messages, source } = lint('--encoding', label, file)
    expect(code).toBe(0)
    expect(messages).toMatchObject([{ ruleId: 'hype-language', line: 3, column: 1 }])
    const line = source.split(/\r?\n/)[2]!
    expect(line.slice(0, messages[0]!.endColumn - 1)).toBe('革命性')
  })

  it('is not needed where the bytes tell', () => {
    expect(lint('gb.md').messages).toEqual(lint('--encoding', 'gbk', 'gb.md').messages)
    expect(lint('big5.md').messages).toEqual(lint('--encoding', 'big5', 'big5.md').messages)
  })

  it('reports bytes that mean nothing in it where they stand', () => {
    const { code, messages } = lint('--encoding', 'utf-8', 'gb.md')
    expect(code).toBe(1)
    // The two bytes of the first character of the title happen to be one of UTF-8.
    expect(messages[0]).toMatchObject({ ruleId: 'parse-error', fatal: true, line: 1, column: 4, endColumn: 5 })
  })

  it('reads standard input and evidence cards too', () => {
    const cwd = site()
    const input = bytes(traditional, 'big5')
    expect(runProcess(['--stdin', '--encoding', 'big5', '-f', 'json'], { cwd, input }).stdout).toContain('hype-language')
    const { code, stdout } = runProcess(['--evidence', '--encoding', 'big5', '-f', 'json', 'big5.md'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: path.join(cwd, 'big5.md') }])
    expect(stdout).toContain('血清')
  })

  it.each([
    ['gb1803', ' Did you mean "gb18030"?'],
    ['big-5', ' Did you mean "big5"?'],
    ['shift_jis', ''],
  ])('does not know %s', (label, hint) => {
    const { code, stderr } = runProcess(['--encoding', label, 'gb.md'], { cwd: site() })
    const known = 'utf-8, utf-16le, utf-16be, gb18030, big5, windows-1252'
    expect({ code, stderr }).toEqual({ code: 2, stderr: `healthlint: --encoding: "${label}" must be one of ${known}, or another name of these.${hint}\n` })
  })
})
