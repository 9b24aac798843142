import { setFlagsFromString } from 'node:v8'

/**
 * Sets the engine for a run over a few files. To be called before the rest of the program is read.
 * The figures are of Node 20 (docs/performance.md).
 */
export function tuneForStart(): void {
  // Each long expression is compiled once, to machine code, and not to bytecode first: the linter has hundreds of them,
  // asks each about every sentence, and spent a third of a short run on the bytecode. Not --no-regexp-tier-up, which after
  // the start crashes Node over an expression that it has as bytecode already.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  // And compiled in a third of the time and to less code, which runs more slowly: that pays up to twenty articles.
  setFlagsFromString('--no-regexp-optimization')
  // What is new on the heap seldom lives long, so that more room for it is 40 MB for nothing.
  setFlagsFromString('--semi-space-growth-factor=1')
  // A short run is over before there is old garbage to look for.
  setFlagsFromString('--no-incremental-marking')
  // Most of the linter is many functions of which each runs a little, so that optimising them rarely pays: waiting longer,
  // and not copying the functions called into the one that calls, halves the time of a hundred articles. Engines after
  // Node 20's know no such flags, and need them less.
  if (!knowsBudget) return
  setFlagsFromString('--interrupt-budget=1200000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0')
}

/** Sets the engine anew for a run over so many files. */
export function tuneForFiles(count: number): void {
  if (count < longRun) return
  setFlagsFromString('--regexp-optimization')
  setFlagsFromString('--incremental-marking')
  // Garbage is collected after less growth: a third less memory over a thousand articles, and no more time.
  setFlagsFromString('--heap-growing-percent=30')
  if (!knowsBudget) return
  // The longer a run, the sooner it pays to optimise.
  setFlagsFromString(`--interrupt-budget=${count < veryLongRun ? 600_000 : 150_000}`)
  if (count < veryLongRun) return
  // What that takes in memory, 12 MB, comes back by collecting garbage sooner.
  setFlagsFromString('--heap-growing-percent=10')
}

const longRun = 20
const veryLongRun = 500
const knowsBudget = Number.parseInt(process.versions.v8, 10) < 12
