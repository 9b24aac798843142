import picomatch from 'picomatch/posix.js'

/**
 * Makes a function that tells whether a file is one of those that globs name. As in ESLint, a glob without a slash looks at
 * the file's name alone, wherever it is, and `*` takes names that begin with a dot too.
 *
 * @returns takes a path with `/` from the folder that the globs count from
 */
export function createFileMatcher(files: readonly string[], excludedFiles: readonly string[] = []): (path: string) => boolean {
  const isIncluded = anyOf(files)
  const isExcluded = anyOf(excludedFiles)
  return (path) => isIncluded(path) && !isExcluded(path)
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob.replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') }))
  return (path) => matchers.some((matches) => matches(path))
}
