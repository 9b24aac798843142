import { availableParallelism } from 'node:os'

/** The world outside, as far as the program touches it besides files. */
export interface Terminal {
  /** Absolute path of the working folder. */
  readonly cwd: string
  /** The date, as `2026-11-22`. */
  readonly today: string
  /** Whether output is coloured when the command line does not say. */
  readonly color: boolean
  /** Prints findings. */
  out(text: string): void
  /** Prints everything else. */
  warn(text: string): void
  /** The file that GitHub Actions takes a job's summary from, when the program runs there. */
  readonly jobSummary?: string | undefined
  /** Shows a line in place of the one shown before; the empty string takes it away. Not there when nobody would see it. */
  status?(text: string): void
  /** Told how many files are about to be linted. */
  expectFiles?(count: number): void
  /** What more threads can be had with, where they can. */
  readonly threads?: { readonly cores: number; /** What each runs. */ readonly script: URL } | undefined
  readStdin(): Promise<Uint8Array>
  /** Asks whoever sits at the terminal; not there when nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
}

/**
 * The terminal of this process.
 *
 * @param threadScript the program that a thread of `--concurrency` runs
 * @param expectFiles told how many files are about to be linted
 */
export function processTerminal(threadScript: URL, expectFiles: (count: number) => void): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader, such as `head`, has seen enough; the exit code still tells what was found.
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    cwd: process.cwd(),
    today: today(),
    expectFiles,
    threads: { cores: availableParallelism(), script: threadScript },
    color: wantsColor(process.env, process.stdout),
    jobSummary: process.env.GITHUB_STEP_SUMMARY || undefined,
    out: (text) => void process.stdout.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
    ...(process.stderr.isTTY && process.env.TERM !== 'dumb' && !process.env.CI && { status }),
    readStdin,
    // Node makes standard input when it is first named, which most runs do not need.
    get ask() {
      return process.stdin.isTTY && process.stdout.isTTY ? askLater : undefined
    },
  }
}

function status(text: string): void {
  process.stderr.write(`\r\u001B[2K${text}`)
}

/** The date where the user is. */
function today(): string {
  const now = new Date()
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** As Node itself decides: FORCE_COLOR above NO_COLOR above what the stream is. */
function wantsColor(env: NodeJS.ProcessEnv, stream: NodeJS.WriteStream): boolean {
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return !env.NO_COLOR && stream.isTTY && env.TERM !== 'dumb'
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

async function askLater(question: string): Promise<string> {
  const { ask } = await import('./ask.js')
  return ask(question)
}
