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
      return { problem: `there is no package "${packageName}".${similarPackage(packageName, from) || ` Install it: npm i -D ${packageName}`}` }
    }
    return { problem: `the package cannot be loaded: ${message.split('\n')[0]}` }
  }
}

/**
 * A hint at an installed package that may have been meant. What all packages of a kind share in their names says nothing
 * about how near two of them are.
 */
function similarPackage(name: string, from: string): string {
  const kind = /healthlint-(?:plugin|config)/.exec(name)?.[0] ?? name
  const installed = new Map(installedPackages(from).flatMap((one) => (one.includes(kind) ? [[one.replace(kind, ''), one] as const] : [])))
  const hint = didYouMean(name.replace(kind, ''), installed.keys())
  return hint.replace(/"(.*)"/, (_, rest: string) => `"${installed.get(rest)}"`)
}

/** The packages that the file could name, those in scopes with their scopes. */
function installedPackages(from: string): string[] {
  const folder = path.dirname(from)
  const here = list(path.join(folder, 'node_modules')).flatMap((name) => {
    const scope = path.join(folder, 'node_modules', name)
    return name.startsWith('@') ? list(scope).map((one) => `${name}/${one}`) : [name]
  })
  return path.dirname(folder) === folder ? here : [...here, ...installedPackages(folder)]
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
