import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeAtomically } from '../write-atomically.js'

/**
 * Tells git, in the `.gitattributes` beside a new suppressions file, to keep the lines of both sides when two branches
 * have added entries at the same place. Otherwise every two branches with a new article each would conflict.
 *
 * @returns whether something was written; nothing is outside a repository or where the file is spoken of already
 */
export function letGitMerge(file: string): boolean {
  const name = path.basename(file)
  const attributes = path.join(path.dirname(file), '.gitattributes')
  // Other names would have to be quoted, and are somebody's own choice.
  if (!/^[\w.-]+$/.test(name) || !isInRepository(path.dirname(file))) return false
  const content = existsSync(attributes) ? readFileSync(attributes, 'utf8') : ''
  if (content.includes(name)) return false
  const lineEnd = content.includes('\r\n') ? '\r\n' : '\n'
  const gap = content === '' || content.endsWith('\n') ? '' : lineEnd
  writeAtomically(attributes, `${content}${gap}${name} merge=union${lineEnd}`)
  return true
}

function isInRepository(folder: string): boolean {
  const parent = path.dirname(folder)
  return existsSync(path.join(folder, '.git')) || (parent !== folder && isInRepository(parent))
}
