import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve } from 'import-meta-resolve'
import { didYouMean } from './did-you-mean.js'

/**
 * The file that `import` would load for a package, seen from the file that names it.
 *
 * @param from absolute path of the file that names it
 * @returns absolute path, or what is wrong and what to do about it
 */
export function resolvePackage(name: string, from: string): { readonly file: string } | { readonly problem: string } {
  try {
    return { file: fileURLToPath(resolve(name, pathToFileURL(from).href)) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/')
    if (code === 'ERR_MODULE_NOT_FOUND' && message.startsWith('Cannot find package')) {
      return { problem: `there is no package "${packageName}".${didYouMean(packageName, installedPackages(from)) || ` Install it: npm i -D ${packageName}`}` }
    }
    return { problem: `the package cannot be loaded: ${message.split('\n')[0]}` }
  }
}

/** The packages of healthlint's that could have been meant. */
function installedPackages(from: string): string[] {
  const folders: string[] = []
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    folders.push(path.join(folder, 'node_modules'))
    if (path.dirname(folder) === folder) break
  }
  return folders.flatMap((folder) => [...list(folder), ...list(folder).filter((name) => name.startsWith('@')).flatMap((scope) => list(path.join(folder, scope)).map((name) => `${scope}/${name}`))]).filter((name) => name.includes('healthlint-'))
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
