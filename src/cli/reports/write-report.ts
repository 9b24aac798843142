import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeAtomically } from '../write-atomically.js'

/**
 * Writes a report to a file as a whole or not at all, making the folders above it. What is no regular file, such as
 * `/dev/stderr` or a named pipe, is written to and not replaced.
 *
 * @throws the system's error
 */
export function writeReport(file: string, text: string): void {
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind && !kind.isFile()) return writeFileSync(file, text)
  mkdirSync(path.dirname(file), { recursive: true })
  writeAtomically(file, text)
}
