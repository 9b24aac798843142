import { RegExpParser } from '@eslint-community/regexpp'
import { boundary, requiredStrings } from './required-strings.js'

/** How many of all sentences have a group of letters. */
export type Frequency = (cue: string) => number

/** A pattern that more sentences than this may match is asked of all. */
const mostSentences = 0.6

/**
 * The groups of letters of which one at least stands in every sentence that an expression matches, in the alphabet of
 * the cue index: up to four ASCII characters, or two others.
 *
 * @returns nothing when there are none, or when nearly every sentence has one
 */
export function deriveCues({ source, flags }: RegExp, frequency: Frequency): readonly string[] | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
  const ignoresCase = flags.includes('i')
  // With both flags some letters beyond ASCII are other cases of ASCII ones.
  if (ignoresCase && flags.includes('u')) return undefined

  const cueOf = (text: string): string | undefined => cuesIn(text, ignoresCase).reduce<string | undefined>((best, cue) => (best === undefined || frequency(cue) < frequency(best) ? cue : best), undefined)

  function cuesOf(strings: readonly string[]): string[] | undefined {
    const cues = new Set<string>()
    for (const text of strings) {
      const cue = cueOf(text)
      if (cue === undefined) return undefined
      cues.add(cue)
    }
    return [...cues]
  }

  const cost = (strings: readonly string[]): number => cuesOf(strings)?.reduce((sum, cue) => sum + frequency(cue), 0) ?? Infinity

  const required = requiredStrings(tree, (sets) => {
    const best = sets.map((set) => ({ set, cost: cost(set) })).filter((one) => one.cost < Infinity).toSorted((a, b) => a.cost - b.cost)[0]
    return best?.set
  })
  const cues = required && cost(required) < mostSentences ? cuesOf(required) : undefined
  return cues && withoutCovered(cues)
}

/** All groups of letters of a text that the index can look up. */
function cuesIn(text: string, ignoresCase: boolean): string[] {
  const cues: string[] = []
  for (const run of text.match(/[\u0001\x20-\x7e]+|[^\u0001\x20-\x7e]+/g) ?? []) {
    if (run.charCodeAt(0) > 127) {
      // The index knows no upper and lower case beyond ASCII.
      const characters = [...run].map((one) => (one.length > 1 || (ignoresCase && one.toLowerCase() !== one.toUpperCase()) ? undefined : one))
      characters.forEach((one, i) => {
        if (one === undefined) return
        cues.push(one)
        const next = characters[i + 1]
        if (next !== undefined) cues.push(one + next)
      })
      continue
    }
    for (const sign of run) if (!/[\u0001a-z |]/.test(sign)) cues.push(sign)
    const letters = inWords(run)
    for (const length of [3, 4]) for (let at = 0; at + length <= letters.length; at++) cues.push(letters.slice(at, at + length))
  }
  return cues.filter((cue) => cue.trim() !== '')
}

/** A boundary at an end is a space where a word character stands inside of it; between known characters it tells nothing new. */
function inWords(run: string): string {
  const inner = run.replace(new RegExp(`^${boundary}+|${boundary}+$`, 'g'), '').replaceAll(boundary, '').replace(/[^a-z0-9_]/g, ' ')
  const opens = run.startsWith(boundary) && /^[a-z0-9_]/.test(inner)
  const closes = run.endsWith(boundary) && /[a-z0-9_]$/.test(inner)
  return (opens ? ' ' : '') + inner + (closes ? ' ' : '')
}

/** "cure" is found wherever " cur" would be, so that one of them will do. */
const withoutCovered = (cues: readonly string[]): string[] => cues.filter((cue) => !cues.some((other) => other !== cue && cue.includes(other))).toSorted()
