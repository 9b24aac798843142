import type { ChangedLines, LineRange } from './changed-lines.js'

const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads what `git diff --unified=0` prints, with the prefixes `a/` and `b/`.
 *
 * @returns the changed lines by path, as git has it; deleted files and lines leave nothing to look at
 */
export function parseDiff(diff: string): Map<string, ChangedLines> {
  const files = new Map<string, ChangedLines>()
  let isNew = false
  let ranges: LineRange[] = []
  const lines = diff.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.startsWith('diff --git ')) isNew = false
    else if (line.startsWith('new file mode ')) isNew = true
    else if (line.startsWith('+++ ')) {
      const name = unquote(line.slice(4))
      ranges = []
      if (name.startsWith('b/')) files.set(name.slice(2), isNew ? 'all' : ranges)
    } else {
      const [header, removed = '1', start = '', added = '1'] = hunk.exec(line) ?? []
      if (header === undefined) continue
      if (added !== '0') ranges.push({ first: Number(start), last: Number(start) + Number(added) - 1 })
      // The lines themselves are passed over by their number, since they may look like anything.
      for (let rest = Number(removed) + Number(added); rest > 0; rest--) if (lines[++index]?.startsWith('\\')) rest++
    }
  }
  return files
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** A name as git writes it: in quotes, its UTF-8 bytes as octal numbers, when there is anything unusual in it. */
function unquote(name: string): string {
  // git ends a name that has a space in it with a tab.
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"/.exec(name) ?? []
  if (quoted === undefined) return name.replace(/\t$/, '')
  const bytes: number[] = []
  for (const [, octal, letter, plain] of quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0))
    else bytes.push(...Buffer.from(plain!))
  }
  return Buffer.from(bytes).toString()
}
