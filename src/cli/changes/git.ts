import { execFile, type ExecFileException } from 'node:child_process'
import { UserError } from '../../config/user-error.js'

/** The same output whatever the user's own settings are. */
const settings = ['-c', 'core.quotePath=true', '-c', 'core.fsmonitor=false']

/**
 * Runs git, without a shell.
 *
 * @param cwd absolute path of the folder to run it in
 * @returns what it printed, as bytes: file names and contents may be in any encoding
 * @throws UserError when there is no git or when it fails, with its own words
 */
export function git(args: readonly string[], cwd: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer', maxBuffer: 1 << 30, windowsHide: true } as const
    execFile('git', [...settings, ...args], options, (error, stdout, stderr) => {
      if (error) reject(new UserError(explain(error, args[0]!, stderr.toString().trim())))
      else resolve(stdout)
    })
  })
}

function explain({ code, message }: ExecFileException, command: string, stderr: string): string {
  if (code === 'ENOENT') return '--since and --staged need git, and there is no program of that name.'
  return `git ${command}: ${stderr.split('\n')[0] || message}`
}
