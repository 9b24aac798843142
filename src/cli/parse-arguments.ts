import { parseArgs } from 'node:util'
import { didYouMean } from '../config/did-you-mean.js'
import type { RuleSource } from '../config/resolve-settings.js'
import { UserError } from '../config/user-error.js'
import type { Encoding } from '../document/encoding.js'
import type { Locale } from '../linter/lint.js'
import { checkCombinations } from './check-combinations.js'
import { fixTypes, type FixType } from './fixes/fix-type.js'
import { normalizeArguments } from './normalize-arguments.js'
import { parseEncoding } from './parse-encoding.js'
import { parseRuleOptions } from './parse-rule-options.js'
import { parseReports, type ReportRequest } from './reports/parse-reports.js'

/** What the command line asks for. */
export interface CommandLine {
  /** Files, folders and globs, as written. */
  readonly patterns: readonly string[]
  /** What to print, and where. */
  readonly reports: readonly ReportRequest[]
  /** The format of the first report. */
  readonly format: string
  readonly config: string | undefined
  /** Whether the configs beside the articles count. */
  readonly lookUpConfig: boolean
  readonly rules: RuleSource['rules']
  /** -1 is no limit. */
  readonly maxWarnings: number
  readonly quiet: boolean
  readonly locale: Locale | undefined
  /** Of all files, whatever their bytes say. */
  readonly encoding: Encoding | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  /** `undefined` leaves it to the terminal and the environment. */
  readonly color: boolean | undefined
  readonly errorOnUnmatchedPattern: boolean
  /** What becomes of fixes; `undefined` applies none. */
  readonly fix: 'write' | 'dry-run' | undefined
  /** Which fixes are applied; none named are all. */
  readonly fixTypes: readonly FixType[]
  /** Whether directives in the articles count. */
  readonly inlineConfig: boolean
  /** `undefined` leaves it to the config. */
  readonly reportUnused: 0 | 1 | 2 | undefined
  readonly suppressAll: boolean
  readonly suppressRules: readonly string[]
  readonly pruneSuppressions: boolean
  readonly suppressionsLocation: string | undefined
  readonly passOnUnprunedSuppressions: boolean
  /** Report only what has changed since the current branch left this commit. */
  readonly since: string | undefined
  /** Lint what is staged in git, and report only what has changed there. */
  readonly staged: boolean
  /** Keep results for later runs. */
  readonly cache: boolean
  readonly cacheLocation: string | undefined
  /** How to tell that a file has not changed: by what is in it, or by its time and size. */
  readonly cacheStrategy: (typeof cacheStrategies)[number]
  /** Tell what took how long. */
  readonly stats: boolean
  /** How many threads lint. */
  readonly concurrency: number | 'auto' | 'off'
  /** The arguments as they came, for the threads. */
  readonly argv: readonly string[]
  /** Print the articles as evidence cards instead of linting them. */
  readonly evidence: boolean
  /** The id of a rule to explain instead of linting. */
  readonly explain: string | undefined
  readonly listRules: boolean
  /** The file whose config to print instead of linting. */
  readonly printConfig: string | undefined
  /** Write a config to start from instead of linting. */
  readonly init: boolean
  readonly help: boolean
  readonly version: boolean
}

const options = {
  format: { type: 'string', short: 'f', multiple: true, default: [] as string[] },
  'output-file': { type: 'string', short: 'o', multiple: true, default: [] as string[] },
  config: { type: 'string', short: 'c' },
  'no-config': { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  'max-warnings': { type: 'string', default: '-1' },
  quiet: { type: 'boolean', default: false },
  locale: { type: 'string' },
  encoding: { type: 'string' },
  stdin: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'no-error-on-unmatched-pattern': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'fix-dry-run': { type: 'boolean', default: false },
  'fix-type': { type: 'string', multiple: true, default: [] as string[] },
  'no-inline-config': { type: 'boolean', default: false },
  'report-unused-disable-directives': { type: 'boolean', default: false },
  'report-unused-disable-directives-severity': { type: 'string' },
  'suppress-all': { type: 'boolean', default: false },
  'suppress-rule': { type: 'string', multiple: true, default: [] as string[] },
  'prune-suppressions': { type: 'boolean', default: false },
  'suppressions-location': { type: 'string' },
  'pass-on-unpruned-suppressions': { type: 'boolean', default: false },
  since: { type: 'string' },
  staged: { type: 'boolean', default: false },
  cache: { type: 'boolean', default: false },
  'cache-location': { type: 'string' },
  'cache-strategy': { type: 'string' },
  stats: { type: 'boolean', default: false },
  concurrency: { type: 'string', default: 'off' },
  evidence: { type: 'boolean', default: false },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean', default: false },
  'print-config': { type: 'string' },
  init: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

export type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

const severities: readonly string[] = ['off', 'warn', 'error']
const cacheStrategies = ['content', 'metadata'] as const
const locales = ['auto', 'en', 'zh'] as const

/**
 * Reads the command line.
 *
 * @param argv the arguments after the program's name
 * @throws UserError for an unknown option or a bad value, naming the remedy
 */
export function parseArguments(argv: readonly string[]): CommandLine {
  const args = normalizeArguments(argv, options)
  const { values, positionals, tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true })
  if (values.stdin && positionals.length > 0) {
    throw new UserError('--stdin takes no files. Name the text with --stdin-filename.')
  }
  checkCombinations(values)
  const reports = parseReports(tokens)
  checkQuestion(values, reports)
  return {
    patterns: positionals.length > 0 ? positionals : ['.'],
    reports,
    format: reports[0]!.format,
    config: values.config,
    lookUpConfig: !values['no-config'],
    rules: parseRuleOptions(values.rule),
    maxWarnings: wholeNumber(values['max-warnings']),
    quiet: values.quiet,
    locale: values.locale === undefined ? undefined : oneOf(locales, values.locale, '--locale'),
    encoding: values.encoding === undefined ? undefined : parseEncoding(values.encoding),
    stdin: values.stdin,
    stdinFilename: values['stdin-filename'],
    color: values['no-color'] ? false : values.color,
    errorOnUnmatchedPattern: !values['no-error-on-unmatched-pattern'],
    fix: values.fix ? 'write' : values['fix-dry-run'] ? 'dry-run' : undefined,
    fixTypes: values['fix-type'].flatMap((list) => list.split(',')).map((type) => oneOf(fixTypes, type.trim(), '--fix-type')),
    inlineConfig: !values['no-inline-config'],
    reportUnused: reportUnused(values),
    suppressAll: values['suppress-all'],
    suppressRules: values['suppress-rule'],
    pruneSuppressions: values['prune-suppressions'],
    suppressionsLocation: values['suppressions-location'],
    passOnUnprunedSuppressions: values['pass-on-unpruned-suppressions'],
    since: values.since,
    staged: values.staged,
    cache: values.cache,
    cacheLocation: values['cache-location'],
    cacheStrategy: oneOf(cacheStrategies, values['cache-strategy'] ?? 'content', '--cache-strategy'),
    stats: values.stats,
    concurrency: threadCount(values.concurrency),
    argv,
    evidence: values.evidence,
    explain: values.explain,
    listRules: values['list-rules'],
    printConfig: values['print-config'],
    init: values.init,
    help: values.help,
    version: values.version,
  }
}

/** Options that ask for something else than findings. */
const questions = ['evidence', 'explain', 'list-rules', 'print-config', 'init'] as const

/** Only one question at a time; most are answered as a text or as JSON. */
function checkQuestion(values: Values, [first, ...rest]: readonly ReportRequest[]): void {
  const asked = questions.filter((name) => values[name] !== undefined && values[name] !== false)
  if (asked.length > 1) throw new UserError(`--${asked.join(' and --')} cannot be used together.`)
  if (asked.length === 0) return
  const isPlain = rest.length === 0 && (first!.format === 'stylish' || first!.format === 'json')
  if (!isPlain) throw new UserError(`--${asked[0]} prints text or --format json, not ${rest.length > 0 ? 'several formats' : `--format ${first!.format}`}.`)
  if (first!.file !== undefined) throw new UserError(`--${asked[0]} prints to standard output, not to --output-file ${first!.file}.`)
}

/** As in ESLint, the switch alone means an error. */
function reportUnused(values: Values): CommandLine['reportUnused'] {
  if (values['report-unused-disable-directives']) return 2
  const severity = values['report-unused-disable-directives-severity']
  if (severity === undefined) return undefined
  const name = oneOf([...severities, '0', '1', '2'], severity, '--report-unused-disable-directives-severity')
  return (severities.includes(name) ? severities.indexOf(name) : Number(name)) as 0 | 1 | 2
}

function oneOf<Name extends string>(names: readonly Name[], value: string, option: string): Name {
  const name = names.find((candidate) => candidate === value)
  if (name !== undefined) return name
  throw new UserError(`${option}: "${value}" must be one of ${names.join(', ')}.${didYouMean(value, names)}`)
}

function wholeNumber(value: string): number {
  if (/^(?:-1|\d+)$/.test(value)) return Number(value)
  throw new UserError(`--max-warnings: "${value}" must be a whole number, or -1 for no limit.`)
}

function threadCount(value: string): CommandLine['concurrency'] {
  if (value === 'auto' || value === 'off') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UserError(`--concurrency: "${value}" must be a number of threads, auto or off.`)
}
