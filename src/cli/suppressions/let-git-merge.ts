import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeAtomically } from '../write-atomically.js'

/**
 * Tells git, in the `.gitattributes` beside a new suppressions file, to keep the lines of both sides when two branches
 * have added entries at the same place. Otherwise every two branches with a new article each would conflict.
 *
 * @returns whether something was written; nothing is outside a repository, where the file is spoken of already, or
 * where that cannot be written: merging is then what it is for any file
 */
export function letGitMerge(file: string): boolean {
  const name = path.basename(file)
  const attributes = path.join(path.dirname(file), '.gitattributes')
  // Other names would have to be quoted, and are somebody's own choice.
  if (!/^[\w.-]+$/.test(name) || !isInRepository(path.dirname(file))) return false
  try {
    return addLine(attributes, `${name} merge=union`, name)
  } catch {
    return false
  }
}

function addLine(attributes: string, line: string, name: string): boolean {
  const content = existsSync(attributes) ? readFileSync(attributes, 'utf8') : ''
  if (content.includes(name)) return false
  const lineEnd = content.includes('\r\n') ? '\r\n' : '\n'
  const gap = content === '' || content.endsWith('\n') ? '' : lineEnd
  writeAtomically(attributes, `${content}${gap}${line}${lineEnd}`)
  return true
}

function isInRepository(folder: string): boolean {
  const parent = path.dirname(folder)
  return existsSync(path.join(folder, '.git')) || (parent !== folder && isInRepository(parent))
}
