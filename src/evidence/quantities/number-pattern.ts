/** A number with an optional sign, as part of a larger pattern; not inside another number. */
export const figure = String.raw`(?<![\d.·])[-−]?(?:\d+(?:\.\d+)?|\.\d+)(?![\d·])`

/** Half of the last digit's worth: what rounding may have taken away. */
export function halfStep(written: string): number {
  const point = written.indexOf('.')
  return point < 0 ? 0.5 : 0.5 * 10 ** -(written.length - point - 1)
}
