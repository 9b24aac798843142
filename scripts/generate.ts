// Writes the files that are made from the rules; see generate.js.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { configJsonSchema } from './config-json-schema.js'
import { generatedDocs } from './docs/generated-docs.js'
import { withFiles } from './docs/with-files.js'
import { writeOrCheck } from './write-or-check.js'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const generated: Readonly<Record<string, string>> = {
  'docs/schema.json': `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`,
  ...generatedDocs(readFileSync('README.md', 'utf8')),
  'docs/writing-rules.md': withFiles(readFileSync('docs/writing-rules.md', 'utf8')),
}

for (const [file, content] of Object.entries(generated)) writeOrCheck(file, content, values.check)

// The page of a rule that is gone.
const folder = 'docs/rules'
for (const file of existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []) {
  if (file in generated) continue
  if (!values.check) rmSync(file)
  else {
    console.error(`${file} has no rule any more. Run: npm run generate`)
    process.exitCode = 1
  }
}
