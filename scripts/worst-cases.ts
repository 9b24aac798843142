// Lints the worst inputs we know, in every format, with all rules, each in a process of its own, and prints what each
// costs beyond the start of the program.
//
//   npm run worst-cases                          every input in every format
//   npm run worst-cases -- --only CRLF           the inputs whose name holds the word
//   npm run worst-cases -- --format html         one format
//   npm run worst-cases -- --program FILE        another build than dist/healthlint.cjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { worstCases } from '../tests/document/worst-cases.js'
import { worstArticles } from '../tests/linter/worst-articles.js'

const extensions = { markdown: 'md', mdx: 'mdx', html: 'html', text: 'txt' } as const

/** What an input may cost beyond the start of the program. */
const limits = { seconds: 2, megabytes: 300 } as const

/** Milliseconds after which a process is given up. */
const patience = 20_000

/** Characters of each of the articles that are full of what rules look for. */
const articleSize = 200_000

const inputs: Readonly<Record<string, () => string>> = {
  ...worstCases,
  ...Object.fromEntries(Object.entries(worstArticles).map(([name, make]) => [name, () => make(articleSize)])),
}

/** What one process cost, at its peak for memory. */
interface Cost {
  readonly seconds: number
  readonly megabytes: number
  /** It said that the input is too large, or is no text. */
  readonly refused: boolean
}

const reportUsage = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`

/** Runs the program on a file; the word for what went wrong if it was given up or broke down. */
function run(program: string, folder: string, file: string): Cost | string {
  const { status, output } = spawnSync(process.execPath, ['--import', reportUsage, program, '--config', 'config.json', '--quiet', file], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: patience,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  const [, findings = '', failures = '', usage] = output
  if (status === null || !usage) return `over ${patience / 1000} s`
  if (failures?.includes('healthlint itself failed') || failures?.includes('mistake of its own')) return 'failed'
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage
  const refused = Boolean(findings?.includes('Too large to check') || failures?.includes('not a text file'))
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, refused }
}

/** The cheapest of three starts on an article of two lines. */
function startUp(program: string, folder: string): Cost {
  writeFileSync(path.join(folder, 'start.md'), '# Tea\n\nThe kettle is on the shelf.\n')
  const costs = Array.from({ length: 3 }, () => run(program, folder, 'start.md')).filter((cost) => typeof cost !== 'string')
  if (costs.length === 0) throw new Error(`${program} does not start; build it first`)
  return { seconds: Math.min(...costs.map((cost) => cost.seconds)), megabytes: Math.min(...costs.map((cost) => cost.megabytes)), refused: false }
}

function cell(cost: Cost | string, start: Cost): string {
  if (typeof cost === 'string') return `**${cost}**`
  const seconds = Math.max(0, cost.seconds - start.seconds)
  const megabytes = Math.max(0, cost.megabytes - start.megabytes)
  const text = `${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB${cost.refused ? ' refused' : ''}`
  return seconds > limits.seconds || megabytes > limits.megabytes ? `**${text}**` : text
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    format: { type: 'string' },
    program: { type: 'string', default: 'dist/healthlint.cjs' },
  },
})
const program = path.resolve(values.program)
const formats = Object.entries(extensions).filter(([format]) => values.format === undefined || values.format === format)
const folder = mkdtempSync(path.join(tmpdir(), 'healthlint-worst-'))
try {
  writeFileSync(path.join(folder, 'config.json'), '{ "extends": "healthlint:strict" }')
  const start = startUp(program, folder)
  console.log(`Start-up: ${start.seconds.toFixed(2)} s CPU, ${start.megabytes.toFixed(0)} MB. Limits beyond it: ${limits.seconds} s, ${limits.megabytes} MB; what is over them is **bold**.\n`)
  console.log(`| input | ${formats.map(([format]) => format).join(' | ')} |\n|---|${'---|'.repeat(formats.length)}`)
  for (const [name, make] of Object.entries(inputs)) {
    if (!name.includes(values.only)) continue
    const content = make()
    const cells = formats.map(([format, extension]) => {
      // What rules look for is the same in every format.
      if (format !== 'markdown' && name in worstArticles) return ''
      const file = `input.${extension}`
      writeFileSync(path.join(folder, file), content)
      return cell(run(program, folder, file), start)
    })
    console.log(`| ${name.replaceAll('|', '\\|')} | ${cells.join(' | ')} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
