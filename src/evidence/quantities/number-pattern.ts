/** A number with an optional sign, as part of a larger pattern; not inside another number. */
export const figure = String.raw`(?<![\d.,·/])[-−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d·])`

/** The value of what `figure` matched. */
export const toNumber = (written: string): number => Number(written.replace('−', '-').replaceAll(',', ''))

/** Half of the last digit's worth: what rounding may have taken away. */
export function halfStep(written: string): number {
  const point = written.indexOf('.')
  return point < 0 ? 0.5 : 0.5 * 10 ** -(written.length - point - 1)
}
