import type { AST } from '@eslint-community/regexpp'

/** A place between a word character and none, or an end of the sentence. */
export const boundary = '\u0001'

/** What is known of the texts that a part of an expression matches. */
interface Known {
  /** All of them, where they are few: letters in lower case, 0 for any digit, `boundary` between. */
  readonly exact?: readonly string[]
  /** Sets of strings of which one at least stands in every match. */
  readonly sets: readonly (readonly string[])[]
}

const mostStrings = 400
const largestClass = 40
const unknown: Known = { sets: [] }
const empty: Known = { exact: [''], sets: [] }

/**
 * Sets of strings without one of which an expression cannot match, as RE2 and grep look for them.
 *
 * @param choose picks the best of several sets; nothing when none is of use
 */
export function requiredStrings(pattern: AST.Pattern, choose: (sets: readonly (readonly string[])[]) => readonly string[] | undefined): readonly string[] | undefined {
  return choose(settled(ofAlternatives(pattern.alternatives)))

  function ofAlternatives(alternatives: readonly AST.Alternative[]): Known {
    const all = alternatives.map(({ elements }) => ofSequence(elements))
    const exact = all.every((one) => one.exact) ? unique(all.flatMap((one) => one.exact!)) : undefined
    if (exact && exact.length <= mostStrings) return { exact, sets: [] }
    const chosen = all.map((one) => choose(settled(one)))
    return chosen.every((one) => one !== undefined) ? { sets: [unique(chosen.flat())] } : unknown
  }

  function ofSequence(elements: readonly AST.Element[]): Known {
    const sets: (readonly string[])[] = []
    let run: readonly string[] | undefined = ['']
    let isWhole = true
    for (const element of elements) {
      const next = ofElement(element)
      sets.push(...next.sets)
      if (isSpaces(element)) {
        // However many they are, what stands before them ends a word, and what stands behind them begins one.
        const opens: boolean = element.min > 0 || run!.every((text) => text === boundary || text.endsWith(' '))
        sets.push(element.min > 0 ? run!.map((text) => text + boundary) : run!)
        run = [opens ? boundary : '']
        isWhole = false
        continue
      }
      if (!next.exact) {
        if (run) sets.push(run)
        run = ['']
        isWhole = false
        continue
      }
      if (run!.length * next.exact.length > mostStrings) {
        sets.push(run!)
        run = next.exact
        isWhole = false
      } else run = run!.flatMap((start) => next.exact!.map((end) => start + end))
    }
    return isWhole ? { exact: unique(run!), sets } : { sets: [...sets, unique(run!)] }
  }

  function ofElement(element: AST.Element): Known {
    switch (element.type) {
      case 'Character':
        return { exact: [normalized(element.value)], sets: [] }
      case 'CharacterClass':
        return ofClass(element)
      case 'CharacterSet':
        if (element.kind === 'digit' && !element.negate) return { exact: ['0'], sets: [] }
        return element.kind === 'space' && !element.negate ? { exact: [' '], sets: [] } : unknown
      case 'Group':
      case 'CapturingGroup':
        return ofAlternatives(element.alternatives)
      case 'Assertion':
        if (element.kind === 'word') return element.negate ? empty : { exact: [boundary], sets: [] }
        if (!('alternatives' in element)) return { exact: [boundary], sets: [] }
        return element.negate ? empty : { exact: [''], sets: lookedAt(ofAlternatives(element.alternatives)) }
      case 'Quantifier':
        return ofQuantifier(element)
      default:
        return unknown
    }
  }

  /** What is looked at stands in the sentence too, if not in the match. */
  function lookedAt(known: Known): readonly (readonly string[])[] {
    const set = choose(settled(known))
    return set ? [set] : []
  }

  function ofQuantifier({ min, max, element }: AST.Quantifier): Known {
    const once = ofElement(element as AST.Element)
    if (min === 0) return max === 1 && once.exact ? { exact: unique(['', ...once.exact]), sets: [] } : unknown
    if (min === max && min <= 4 && once.exact && once.exact.length ** min <= largestClass) {
      return { exact: Array.from({ length: min - 1 }).reduce<readonly string[]>((all) => all.flatMap((start) => once.exact!.map((end) => start + end)), once.exact), sets: once.sets }
    }
    return { sets: settled(once) }
  }
}

const settled = ({ exact, sets }: Known): readonly (readonly string[])[] => (exact ? [...sets, exact] : sets)
const unique = (strings: readonly string[]): string[] => [...new Set(strings)]

function ofClass({ negate, elements }: AST.CharacterClass): Known {
  if (negate) return unknown
  const characters = new Set<string>()
  for (const element of elements) {
    if (element.type === 'Character') characters.add(normalized(element.value))
    else if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value > largestClass) return unknown
      for (let code = element.min.value; code <= element.max.value; code++) characters.add(normalized(code))
    } else if (element.type === 'CharacterSet' && !('negate' in element && element.negate) && (element.kind === 'digit' || element.kind === 'space')) characters.add(element.kind === 'digit' ? '0' : ' ')
    else return unknown
  }
  return characters.size > largestClass ? unknown : { exact: [...characters], sets: [] }
}

/** Any number of spaces. */
function isSpaces(element: AST.Element): element is AST.Quantifier {
  return element.type === 'Quantifier' && element.max === Infinity && element.element.type === 'CharacterSet' && element.element.kind === 'space' && !element.element.negate
}

/** White space of any kind is one space, since it is one among cues. */
function normalized(code: number): string {
  const character = String.fromCodePoint(code)
  if (/\d/.test(character) && code < 128) return '0'
  return /\s/.test(character) ? ' ' : code < 128 ? character.toLowerCase() : character
}
