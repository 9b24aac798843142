/**
 * A path as code hosts name files: counted from `root`, with `/`. What is outside of `root` begins with `../`; on another
 * drive, or when it is no path, such as `<text>`, it stays as it is.
 *
 * @param filePath absolute path
 * @param root absolute path of a folder
 */
export function relativePath(filePath: string, root: string): string {
  const to = parts(filePath)
  const from = parts(root)
  if (!isAbsolute(filePath) || to[0] !== from[0]) return isWindows(filePath) ? filePath.replaceAll('\\', '/') : filePath
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** Whether a path begins as those of Windows do: only there is a backslash more than a character. */
const isWindows = (path: string): boolean => /^(?:[a-z]:[\\/]|\\\\)/i.test(path)

const isAbsolute = (path: string): boolean => path.startsWith('/') || isWindows(path)

/** The drive, or the empty string, and then the names. */
function parts(path: string): string[] {
  return path.replace(/[\\/]+$/, '').split(isWindows(path) ? /[\\/]/ : '/')
}
