import { diagnostics } from './diagnostics.js'
import type { PlainFormatter } from './formatter.js'

/** The Reviewdog Diagnostic Format with one finding a line. */
export const rdjsonl: PlainFormatter<'cwd' | 'rules'> = (results, context) =>
  diagnostics(results, context)
    .map((diagnostic) => JSON.stringify(diagnostic))
    .join('\n')
