// Writes the files that are made from the rules; see generate.js.
import { parseArgs } from 'node:util'
import { configJsonSchema } from './config-json-schema.js'
import { writeOrCheck } from './write-or-check.js'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const generated: Readonly<Record<string, () => string>> = {
  'docs/schema.json': () => `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`,
}

for (const [file, make] of Object.entries(generated)) writeOrCheck(file, make(), values.check)
