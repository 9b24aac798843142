// `npm run bench`: measures healthlint and writes docs/performance.md.
//   -- --peers   compares with other linters too, which are installed into a temporary folder
//   -- --quick   leaves out what takes minutes: 10,000 articles and big files
//   -- --once    measures whole folders once, not three times
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeArticle, makeArticles } from './make-articles.js'
import { compare, type Cost } from './measure.js'
import { findPeers } from './peers.js'
import { report, type Row } from './report.js'
import { measureRelint } from './in-process.js'
import { ruleTimes } from './rule-times.js'

const quick = process.argv.includes('--quick')
const runs = process.argv.includes('--once') ? 1 : 3
/** In bytes. A text of more than 800,000 characters is refused, so the largest has to do in place of 10 MB. */
const big = { tenth: 75_000, whole: 750_000, tooBig: 10_000_000 }
const work = mkdtempSync(path.join(tmpdir(), 'healthlint-bench-'))
const program = path.resolve('dist/healthlint.cjs')
const strict = path.join(work, 'strict.json')
const lint = (target: string, ...options: readonly string[]): readonly string[] => ['node', program, '--config', strict, ...options, target]
const nothing = ['node', '-e', '0']
// Where `NODE_EXTRA_CA_CERTS` is set, Node reads its certificates at every start, which may take longer than the rest of its
// start: what a linter adds then looks half as much.
const withoutCertificates = ['env', '-u', 'NODE_EXTRA_CA_CERTS']
const rows: Row[] = []
const add = (measure: string, value: number, unit: string, must?: number, stretch?: number): void => {
  rows.push({ measure, value, unit, must, stretch })
  console.error(`${measure}: ${value.toFixed(2)} ${unit}`)
}

try {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' })
  writeFileSync(strict, JSON.stringify({ extends: 'healthlint:strict' }))
  const thousand = folderOf(1000)
  const terms = path.join(work, 'terms.txt')
  writeFileSync(terms, frequentWords(thousand))
  const peers = findPeers(process.argv.includes('--peers'), terms)

  const cold = coldStart()
  const t1k = throughput(thousand, peers, cold)
  if (!quick) {
    tenThousand(peers, cold, t1k)
    bigFile(cold)
  }
  const html = folderOf(200, 'html')
  add('200 HTML articles, CPU', compare({ html: lint(html) }, 3, work)['html']!.cpu, 's')
  add('re-lint of a 50 KB article, warm, CPU', measureRelint(), 'ms', 15, 5)
  report(rows, ruleTimes(lint(thousand)))
} finally {
  rmSync(work, { recursive: true })
}

function folderOf(count: number, format: 'md' | 'html' = 'md'): string {
  const folder = path.join(work, `${count}-${format}`)
  makeArticles(folder, count, format)
  return folder
}

function coldStart(): Cost {
  const costs = ['en', 'zh'].map((language, seed) => {
    const article = path.join(work, `one-${language}.md`)
    writeFileSync(article, makeArticle(language as 'en' | 'zh', 7000, seed))
    const commands = { node: nothing, healthlint: lint(article) }
    const plain = { plainNode: [...withoutCertificates, ...nothing], plainHealthlint: [...withoutCertificates, ...lint(article)] }
    const { node, healthlint, plainNode, plainHealthlint } = compare({ ...commands, ...plain }, 15, work) as Record<keyof typeof commands | keyof typeof plain, Cost>
    add(`one article (${language}) / \`node -e 0\`, CPU`, healthlint.cpu / node.cpu, 'x', 2, 1.4)
    add(`the same (${language}), both without extra certificates`, plainHealthlint.cpu / plainNode.cpu, 'x', 2, 1.4)
    add(`one article (${language}) without them, CPU`, plainHealthlint.cpu * 1000, 'ms')
    add(`one article (${language}), CPU`, healthlint.cpu * 1000, 'ms')
    if (healthlint.memory) add(`one article (${language}), peak memory`, healthlint.memory, 'MB', 75, 60)
    return healthlint
  })
  return costs[0]!
}

function throughput(folder: string, peers: ReturnType<typeof findPeers>, cold: Cost): Cost {
  const slow = ['remark-lint', 'textlint with write-good', 'markdownlint-cli2'].filter((name) => peers[name])
  const costs = compare({ healthlint: lint(folder), ...Object.fromEntries(slow.map((name) => [name, peers[name]!(folder)])) }, runs, work)
  const own = costs['healthlint']!
  add('1,000 articles, CPU', own.cpu, 's')
  if (own.memory) add('1,000 articles, peak memory', own.memory, 'MB')
  add('one article in a long run, CPU', own.cpu - cold.cpu, 'ms')
  const limits: Record<string, readonly [number, number]> = { 'remark-lint': [10, 25], 'textlint with write-good': [30, 60] }
  for (const name of slow) add(`${name} / healthlint, 1,000 articles, CPU`, costs[name]!.cpu / own.cpu, 'x', ...(limits[name] ?? []))
  return own
}

function tenThousand(peers: ReturnType<typeof findPeers>, cold: Cost, t1k: Cost): void {
  const folder = folderOf(10_000)
  const fast = ['ripgrep', 'autocorrect'].filter((name) => peers[name])
  const cache = ['--cache', '--cache-location', path.join(work, 'cache')]
  spawnSync('node', lint(folder, ...cache).slice(1), { stdio: 'ignore' })
  const costs = compare({ healthlint: lint(folder), cached: lint(folder, ...cache), threads: lint(folder, '--concurrency', '2'), ...Object.fromEntries(fast.map((name) => [name, peers[name]!(folder)])) }, runs, work)
  const own = costs['healthlint']!
  add('10,000 articles, CPU', own.cpu, 's')
  if (costs['ripgrep']) add('10,000 articles / ripgrep for 1,000 terms, CPU', own.cpu / costs['ripgrep'].cpu, 'x', 10, 4)
  if (costs['autocorrect']) add('autocorrect / healthlint, 10,000 articles, CPU', costs['autocorrect'].cpu / own.cpu, 'x', 3, 8)
  if (own.memory && t1k.memory) {
    add('10,000 articles, peak memory', own.memory, 'MB', 150, 100)
    add('peak memory at 10,000 / at 1,000', own.memory / t1k.memory, 'x', 1.25)
  }
  add('(10,000 - one) / (1,000 - one), CPU', (own.cpu - cold.cpu) / (t1k.cpu - cold.cpu), 'x', 11, 10.2)
  add('warm cache / no cache, 10,000 articles, CPU', costs['cached']!.cpu / own.cpu, 'x', 0.4, 0.15)
  add('two threads / one, 10,000 articles, wall', costs['threads']!.wall / own.wall, 'x', 0.7)
  add('two threads / one, 10,000 articles, CPU', costs['threads']!.cpu / own.cpu, 'x')
}

function bigFile(cold: Cost): void {
  const folder = path.join(work, 'big')
  mkdirSync(folder)
  const commands = Object.entries(big).map(([name, bytes]) => {
    const file = path.join(folder, `${name}.md`)
    writeFileSync(file, makeArticle('en', bytes, bytes))
    return [name, lint(file)] as const
  })
  const { tenth, whole, tooBig } = compare(Object.fromEntries(commands), 3, work) as Record<keyof typeof big, Cost>
  add('one file of 0.75 MB, CPU', whole.cpu, 's')
  add('(0.75 MB - one) / (0.075 MB - one) in one file, CPU', (whole.cpu - cold.cpu) / (tenth.cpu - cold.cpu), 'x', 11)
  add('one file of 10 MB, refused with one message, CPU', tooBig.cpu, 's')
}

/** A thousand search terms out of the articles themselves: long words and pairs of Han characters. */
function frequentWords(folder: string): string {
  const counts = new Map<string, number>()
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7].map((at) => at * 2)) {
    for (const language of ['en', 'zh']) {
      const file = path.join(folder, `${String(language === 'en' ? index : index + 1).padStart(5, '0')}-${language}.md`)
      for (const [word] of readFileSync(file, 'utf8').matchAll(/[a-z]{5,}|\p{Script=Han}{2}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return `${[...counts].toSorted(([, a], [, b]) => b - a).slice(0, 1000).map(([word]) => word).join('\n')}\n`
}
