import { parentPort, workerData } from 'node:worker_threads'
import { createConfigResolver } from '../config/resolve-config.js'
import { configOptions } from './config-options.js'
import { lintBytes } from './lint-bytes.js'
import type { Outcome } from './outcome.js'
import { parseArguments } from './parse-arguments.js'
import type { LintAnswer, LintRequest, ThreadData } from './threads/thread-messages.js'

// A thread of `--concurrency`: lints what it is handed, as the main thread would.
const { argv, cwd } = workerData as ThreadData
const command = parseArguments(argv)
const configs = createConfigResolver(configOptions(command, cwd))
const loading = command.fix && import('./fixes/create-fixer.js')

parentPort!.on('message', async ({ id, file, bytes }: LintRequest) => {
  const outcome: Outcome = { results: [], notes: new Set(), failures: [] }
  const fixer = (await loading)?.createFixer(command)
  lintBytes(bytes, { filePath: file, name: file, encoding: command.encoding, stats: command.stats }, await configs.ofFile(file), outcome, fixer)
  parentPort!.postMessage({ id, outcome } satisfies LintAnswer)
})
