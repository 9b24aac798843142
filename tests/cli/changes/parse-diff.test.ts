import { describe, expect, it } from 'vitest'
import { touches } from '../../../src/cli/changes/changed-lines.js'
import { parseDiff } from '../../../src/cli/changes/parse-diff.js'

const read = (...lines: readonly string[]) => Object.fromEntries(parseDiff(lines.join('\n')))
const header = (name: string) => [`diff --git a/${name} b/${name}`, 'index 1234567..89abcde 100644', `--- a/${name}`, `+++ b/${name}`]

describe('parseDiff', () => {
  it('reads the new lines of each file', () => {
    const one = [...header('a.md'), '@@ -3 +3,2 @@ Tea', '-x', '+y', '+z', '@@ -9,2 +10,0 @@', '-x', '-x', '@@ -20,0 +19 @@', '+x']
    const two = [...header('posts/b.md'), '@@ -0,0 +1,3 @@', '+x', '+y', '+z', '\\ No newline at end of file']
    expect(read(...one, ...two)).toEqual({ 'a.md': [{ first: 3, last: 4 }, { first: 19, last: 19 }], 'posts/b.md': [{ first: 1, last: 3 }] })
  })

  it('is not deceived by lines that look like a diff', () => {
    const lines = ['@@ -1,2 +1,3 @@', '--- a/x.md', '-diff --git', '\\ No newline at end of file', '+++ b/evil.md', '+@@ -1 +1 @@', '+new file mode 100644', '@@ -9 +9 @@', '-a', '+b']
    expect(read(...header('a.md'), ...lines)).toEqual({ 'a.md': [{ first: 1, last: 3 }, { first: 9, last: 9 }] })
  })

  it('takes new files whole, and passes over deleted, renamed and changed-mode ones', () => {
    const created = ['diff --git a/n.md b/n.md', 'new file mode 100644', 'index 0000000..89abcde', '--- /dev/null', '+++ b/n.md', '@@ -0,0 +1 @@', '+x']
    const deleted = ['diff --git a/d.md b/d.md', 'deleted file mode 100644', '--- a/d.md', '+++ /dev/null', '@@ -1 +0,0 @@', '-x']
    const renamed = ['diff --git a/o.md b/r.md', 'similarity index 100%', 'rename from o.md', 'rename to r.md']
    const mode = ['diff --git a/m.md b/m.md', 'old mode 100644', 'new mode 100755']
    expect(read(...created, ...deleted, ...renamed, ...mode, ...header('a.md'), '@@ -1 +1 @@', '-x', '+y')).toEqual({ 'n.md': 'all', 'a.md': [{ first: 1, last: 1 }] })
  })

  it.each([
    ['+++ "b/\\345\\206\\205\\345\\256\\271/\\347\\263\\226.md"', '内容/糖.md'],
    ['+++ "b/\\347\\263\\226 x.md"\t', '糖 x.md'],
    ['+++ "b/a\\tb\\"c\\\\d.md"', 'a\tb"c\\d.md'],
    ['+++ b/with space.md\t', 'with space.md'],
    ['+++ b/b/c.md', 'b/c.md'],
  ])('reads the name in %s', (line, name) => {
    expect(Object.keys(read(line, '@@ -1 +1 @@', '-x', '+y'))).toEqual([name])
  })

  it('reads nothing', () => {
    expect(read('')).toEqual({})
  })
})

describe('touches', () => {
  const ranges = [{ first: 3, last: 4 }, { first: 10, last: 10 }]

  it.each([
    [1, 2, false],
    [1, 3, true],
    [4, 9, true],
    [5, 9, false],
    [5, 12, true],
    [10, 10, true],
    [11, 20, false],
  ])('lines %i to %i: %s', (first, last, expected) => {
    expect(touches(ranges, first, last)).toBe(expected)
    expect(touches('all', first, last)).toBe(true)
    expect(touches([], first, last)).toBe(false)
  })
})
