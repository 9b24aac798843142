import { readFileSync } from 'node:fs'
import { array, custom, literal, minLength, optional, pipe, regex, safeParse, strictObject, string } from 'valibot'
import { describeIssue } from '../../config/describe-issue.js'
import { parseJson } from '../../config/parse-json.js'
import { UserError } from '../../config/user-error.js'
import { lastItem } from '../../linter/suppressions/print-suppressions.js'
import { keyOf, type SuppressionEntry } from '../../linter/suppressions/suppression-entry.js'
import { mergeSides } from './merge-sides.js'

const name = pipe(string(), minLength(1, 'some text'))
const date = custom<string>((value) => typeof value === 'string' && isDate(value), 'a date, such as "2027-01-31"')
const entrySchema = strictObject({
  file: name,
  rule: name,
  fingerprint: pipe(string(), regex(/^[\da-f]{16}$/, '16 hexadecimal digits')),
  text: optional(string()),
  reason: optional(string()),
  expires: optional(date),
})
const entriesSchema = array(entrySchema)
const lastSchema = strictObject({ format: literal(lastItem.format), version: literal(lastItem.version) })

/**
 * Reads the suppressions file.
 *
 * @param mayMerge takes both sides of a conflict that git left in the file; without it that is a mistake
 * @returns nothing when there is no such file
 * @throws UserError when the file cannot be read or is broken: what it says is never guessed
 */
export function readSuppressions(file: string, mayMerge: boolean): SuppressionEntry[] | undefined {
  const content = read(file)
  if (content === undefined) return undefined
  const merged = mergeSides(content)
  if (merged !== content && !mayMerge) {
    const advice = 'Run healthlint --prune-suppressions to keep what is needed of both.'
    throw new UserError(`${file}: git left both sides of a conflict here. ${advice}`)
  }
  const items = parseJson(merged, file)
  if (!Array.isArray(items)) throw new UserError(`${file}: must be a list. ${remedy}`)
  if (!safeParse(lastSchema, items.at(-1)).success) {
    const why = 'the file is cut off, or made by another version of healthlint'
    throw new UserError(`${file}: the last item must be ${JSON.stringify(lastItem)}; ${why}. ${remedy}`)
  }
  const result = safeParse(entriesSchema, items.slice(0, -1))
  if (result.success) return withoutCopies(result.output)
  throw new UserError(result.issues.map((issue) => `${file}: ${describeIssue(issue, entriesSchema)}`).join('\n'))
}

const remedy = 'Restore it, or delete it and run healthlint --suppress-all.'

/** The thirtieth of February is none, though it can be read as the second of March. */
function isDate(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Two branches may have made the same entry; the one with a reason is kept. */
function withoutCopies(entries: readonly SuppressionEntry[]): SuppressionEntry[] {
  const byKey = new Map<string, SuppressionEntry>()
  for (const entry of entries) if (!byKey.get(keyOf(entry))?.reason) byKey.set(keyOf(entry), entry)
  return [...byKey.values()]
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UserError(`${file}: the suppressions cannot be read (${code}).`)
  }
}
