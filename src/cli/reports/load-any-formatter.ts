import { existsSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../../config/did-you-mean.js'
import { UserError } from '../../config/user-error.js'
import type { Formatter } from '../../formatters/formatter.js'
import { formatNames, type FormatName, loadFormatter } from '../../formatters/load-formatter.js'

/**
 * Loads a formatter: a built-in one by its name, or one of the user's by the path of a file or the name of a package,
 * with or without `healthlint-formatter-`. Only then is code run that is not healthlint's own.
 *
 * @param cwd what paths and packages are looked for from
 * @throws UserError when there is none or it cannot be loaded, naming the remedy
 */
export async function loadAnyFormatter(format: string, cwd: string): Promise<Formatter> {
  if (formatNames.includes(format as FormatName)) return loadFormatter(format as FormatName)
  const file = await locate(format, cwd)
  const { importDefault } = await import('../../config/import-default.js')
  const formatter = await importDefault(file)
  if (typeof formatter !== 'function') throw new UserError(`--format ${format}: ${file} must export a function by default.`)
  return guarded(formatter as Formatter, format)
}

/** A mistake of somebody else's formatter is not one of healthlint. */
function guarded(formatter: Formatter, format: string): Formatter {
  return async (results, context) => {
    try {
      return String(await formatter(results, context))
    } catch (error) {
      throw new UserError(`--format ${format}: the formatter failed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

async function locate(format: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, format)
  const isPath = /^\.{1,2}[/\\]/.test(format) || path.isAbsolute(format) || (/\.[cm]?[jt]s$/.test(format) && existsSync(file))
  if (isPath) {
    if (existsSync(file)) return file
    throw new UserError(`--format ${format}: there is no such file.`)
  }
  const hint = didYouMean(format, formatNames)
  const unknown = `--format: "${format}" must be one of ${formatNames.join(', ')}, or the path or package of a formatter.${hint}`
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(format)) throw new UserError(unknown)
  const { resolvePackage } = await import('../../config/resolve-package.js')
  for (const name of packageNames(format)) {
    const found = resolvePackage(name, path.join(cwd, 'package.json'))
    if ('file' in found) return found.file
  }
  throw new UserError(unknown)
}

/** The packages that a short name may stand for; one that is a formatter by its name stands for itself. */
function packageNames(format: string): string[] {
  if (/(?:^|\/)(?:healthlint|eslint)-formatter-/.test(format)) return [format]
  const [scope, name] = format.startsWith('@') ? format.split('/') : [undefined, format]
  return [scope === undefined ? `healthlint-formatter-${name}` : `${scope}/healthlint-formatter-${name}`]
}
