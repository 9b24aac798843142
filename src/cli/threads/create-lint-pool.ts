import { Worker } from 'node:worker_threads'
import type { Outcome } from '../outcome.js'
import type { LintPool } from './lint-pool.js'
import type { LintAnswer, LintRequest, ThreadData } from './thread-messages.js'

/** Files that wait at each thread, so that none is idle while an answer is on its way. */
const waiting = 4

interface Thread {
  readonly worker: Worker
  readonly pending: Map<number, (outcome: Outcome) => void>
  /** Why it stopped, once it has. */
  death: string | undefined
}

/**
 * Starts threads that lint.
 *
 * @param script the program that runs in each
 */
export function createLintPool(count: number, script: URL, data: ThreadData): LintPool {
  const threads = Array.from({ length: count }, () => start(script, data))
  let nextId = 0
  return {
    ahead: count * waiting,
    lint(file, bytes) {
      const thread = threads.filter(({ death }) => death === undefined).toSorted((a, b) => a.pending.size - b.pending.size)[0]
      if (!thread) return Promise.resolve(failed(file, threads[0]!.death!))
      const id = nextId++
      return new Promise((resolve) => {
        thread.pending.set(id, (outcome) => resolve(thread.death === undefined ? outcome : failed(file, thread.death)))
        thread.worker.postMessage({ id, file, bytes } satisfies LintRequest)
      })
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function start(script: URL, data: ThreadData): Thread {
  const worker = new Worker(script, { workerData: data })
  const thread: Thread = { worker, pending: new Map(), death: undefined }
  const die = (reason: string): void => {
    thread.death ??= reason
    for (const answer of thread.pending.values()) answer({ results: [], notes: new Set(), failures: [] })
    thread.pending.clear()
  }
  worker.on('message', ({ id, outcome }: LintAnswer) => {
    thread.pending.get(id)?.(outcome)
    thread.pending.delete(id)
  })
  worker.on('error', (error) => die(error instanceof Error ? error.message : String(error)))
  worker.on('exit', () => die('it ended'))
  return thread
}

const failed = (file: string, why: string): Outcome => ({
  results: [],
  notes: new Set(),
  failures: [`${file}: not checked, because the thread that it was given to stopped: ${why}. Try --concurrency off.`],
})
