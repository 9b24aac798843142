import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built program. */
export const program = fileURLToPath(new URL('../../dist/healthlint.cjs', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ProcessOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Runs the program as a user without rights, where the tests themselves run as root and no file is unreadable. */
  readonly asNobody?: boolean
}

/**
 * Runs the program to its end, with an environment that says nothing about colours.
 *
 * @throws Error when it did not end by itself, which no test expects
 */
export function runProcess(args: readonly string[], { cwd, input = '', env = {}, asNobody = false }: ProcessOptions): Finished {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(asNobody && process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  })
  if (error ?? signal) throw new Error(`healthlint ${args.join(' ')} was ended by ${signal ?? error?.message}\n${stdout}\n${stderr}`)
  return { code: status, stdout, stderr }
}
