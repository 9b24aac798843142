import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { runProcess } from './run-process.js'

const english = '# A gel\n\nA trial randomly assigned 240 adults to gel or placebo, and pain fell [1].\n'
const chinese = '# 凝胶\n\n干细胞可有效修复受损软骨。\n'

describe('--evidence', () => {
  it('shows an article as a card in its own language, or in the one asked for, and exits with 0', () => {
    const cwd = temporaryFolder({ 'en.md': english, 'zh.md': chinese })
    const { code, stdout, stderr } = runProcess(['--evidence', 'en.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`${path.join(cwd, 'en.md')}\nA gel\n\nWhat it stands on\n`)
    expect(stdout).toMatch(/1 {2}240 people {2}randomised trial {2}placebo/)
    expect(runProcess(['zh.md', '--evidence'], { cwd }).stdout).toContain('\n依据\n')
    expect(runProcess(['zh.md', '--evidence', '--locale', 'en'], { cwd }).stdout).toContain('\nWhat it stands on\n')
  })

  it('gives JSON with the facts in it', () => {
    const cwd = temporaryFolder({ 'en.md': english, 'drafts/zh.md': chinese })
    const cards = JSON.parse(runProcess(['--evidence', '--format', 'json'], { cwd }).stdout) as object[]
    expect(cards).toMatchObject([
      { filePath: path.join(cwd, 'drafts/zh.md'), language: 'zh', studies: [], claims: [{ standing: 'bare', line: 3 }] },
      { filePath: path.join(cwd, 'en.md'), title: 'A gel', studies: [{ size: 240, design: 'randomised-trial', comparison: 'placebo', line: 3 }], bestStudy: 1 },
    ])
  })

  it('reads standard input by its name', () => {
    const cwd = temporaryFolder()
    const { stdout } = runProcess(['--evidence', '--stdin', '--stdin-filename', 'a.html'], { cwd, input: '<h1>A <em>gel</em></h1><p>Tea.</p>' })
    expect(stdout).toContain(`${path.join(cwd, 'a.html')}\nA gel\n`)
    expect(runProcess(['--evidence', '--stdin'], { cwd, input: english }).stdout).toMatch(/^<text>\nA gel\n/)
  })

  it('shows what it can, and exits with 2, when an article cannot be read', () => {
    const cwd = temporaryFolder({ 'en.md': english, 'image.md': 'PNG\0\0' })
    const { code, stdout, stderr } = runProcess(['--evidence', 'en.md', 'image.md', 'none.md'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('A gel')
    expect(stderr).toContain(`${path.join(cwd, 'image.md')}: not a text file.`)
    expect(stderr).toContain('There is no file or folder "none.md".')
  })

  it('takes no format that is made for findings', () => {
    const { code, stderr } = runProcess(['--evidence', '--explain', 'small-sample'], { cwd: temporaryFolder() })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'healthlint: --evidence and --explain cannot be used together.\n' })
  })
})
