/**
 * The candidate that a misspelt word most likely means; nothing when none is near.
 * Near is at most one typing slip in three characters.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const most = Math.floor(Math.max(word.length, candidate.length) / 3)
    // Lengths alone may already tell, so that a very long word costs nothing.
    if (Math.abs(candidate.length - word.length) > most) continue
    const slips = typingSlips(word.toLowerCase(), candidate.toLowerCase())
    if (slips > most || slips >= least) continue
    least = slips
    best = candidate
  }
  return best
}

/** Damerau-Levenshtein distance (optimal string alignment): characters added, left out, mistaken or swapped. */
function typingSlips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const mistaken = a[row - 1] === b[column - 1] ? 0 : 1
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + mistaken)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1)
      current.push(slips)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
