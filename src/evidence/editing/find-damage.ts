import { findCasing } from './damage/casing.js'
import type { Damage, DamageCheck, DamageKind, RunningText } from './damage/damage.js'
import { findDoubled } from './damage/doubled.js'
import { findFragments } from './damage/fragment.js'
import { findMistranslations } from './damage/mistranslation.js'
import { findMojibake } from './damage/mojibake.js'
import { findPronouns } from './damage/pronoun.js'
import { findRunTogether } from './damage/run-together.js'
import { findScriptMix } from './damage/script-mix.js'
import { findTruncated } from './damage/truncated.js'
import { findUnbalanced } from './damage/unbalanced.js'

const checks: Readonly<Record<DamageKind, DamageCheck>> = {
  fragment: findFragments,
  casing: findCasing,
  runTogether: findRunTogether,
  unbalanced: findUnbalanced,
  doubled: findDoubled,
  pronoun: findPronouns,
  scriptMix: findScriptMix,
  mojibake: findMojibake,
  truncated: findTruncated,
  mistranslation: findMistranslations,
}

/** The damage of these kinds, in source order. */
export function findDamage(text: RunningText, kinds: readonly DamageKind[]): Damage[] {
  return [...new Set(kinds)].flatMap((kind) => checks[kind](text)).sort((a, b) => a.start - b.start)
}
