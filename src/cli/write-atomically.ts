import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/**
 * Writes a file as a whole or not at all: beside it, then in its place. Permissions and owner stay, and a link still
 * leads to the file.
 *
 * @throws the system's error when the folder or the file cannot be written
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const target = existsSync(file) ? realpathSync(file) : file
  // Renaming would replace a file that may not be written.
  if (existsSync(target)) accessSync(target, constants.W_OK)
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(temporary, content, { flag: 'wx' })
    if (existsSync(target)) copyRights(target, temporary)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function copyRights(from: string, to: string): void {
  const { mode, uid, gid } = statSync(from)
  try {
    chownSync(to, uid, gid)
  } catch {
    // Only root may give files away; anybody else who may write here becomes the owner.
  }
  chmodSync(to, mode)
}
