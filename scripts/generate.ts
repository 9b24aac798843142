// Writes the files that are made from the rules; see generate.js.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { configJsonSchema } from './config-json-schema.js'
import { cuesJson } from './cues/cues-json.js'
import { chineseReadme } from './docs/chinese-readme.js'
import { describeRules } from './docs/describe-rules.js'
import { generatedDocs } from './docs/generated-docs.js'
import { reportPicture } from './docs/report-picture.js'
import { sampleOutput } from './docs/sample-report.js'
import { withFiles } from './docs/with-files.js'
import { writeOrCheck } from './write-or-check.js'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const readme = readFileSync('README.md', 'utf8')
const chinese = readFileSync('README.zh-CN.md', 'utf8')
const picture = (page: string) => reportPicture('npx healthlint knees.md', sampleOutput(page))

const generated: Readonly<Record<string, string>> = {
  'src/language/cues/cues.json': cuesJson(),
  'docs/schema.json': `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`,
  ...generatedDocs(readme),
  'README.zh-CN.md': chineseReadme(chinese, describeRules()),
  'docs/images/report.svg': picture(readme),
  'docs/images/report.zh-CN.svg': picture(chinese),
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
