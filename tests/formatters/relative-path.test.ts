import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { relativePath } from '../../src/formatters/relative-path.js'

it('agrees with Node', () => {
  const name = fc.stringMatching(/^[a-c]{1,2}$/)
  const folder = fc.array(name, { maxLength: 4 }).map((names) => `/${names.join('/')}`)
  fc.assert(
    fc.property(folder, folder, name, (root, other, file) => {
      const filePath = path.posix.join(other, file)
      expect(relativePath(filePath, root)).toBe(path.posix.relative(root, filePath))
      const windows = (posix: string) => `C:${posix.replaceAll('/', '\\')}`
      expect(relativePath(windows(filePath), windows(root))).toBe(path.posix.relative(root, filePath))
    }),
  )
})

it('leaves alone what is no path or on another drive', () => {
  expect(relativePath('<text>', '/site')).toBe('<text>')
  expect(relativePath('D:\\a.md', 'C:\\site')).toBe('D:/a.md')
  expect(relativePath('/site/a\\b.md', '/site')).toBe('a\\b.md')
})
