import { UserError } from '../../config/user-error.js'

/** A report that the command line asks for. */
export interface ReportRequest {
  /** The name of a format, or the path or package of a formatter. */
  readonly format: string
  /** As written; standard output without one. */
  readonly file: string | undefined
}

/** An option of the command line with its value, as `parseArgs` finds them in order. */
interface OptionToken {
  readonly kind: string
  readonly name?: string | undefined
  readonly value?: string | boolean | undefined
}

/**
 * Pairs formats with files: `--output-file` is for the `--format` before it, as in `-f sarif -o out.sarif -f stylish`.
 * With one of each, the order does not matter; without `--format` it is for the default format.
 *
 * @throws UserError when it is not clear what goes where
 */
export function parseReports(tokens: readonly OptionToken[]): readonly ReportRequest[] {
  const values = (name: string) => tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [String(token.value)] : []))
  const formats = values('format')
  const files = values('output-file')
  if (formats.length <= 1 && files.length <= 1) return [{ format: formats[0] ?? 'stylish', file: files[0] }]

  const reports: { format: string; file: string | undefined }[] = []
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option') continue
    if (name === 'format') reports.push({ format: String(value), file: undefined })
    if (name !== 'output-file') continue
    const last = reports.at(-1)
    if (!last) throw new UserError(`--output-file ${String(value)}: put it after the --format that it is for.`)
    if (last.file !== undefined) throw new UserError(`--format ${last.format} has two files, ${last.file} and ${String(value)}. Repeat the --format for the second.`)
    last.file = String(value)
  }
  checkTargets(reports)
  return reports
}

function checkTargets(reports: readonly ReportRequest[]): void {
  const [first, second] = reports.filter(({ file }) => file === undefined)
  if (first && second) {
    throw new UserError(`Only one report can go to standard output. Put --output-file FILE after --format ${first.format} or --format ${second.format}.`)
  }
  const repeated = reports.find(({ file }, index) => file !== undefined && reports.findIndex((other) => other.file === file) < index)
  if (repeated) throw new UserError(`--output-file ${repeated.file}: two reports cannot go to one file.`)
}
