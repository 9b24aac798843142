import type { PlainFormatter } from './formatter.js'

/** One line a format. Each is loaded only when asked for, so that a run pays for no other. */
const formatters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  'json-with-metadata': async () => (await import('./json-with-metadata.js')).jsonWithMetadata,
  compact: async () => (await import('./compact.js')).compact,
  unix: async () => (await import('./unix.js')).unix,
  visualstudio: async () => (await import('./visualstudio.js')).visualstudio,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif/sarif.js')).sarif,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  junit: async () => (await import('./junit.js')).junit,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonl,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html/html.js')).html,
} satisfies Record<string, () => Promise<PlainFormatter>>

export type FormatName = keyof typeof formatters

/** The names of the built-in formats that `--format` takes. */
export const formatNames = Object.keys(formatters) as FormatName[]

/** Loads the built-in formatter of that name. */
export function loadFormatter<Name extends FormatName>(name: Name): ReturnType<(typeof formatters)[Name]> {
  return formatters[name]() as ReturnType<(typeof formatters)[Name]>
}
