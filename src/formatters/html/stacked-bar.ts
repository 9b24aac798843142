/** A part of a bar: the class that colours it, how large it is, and what it is called. */
export interface BarPart {
  readonly kind: string
  readonly size: number
  readonly label: string
}

/**
 * A bar of parts side by side.
 *
 * @param whole what the full width stands for
 */
export function stackedBar(parts: readonly BarPart[], whole: number): string {
  let x = 0
  const drawn = parts
    .filter(({ size }) => size > 0)
    .map(({ kind, size, label }) => {
      const width = (size / whole) * 1000
      const rect = `<rect class="${kind}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10"><title>${label}</title></rect>`
      x += width
      return rect
    })
  return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${drawn.join('')}</svg>`
}
