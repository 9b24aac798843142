// Writes the lexicons as the linter reads them, or with --check says whether they are out of date.
import { chineseEntries } from '../src/language/chinese/lexicon/entries.js'
import { englishEntries } from '../src/language/english/lexicon/entries.js'
import { characterOpening, wordOpening } from '../src/language/lexicon.js'
import { printLexicon } from '../src/language/print-lexicon.js'
import { writeOrCheck } from './write-or-check.js'

const isCheck = process.argv.includes('--check')

const write = (language: string, terms: string): void => {
  const content = `// Made by \`npm run generate\` from the files beside it; \`printLexicon\` says how to read it.\nexport const terms = \`${terms}\`\n`
  writeOrCheck(`src/language/${language}/lexicon/terms.ts`, content, isCheck)
}

write('english', printLexicon(englishEntries(), wordOpening))
write('chinese', printLexicon(chineseEntries(), characterOpening))
