import { readFileSync } from 'node:fs'
import path from 'node:path'
import { codeBlock } from './markdown.js'

/** A mark that names a file, and the code after it, which is that file's as it was when the page was last made. */
const included = /^<!-- file: (\S+) -->\n(?:\n(`{3,})\w*\n[^]*?\n\2\n)?/gm

/** A page with the files that it names put in after their marks, so that the code in it is code that is tested. */
export function withFiles(page: string): string {
  return page.replace(included, (_, file: string) => `<!-- file: ${file} -->\n\n${codeBlock(readFileSync(file, 'utf8'), path.extname(file).slice(1))}\n`)
}
