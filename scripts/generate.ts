// Writes the files that are made from the rules. With --check it writes nothing and fails when one is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { configJsonSchema } from './config-json-schema.js'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const generated: Readonly<Record<string, () => string>> = {
  'docs/schema.json': () => `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`,
}

for (const [file, make] of Object.entries(generated)) {
  const content = make()
  if (content === read(file)) continue
  if (values.check) {
    console.error(`${file} is out of date. Run: npm run generate`)
    process.exitCode = 1
  } else {
    writeFileSync(file, content)
    console.log(`${file} written`)
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
