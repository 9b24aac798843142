/**
 * A README with the part between two markers (`<!-- name:start -->`, `<!-- name:end -->`) replaced; the rest is
 * written by hand.
 *
 * @throws Error when the markers are missing
 */
export function withPart(readme: string, name: string, content: string): string {
  const { start, from, to } = findPart(readme, name)
  return `${readme.slice(0, from)}${start}\n\n${content}\n\n${readme.slice(to)}`
}

/** The text between two markers. */
export function partOf(readme: string, name: string): string {
  const { start, from, to } = findPart(readme, name)
  return readme.slice(from + start.length, to).trim()
}

function findPart(readme: string, name: string): { start: string; from: number; to: number } {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = readme.indexOf(start)
  const to = readme.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`The README has no ${start} and ${end}.`)
  return { start, from, to }
}
