import { relativePath } from '../relative-path.js'

/** The address of a file in SARIF: percent-encoded, relative to the repository; absolute when it is outside of it. */
export function artifactUri(filePath: string, root: string): string {
  const path = relativePath(filePath, root)
  if (!path.startsWith('../')) return encode(path)
  const absolute = filePath.replaceAll('\\', '/')
  return `file://${absolute.startsWith('/') ? '' : '/'}${encode(absolute)}`
}

function encode(path: string): string {
  // Halves of characters, which file names may hold, have no encoding.
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
