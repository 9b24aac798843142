const start = '<!-- rules:start -->'
const end = '<!-- rules:end -->'

/**
 * A README with the table of rules between its two markers replaced; the rest is written by hand.
 *
 * @throws Error when the markers are missing
 */
export function withRuleTable(readme: string, table: string): string {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} and ${end} for the table of rules.`)
  return `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`
}
