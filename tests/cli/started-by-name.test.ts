import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { hype } from './articles.js'
import { program, runProcess } from './run-process.js'
import { temporaryFolder } from '../config/temporary-folder.js'

it('starts by the name that people try, too', () => {
  const cwd = temporaryFolder({ 'a.md': hype })
  const { status, stdout } = spawnSync(process.execPath, [program.replace(/\.cjs$/, '.js'), '-f', 'unix', 'a.md'], { cwd, encoding: 'utf8' })
  expect({ code: status, stdout }).toEqual({ code: runProcess(['-f', 'unix', 'a.md'], { cwd }).code, stdout: runProcess(['-f', 'unix', 'a.md'], { cwd }).stdout })
  expect(stdout).toContain('hype-language')
})
