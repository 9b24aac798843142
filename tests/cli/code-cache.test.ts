import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { hype } from './articles.js'
import { program } from './run-process.js'

/** The program in a folder of its own, with an article, and a way to run it there. */
function copyProgram() {
  const folder = temporaryFolder({ 'articles/a.md': hype })
  cpSync(path.dirname(program), path.join(folder, 'dist'), { recursive: true, filter: (file) => !file.endsWith('compiled') })
  const chunks = path.join(folder, 'dist/chunks')
  const compiled = path.join(chunks, 'compiled')
  const run = (env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['../dist/healthlint.cjs', '-f', 'unix', 'a.md'], {
      cwd: path.join(folder, 'articles'),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  const kept = (): string[] => readdirSync(compiled, { recursive: true, encoding: 'utf8' }).map((name) => path.join(compiled, name)).filter((file) => statSync(file).isFile())
  return { run, kept, compiled }
}

it('keeps what it has compiled, and finds the same with it', () => {
  const { run, kept } = copyProgram()
  const first = run()
  expect(first).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('hype-language') })
  const written = kept().map((file) => [file, statSync(file).mtimeMs])
  expect(written.map(([file]) => path.basename(String(file)).replace(/-.*/, ''))).toEqual(expect.arrayContaining(['lint', 'start']))
  expect(run()).toEqual(first)
  expect(kept().map((file) => [file, statSync(file).mtimeMs])).toEqual(written)
})

it('compiles anew what is damaged', () => {
  const { run, kept } = copyProgram()
  const first = run()
  for (const [index, file] of kept().entries()) writeFileSync(file, index % 2 ? 'damaged' : readFileSync(file).subarray(0, 100))
  expect(run()).toEqual(first)
  expect(kept().filter((file) => statSync(file).size <= 100)).toEqual([])
})

it('keeps nothing where it cannot or may not', () => {
  const { run, compiled } = copyProgram()
  const first = run({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(() => statSync(compiled)).toThrow('ENOENT')
  writeFileSync(compiled, 'no folder')
  expect(run()).toEqual(first)
  expect(readFileSync(compiled, 'utf8')).toBe('no folder')
})
