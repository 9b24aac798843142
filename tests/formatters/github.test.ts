import { expect, it } from 'vitest'
import { github } from '../../src/formatters/github.js'
import { context } from './context.js'
import { message, result } from './sample.js'

it('escapes what would end a command or a property', () => {
  const found = message({ ruleId: 'a:b,c', message: '100% "safe": yes, all', line: 2, column: 3, endLine: 2, endColumn: 9 })
  expect(github([result('/site/a, b: 50%.md', found)], context())).toBe(
    '::error file=a%2C b%3A 50%25.md,line=2,endLine=2,col=3,endColumn=9,title=a%3Ab%2Cc::100%25 "safe": yes, all',
  )
})

it('cannot be made to give other commands', () => {
  const found = message({ message: 'x\n::error::y\r::add-mask::z\u0007' })
  expect(github([result('/site/a\n::stop-commands::x.md', found)], context()).split('\n')).toHaveLength(1)
})

it('gives no columns across lines, which GitHub refuses', () => {
  expect(github([result('/site/a.md', message({ endLine: 3, severity: 1 }))], context())).toBe('::warning file=a.md,line=1,endLine=3,title=hype-language::A message')
})

it('counts paths from the root of the repository', () => {
  expect(github([result('/repo/site/a.md', message())], context({ cwd: '/repo/site', root: '/repo' }))).toContain('file=site/a.md,')
})

it('puts errors first and says how many GitHub leaves out', () => {
  const warnings = Array.from({ length: 12 }, (_, index) => message({ severity: 1, line: index + 1, endLine: index + 1 }))
  const lines = github([result('/site/a.md', ...warnings), result('/site/b.md', message())], context()).split('\n')
  expect(lines[0]).toMatch(/^::error file=b\.md/)
  expect(lines).toHaveLength(14)
  expect(lines.at(-1)).toMatch(/^::notice title=healthlint::.* 2 more problems /)
})

it('is silent about clean files', () => {
  expect(github([result('/site/a.md')], context())).toBe('')
})
