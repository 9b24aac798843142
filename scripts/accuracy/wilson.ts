const z = 1.959964

/**
 * The 95 % interval of a share by Wilson's score, which holds for small counts and for shares near 0 and 1.
 * Source: Wilson, J Am Stat Assoc 1927;22:209-212.
 */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = count / of
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [count === 0 ? 0 : centre - half, count === of ? 1 : centre + half]
}
