import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../config/temporary-folder.js'
import { type Finished, runProcess } from './run-process.js'

/** What git is told besides, so that no setting of this machine gets in. */
const gitEnvironment = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_TERMINAL_PROMPT: '0' }

export interface Repository {
  readonly cwd: string
  /** Runs git; throws when it fails. */
  git(...args: readonly string[]): string
  write(name: string, content: string | Uint8Array): void
  commit(message?: string): void
  /** Runs healthlint. */
  lint(...args: readonly string[]): Finished
}

/** A git repository on the branch `main` with these files committed, removed when the test is over. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): Repository {
  const cwd = temporaryFolder(files)
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd, env: { ...process.env, ...gitEnvironment }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const commit = (message = 'Write') => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', message)
  }
  git('init', '--quiet', '--initial-branch', 'main')
  if (Object.keys(files).length > 0) commit()
  return {
    cwd,
    git,
    commit,
    write(name, content) {
      const file = path.join(cwd, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
    lint: (...args) => runProcess(args, { cwd, env: gitEnvironment }),
  }
}

/** `file:line rule` of what is reported. */
export function findings({ stdout }: Finished, cwd: string): string[] {
  const results = JSON.parse(stdout) as { filePath: string; messages: { line: number; ruleId: string }[] }[]
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId }) => `${path.relative(cwd, filePath).replaceAll(path.sep, '/')}:${line} ${ruleId}`))
}
