/** What messages that come from no rule are about, by their id. */
export const fileProblems: Readonly<Record<string, string>> = {
  'parse-error': 'The file cannot be read as its format says.',
  'ignored-file': 'The file was named but is ignored.',
  'unused-directive': 'A comment silences what would not be reported anyway.',
  'unknown-directive': 'A comment looks like a directive of healthlint and is none.',
  'unknown-rule': 'A directive names a rule that does not exist.',
  'missing-reason': 'A directive gives no reason.',
}
