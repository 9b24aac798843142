/*
 * Fits the weights of `src/evidence/english/strength-weights.ts` to labelled sentences by multinomial logistic
 * regression: `node scripts/run-script.js scripts/accuracy/fit-claim-strength.ts FOLDER`, with the FOLDER of
 * claim-strength.ts. Prints the macro-F1 of ten-fold cross-validation (by document, where one is named), then the
 * weights: one row a cue, one column a class.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../src/document/fold.js'
import { strengthCues } from '../../src/evidence/english/strength-cues.js'
import { classScores, macroF1 } from './scores.js'

const folder = process.argv[2] ?? '.'
const classes = ['none', 'correlational', 'conditional-causal', 'direct-causal']
const cues = Object.entries(strengthCues)
const penalty = Number(process.argv[3] ?? 2)
const rounds = 260

interface Row {
  readonly set: string
  readonly group: string
  readonly label: number
  readonly features: readonly number[]
}

const rows: Row[] = ['causal_eureka', 'causal_pubmed'].flatMap((set) =>
  readFileSync(path.join(folder, `${set}.jsonl`), 'utf8').trim().split('\n').map((line) => {
    const { id, doc, text, label } = JSON.parse(line) as { id: string; doc?: string; text: string; label: string }
    const folded = fold(text)
    return {
      set,
      group: doc ?? id,
      label: classes.indexOf(label.replace('_', '-')),
      features: [0, ...cues.flatMap(([, pattern], i) => (pattern.test(folded) ? [i + 1] : []))],
    }
  }),
)

type Weights = readonly Float64Array[]

const scoresOf = (weights: Weights, features: readonly number[]): number[] => weights.map((row) => features.reduce((sum, feature) => sum + row[feature]!, 0))
const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores))

/** Full-batch gradient descent with momentum; small enough to need nothing better. */
function fit(training: readonly Row[]): Weights {
  const weights = classes.map(() => new Float64Array(cues.length + 1))
  const velocity = classes.map(() => new Float64Array(cues.length + 1))
  for (let round = 0; round < rounds; round++) {
    const gradient = classes.map(() => new Float64Array(cues.length + 1))
    for (const { features, label } of training) {
      const scores = scoresOf(weights, features)
      const top = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - top))
      const sum = powers.reduce((a, b) => a + b, 0)
      classes.forEach((_, c) => {
        const error = powers[c]! / sum - Number(c === label)
        for (const feature of features) gradient[c]![feature]! += error
      })
    }
    classes.forEach((_, c) => {
      for (let i = 0; i <= cues.length; i++) {
        const slope = (gradient[c]![i]! + (i === 0 ? 0 : penalty * weights[c]![i]!)) / training.length
        velocity[c]![i] = 0.9 * velocity[c]![i]! - 0.5 * slope
        weights[c]![i]! += velocity[c]![i]!
      }
    })
  }
  return weights
}

const foldOf = (group: string): number => [...group].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7) % 10
const judged = Array.from({ length: 10 }, (_, number) => {
  const weights = fit(rows.filter(({ group }) => foldOf(group) !== number))
  return rows.filter(({ group }) => foldOf(group) === number).map(({ set, label, features }) => ({ set, expected: classes[label]!, found: classes[best(scoresOf(weights, features))]! }))
}).flat()
for (const set of ['causal_eureka', 'causal_pubmed']) {
  const scores = classes.map((name) => classScores(name, judged.filter((one) => one.set === set)))
  console.error(`${set}, ten-fold: macro-F1 ${macroF1(scores).toFixed(3)}; ${scores.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ')}`)
}

const weights = fit(rows)
const line = (name: string, i: number): string => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${weights.map((row) => Number(row[i]!.toFixed(1))).join(', ')}],`
console.log(line('always', 0))
cues.forEach(([name], i) => console.log(line(name, i + 1)))
