import type { Terminal } from './terminal.js'

/** Says something on standard error: one message a line, each with the name of who speaks. */
export function warn(text: string, terminal: Terminal): void {
  for (const line of text.split('\n')) terminal.warn(`healthlint: ${line}`)
}
