import { execFile } from 'node:child_process'
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
    execFile('git', [...settings, ...args], { cwd, encoding: 'buffer', maxBuffer: 1 << 30, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (error.code === 'ENOENT') reject(new UserError('--since and --staged need git, and there is no program of that name.'))
      else reject(new UserError(`git ${args[0]}: ${stderr.toString().trim().split('\n')[0] || error.message}`))
    })
  })
}
