import type { Frequency } from './derive-cues.js'

/** How frequent groups of letters are in sentences; of long ones, that few sentences can show, half by what their parts let expect. */
export function cueFrequency(sentences: readonly string[]): Frequency {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const found = new Set<string>()
    const letters = ` ${sentence.toLowerCase().replaceAll(/\d/g, '0')} `
    const words = letters.replaceAll(/[^a-z0-9_]/g, ' ')
    for (let at = 0; at < letters.length; at++) {
      for (const length of [1, 2]) found.add(letters.slice(at, at + length)).add(words.slice(at, at + length))
      for (const length of [3, 4]) found.add(words.slice(at, at + length))
    }
    for (const cue of found) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  }
  const count = (cue: string): number => counts.get(cue) ?? 0.1
  const expected = (cue: string): number => (count(cue.slice(0, -1)) * count(cue.slice(1))) / (cue.length > 2 ? count(cue.slice(1, -1)) : sentences.length)
  return (cue) => (cue.length > 1 ? (count(cue) + expected(cue)) / 2 : count(cue)) / sentences.length
}
