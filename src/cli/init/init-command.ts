import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { configFileIn } from '../../config/find-config.js'
import { UserError } from '../../config/user-error.js'
import type { ExitCode } from '../exit-code.js'
import type { Terminal } from '../terminal.js'
import { type StarterFile, starterFiles } from './starter-files.js'

/**
 * Writes a config into the working folder and, where somebody is there to be asked, what else the project may want.
 * Where nobody is, the rest is printed to be copied. Nothing that is there is ever changed.
 *
 * @throws UserError when a file cannot be written
 */
export async function initCommand({ cwd, out, ask }: Terminal): Promise<ExitCode> {
  const isInstalled = existsSync(path.join(cwd, 'node_modules', 'healthlint'))
  const [config, ...others] = starterFiles({ isInstalled, version: packageJson.version })
  const known = configFileIn(cwd)
  out(known ? `${path.basename(known)} is there already and stays as it is.` : write(config, cwd))
  for (const file of others) {
    if (existsSync(path.join(cwd, file.path))) out(`\n${file.path} is there already and stays as it is. What ${file.purpose}:\n\n${indent(file.content)}`)
    else if (!ask) out(`\n${file.path}, if you want it, ${file.purpose}:\n\n${indent(file.content)}`)
    else if (/^\s*(?:y|yes|是)\s*$/i.test(await ask(`Write ${file.path}, which ${file.purpose}? [y/N] `))) out(write(file, cwd))
  }
  out('\nNext: npx healthlint')
  return 0
}

function write({ path: name, purpose, content }: StarterFile, cwd: string): string {
  const file = path.join(cwd, name)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    // Fails when the file has come into being since we looked.
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    throw new UserError(`--init: ${file}: cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
  return `${name} written: it ${purpose}.`
}

const indent = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ')
