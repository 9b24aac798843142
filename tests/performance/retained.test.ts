import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { makeArticle } from '../../scripts/bench/make-articles.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { lint } from '../../src/linter/lint.js'
import { strictSettings } from '../strict-settings.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function lintMany(from: number, count: number): void {
  for (let seed = from; seed < from + count; seed++) lint(parseDocument(makeArticle(seed % 2 === 0 ? 'en' : 'zh', 3000, seed), 'markdown'), strictSettings, 'auto')
}

/** Machine code is left out: the engine makes it of expressions and functions, and not of articles. */
function usedBytes(): number {
  collectGarbage()
  return getHeapSpaceStatistics().reduce((sum, { space_name, space_used_size }) => sum + (space_name.includes('code') ? 0 : space_used_size), 0)
}

it('keeps next to nothing of an article once it is linted', () => {
  lintMany(0, 40)
  const before = usedBytes()
  lintMany(40, 40)
  expect((usedBytes() - before) / 40).toBeLessThan(mostKept)
}, 60_000)

/** Bytes, most of them what the engine notes of functions that run for the first time. An article read is ten times as much. */
const mostKept = 20_000
