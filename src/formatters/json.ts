import type { PlainFormatter } from './formatter.js'

/** ESLint's JSON: an array on one line with an entry for every linted file, clean ones included. */
export const json: PlainFormatter<never> = (results) => JSON.stringify(results)
