import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One line of a labelled set. Sets have further members of their own. */
export interface Row {
  readonly id: string
  readonly text: string
}

/**
 * Reads a set, one JSON object a line.
 *
 * @param folder where the sets are; they are not part of this project
 * @param set name of the file without `.jsonl`
 */
export function readRows<T extends object = Row>(folder: string, set: string): T[] {
  return readFileSync(path.join(folder, `${set}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T)
}
