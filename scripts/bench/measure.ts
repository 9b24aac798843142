import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What a process took, its children included. */
export interface Cost {
  /** User and system time in seconds. */
  readonly cpu: number
  readonly wall: number
  /** Peak resident memory in MB; nothing without GNU time. */
  readonly memory: number | undefined
}

const gnuTime = '/usr/bin/time'

/** Runs a program to its end and measures it. What it prints goes through a pipe, as in most uses, and is dropped. */
function measure(command: readonly string[], cwd: string): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'healthlint-bench-'))
  const peak = path.join(folder, 'peak')
  const timed = existsSync(gnuTime) ? [gnuTime, '-f', '%M', '-o', peak, ...command] : command
  try {
    // The shell tells milliseconds, GNU time hundredths of a second.
    const { stderr, error } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S %R"; { time "$@" 2>/dev/null | cat >/dev/null; } 2>&1 >/dev/null | tail -n 1 >&2', 'bash', ...timed], { cwd, encoding: 'utf8' })
    if (error) throw error
    const [user, system, wall] = stderr.trim().split(/\s+/).slice(-3).map(Number)
    const memory = existsSync(peak) ? Number(readFileSync(peak, 'utf8').trim().split('\n').at(-1)) / 1024 : undefined
    return { cpu: user! + system!, wall: wall!, memory }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Measures several programs in turns, so that what else the machine does falls on all of them.
 *
 * @returns medians, by the names of the programs
 */
export function compare(commands: Readonly<Record<string, readonly string[]>>, runs: number, cwd: string): Record<string, Cost> {
  const costs = new Map(Object.keys(commands).map((name) => [name, [] as Cost[]]))
  for (let run = 0; run < runs; run++) for (const [name, command] of Object.entries(commands)) costs.get(name)!.push(measure(command, cwd))
  return Object.fromEntries([...costs].map(([name, all]) => [name, medianOf(all)]))
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    memory: costs[0]!.memory === undefined ? undefined : median(costs.map(({ memory }) => memory!)),
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
