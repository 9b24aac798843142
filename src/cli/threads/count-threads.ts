/** Files from which a second thread, and so on, is worth its start: each reads the whole program anew. */
const filesPerThread = 50

/**
 * How many threads lint, besides the one that reads and prints; 0 for none.
 *
 * @param wanted what the command line says: a number of threads, or `auto` for as many as pay
 * @param cores of the machine
 */
export function countThreads(wanted: number | 'auto' | 'off', files: number, cores: number): number {
  if (wanted === 'off') return 0
  const count = wanted === 'auto' ? Math.min(cores, Math.floor(files / filesPerThread)) : Math.min(wanted, files)
  return count > 1 ? count : 0
}
