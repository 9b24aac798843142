import type { Form } from '../term.js'

/** Verbs whose past, participle or -ing form the rules of spelling do not give. */
const irregular: Record<string, readonly [past: string, participle: string, ing: string]> = {
  be: ['was', 'been', 'being'],
  become: ['became', 'become', 'becoming'],
  begin: ['began', 'begun', 'beginning'],
  bring: ['brought', 'brought', 'bringing'],
  cut: ['cut', 'cut', 'cutting'],
  drive: ['drove', 'driven', 'driving'],
  drop: ['dropped', 'dropped', 'dropping'],
  fall: ['fell', 'fallen', 'falling'],
  feel: ['felt', 'felt', 'feeling'],
  fight: ['fought', 'fought', 'fighting'],
  find: ['found', 'found', 'finding'],
  get: ['got', 'gotten', 'getting'],
  give: ['gave', 'given', 'giving'],
  grow: ['grew', 'grown', 'growing'],
  halt: ['halted', 'halted', 'halting'],
  keep: ['kept', 'kept', 'keeping'],
  make: ['made', 'made', 'making'],
  prove: ['proved', 'proven', 'proving'],
  put: ['put', 'put', 'putting'],
  rebuild: ['rebuilt', 'rebuilt', 'rebuilding'],
  regrow: ['regrew', 'regrown', 'regrowing'],
  rid: ['rid', 'rid', 'ridding'],
  rise: ['rose', 'risen', 'rising'],
  say: ['said', 'said', 'saying'],
  see: ['saw', 'seen', 'seeing'],
  sell: ['sold', 'sold', 'selling'],
  show: ['showed', 'shown', 'showing'],
  shrink: ['shrank', 'shrunk', 'shrinking'],
  stop: ['stopped', 'stopped', 'stopping'],
  take: ['took', 'taken', 'taking'],
  tell: ['told', 'told', 'telling'],
  think: ['thought', 'thought', 'thinking'],
  thin: ['thinned', 'thinned', 'thinning'],
  throw: ['threw', 'thrown', 'throwing'],
  write: ['wrote', 'written', 'writing'],
}

/** All forms of an English verb. A regular past is also its participle; it is given once, as the past. */
export function inflectVerb(verb: string): readonly (readonly [string, Form])[] {
  const consonantY = /[^aeiou]y$/.test(verb)
  const s = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const special = irregular[verb]
  if (special) {
    const [past, participle, ing] = special
    return [[verb, 'base'], [s, 's'], [past, 'past'], [participle, 'participle'], [ing, 'ing']]
  }
  const ed = verb.endsWith('e') ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${verb}ed`
  const ing = /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
  return [[verb, 'base'], [s, 's'], [ed, 'past'], [ing, 'ing']]
}

/** Singular and plural of an English noun. */
export function inflectNoun(noun: string): readonly string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  if (noun.endsWith('is')) return [noun, `${noun.slice(0, -2)}es`]
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
