import { diagnostics, diagnosticSource } from './diagnostics.js'
import type { PlainFormatter } from './formatter.js'

/** The Reviewdog Diagnostic Format as one object. */
export const rdjson: PlainFormatter<'cwd' | 'rules'> = (results, context) =>
  JSON.stringify({ source: diagnosticSource, severity: 'WARNING', diagnostics: diagnostics(results, context) })
