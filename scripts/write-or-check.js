// Writes a generated file, or with `check` only says that it is out of date and makes the process fail.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export function writeOrCheck(file, content, check) {
  if (content === read(file)) return
  if (check) {
    console.error(`${file} is out of date. Run: npm run generate`)
    process.exitCode = 1
  } else {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
    console.log(`${file} written`)
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
