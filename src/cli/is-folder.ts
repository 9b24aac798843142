import { statSync } from 'node:fs'

/** Whether there is a folder at a path; false for what is not there yet or out of reach. */
export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}
