import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from './user-error.js'

/**
 * Runs a module and gives its default export; that of a CommonJS module is `module.exports`.
 *
 * @param file absolute path
 * @throws UserError when it fails, or when it is TypeScript and this Node cannot read that
 */
export async function importDefault(file: string): Promise<unknown> {
  if (/\.[cm]?ts$/.test(file) && !stripsTypes()) {
    const plain = path.basename(file).replace(/ts$/, 'js')
    throw new UserError(`${file}: Node ${process.versions.node} cannot read TypeScript; 22.18 and newer can. Or write it in JavaScript, as ${plain}.`)
  }
  try {
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown }
    return module.default
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new UserError(`${file}: failed to load: ${reason.split('\n')[0]}`)
  }
}

const stripsTypes = (): boolean => Boolean((process.features as { readonly typescript?: unknown }).typescript)
