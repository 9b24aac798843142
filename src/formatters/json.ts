import type { Formatter } from './formatter.js'

/** ESLint's JSON: an array on one line with an entry for every linted file, clean ones included. */
export const json: Formatter = (results) => JSON.stringify(results)
