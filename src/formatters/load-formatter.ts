import type { Formatter } from './formatter.js'

/** One line a format. Each is loaded only when asked for, so that a run pays for no other. */
const formatters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<Formatter>>

export type FormatName = keyof typeof formatters

/** The names that `--format` takes. */
export const formatNames = Object.keys(formatters) as FormatName[]

/** Loads the formatter of that name. */
export function loadFormatter(name: FormatName): Promise<Formatter> {
  return formatters[name]()
}
