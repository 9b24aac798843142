import type { BarPart } from './stacked-bar.js'

/** The radius at which the ring is 100 long, so that lengths are percentages. */
const radius = 15.9155

/** A ring of parts, with the whole as a number in its middle. */
export function donut(parts: readonly BarPart[], whole: number): string {
  let turned = 25
  const arcs = parts
    .filter(({ size }) => size > 0)
    .map(({ kind, size, label }) => {
      const share = (size / whole) * 100
      const arc = `<circle class="${kind}" cx="21" cy="21" r="${radius}" stroke-dasharray="${share.toFixed(2)} ${(100 - share).toFixed(2)}" stroke-dashoffset="${turned.toFixed(2)}"><title>${size} ${label}</title></circle>`
      turned -= share
      return arc
    })
  return `<svg class="donut" viewBox="0 0 42 42" aria-hidden="true">${arcs.join('')}<text x="21" y="21">${whole}</text></svg>`
}
