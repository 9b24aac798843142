import { auxiliaries, isFiniteVerb } from './finite-verbs.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Leading words that say nothing about the subject. */
const connectives = set(
  'and or but so yet nor although though while whereas because however therefore thus then also since when if as ' +
  'unless until that hence moreover furthermore instead meanwhile whether once after before now still even',
)
/** After these a subject is the rule: "although doctors disagreed". */
const subordinators = set('although though while whereas because')
const pronouns = set('it they he she we i you there others everyone nobody someone anyone everything nothing')
const relatives = set('which who whose whom where')
const prepositions = set(
  'in on at by for from with without of to into onto over under during through across among between against about ' +
  'per via within beyond despite like unlike including such especially particularly not only at up out than rather too',
)
const determiners = set('the a an this these those that its their his her our my your some many most all no each both any')

const particles = set('away up down off out')

/** A subject and its verb stand close together; further on a verb is likely to be another clause's. */
const reach = 8

/**
 * Whether an English clause begins with a subject of its own and a verb ("the pain was gone", "it works") and does
 * not continue the predicate before it ("improve sleep", "reducing pain", "in mice"). A guess from closed lists:
 * no tagger, and when in doubt the clause continues.
 */
export function opensWithEnglishSubject(clause: string): boolean {
  const words = firstWords(clause)
  let at = 0
  while (at < 3 && isLeadIn(words, at)) at++
  const first = words[at]
  if (first === undefined || relatives.has(first)) return false
  const contracted = first.replace(/'.*$/, '')
  if (pronouns.has(contracted)) return first !== contracted || words.length > at + 1
  if (prepositions.has(first)) return hasLatePronoun(words, at + 1)
  if (auxiliaries.has(first) || /(?:ing|ed)$/.test(first) || (isFiniteVerb(first) && !first.includes("'"))) return false
  // "melts away stress", "calms your nerves": a plural would not go before these, a verb does.
  if (/[^su]s$/.test(first) && (determiners.has(words[at + 1] ?? '') || particles.has(words[at + 1] ?? ''))) return false
  if (at > 0 && subordinators.has(words[at - 1]!) && words.length > at + 1) return true
  for (let next = at + 1; next < Math.min(words.length, at + reach); next++) {
    const word = words[next]!
    if (relatives.has(word) || word === 'that') return false
    if (!isFiniteVerb(word) || determiners.has(words[next - 1]!) || words[next - 1] === 'to') continue
    if (!word.endsWith("'s")) return true
  }
  return false
}

function isLeadIn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return (connectives.has(word) && !isDemonstrative(words, at)) || word.endsWith('ly')
}

/** "that drug helps" opens with a subject, "that it helps" with a connective. */
function isDemonstrative(words: readonly string[], at: number): boolean {
  return words[at] === 'that' && !pronouns.has(words[at + 1] ?? '') && !determiners.has(words[at + 1] ?? '')
}

/** "in 2020 they found": a phrase before the subject. */
function hasLatePronoun(words: readonly string[], from: number): boolean {
  for (let at = from; at + 1 < Math.min(words.length, from + reach); at++) {
    if (pronouns.has(words[at]!) && isFiniteVerb(words[at + 1]!)) return true
  }
  return false
}

/** The first words of a clause in lower case; the rest cannot matter. */
function firstWords(clause: string): string[] {
  return (clause.slice(0, 160).replaceAll('’', "'").toLowerCase().match(/[a-z0-9][a-z0-9'-]*/g) ?? []).slice(0, 12)
}
