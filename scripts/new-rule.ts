// `npm run new-rule -- group/rule-id`: writes a rule file to start from, and says what comes next.
import { UserError } from '../src/config/user-error.js'
import { scaffoldRule } from './scaffold-rule.js'

const [name = ''] = process.argv.slice(2)
try {
  const file = scaffoldRule(name, process.cwd())
  const id = name.split('/')[1]!
  console.log(`${file} written: a small rule that works. Next:

1. Change its examples first, in both languages: they are its tests.
2. Change its texts and its check. What a rule can see is in src/evidence/article.ts.
3. npm run generate                                        puts it into the index, the docs and the schema
4. npx vitest run tests/rules -t ${id.padEnd(25)} runs its examples
5. npm run check                                           types, lint, and whether all is generated`)
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
