import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Programs that do something like it, as commands over a folder of Markdown. */
export type Peers = Readonly<Record<string, (folder: string) => readonly string[]>>

/**
 * The programs to compare with that can be had: ripgrep if the machine has it, the others from npm.
 *
 * @param isWanted whether those of npm may be installed, into a temporary folder that is used again
 * @param terms a file with a thousand search terms, one a line
 */
export function findPeers(isWanted: boolean, terms: string): Peers {
  const ripgrep: Peers = spawnSync('rg', ['--version']).status === 0 ? { ripgrep: (folder) => ['rg', '-i', '-n', '-j1', '-F', '-f', terms, folder] } : {}
  return isWanted ? { ...ripgrep, ...install() } : ripgrep
}

function install(): Peers {
  const home = path.join(tmpdir(), 'healthlint-bench-peers')
  mkdirSync(home, { recursive: true })
  cpSync('scripts/bench/peers/package.json', path.join(home, 'package.json'))
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' })
  if (status !== 0) return {}
  writeFileSync(path.join(home, '.remarkrc.json'), JSON.stringify({ plugins: ['remark-preset-lint-recommended'] }))
  writeFileSync(path.join(home, '.textlintrc.json'), JSON.stringify({ rules: { 'write-good': true } }))
  const bin = (name: string): string => path.join(home, 'node_modules', '.bin', name)
  const peers: Peers = {
    autocorrect: (folder) => [bin('autocorrect'), '--lint', folder],
    'markdownlint-cli2': (folder) => [bin('markdownlint-cli2'), `${folder}/*.md`],
    'remark-lint': (folder) => ['sh', '-c', `cd ${home} && exec ${bin('remark')} --rc-path .remarkrc.json --no-stdout ${folder}`],
    'textlint with write-good': (folder) => ['sh', '-c', `cd ${home} && exec ${bin('textlint')} '${folder}/*.md'`],
  }
  return existsSync(bin('textlint')) ? peers : {}
}
