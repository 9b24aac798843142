import { type Pattern } from '../../language/cues/pattern.js'
import { type PatternList, patternList } from '../../language/cues/pattern-list.js'
import type { Span } from '../../document/span.js'
import { englishIntervention, englishWatched } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { DismissalCandidate } from '../claims/dismissal.js'
import {
  allItDoes,
  allThat,
  avoiding,
  betterWithout,
  bySwitching,
  canBeStopped,
  condition,
  conditionBefore,
  disposal,
  doctors,
  forget,
  hooking,
  inDrawer,
  intoBin,
  leaving,
  noNeed,
  ofOthers,
  onProgramme,
  permitted,
  prescribed,
  product,
  qualified,
  sendsToCare,
  served,
  softened,
  stopping,
  stoppingIt,
  supervised,
  thanksTo,
  throwing,
  thrown,
  unnecessary,
  uselessDoctors,
  uselessNamed,
  uselessTwice,
  uselessWholesale,
  wholesale,
  whySuffer,
  whyTake,
} from './dismissal-words.js'

/** How far around a name of care its dismissal may stand, in characters. */
const reach = 160

/** The dismissals of care in an English sentence. `care` are the names of care in it, in order. */
export function findEnglishDismissals(sentence: Sentence, care: readonly Span[]): DismissalCandidate[] {
  if (!sentence.mayMatchSome(dismissing)) return []
  const found: DismissalCandidate[] = []
  for (const name of care) {
    const one = readDismissal(sentence, name)
    if (one) found.push(one)
  }
  return found
}

/** Without any of these a sentence dismisses nothing. */
const dismissing = patternList([
  ...[uselessDoctors, uselessWholesale, uselessNamed, stopping].flatMap(({ patterns }) => patterns),
  allItDoes, betterWithout, noNeed, forget, leaving, uselessTwice, stoppingIt, canBeStopped, unnecessary, intoBin, hooking,
  whySuffer, whyTake, avoiding, throwing,
])

/**
 * From what follows a name of care, what leads to its verdict and the verdict.
 *
 * @param within how far behind the name the verdict may begin, in characters of its clause
 */
function verdictIn(sentence: Sentence, after: string, verdicts: PatternList, within: number): string | undefined {
  const verdict = sentence.firstIn(verdicts, after)
  if (!verdict || verdict.index > within || /[.;:?!]/.test(after.slice(0, verdict.index))) return undefined
  return after.slice(0, verdict.index + verdict[0].length)
}

function readDismissal(sentence: Sentence, { start, end }: Span): DismissalCandidate | undefined {
  const { lowered } = sentence
  const before = lowered.slice(Math.max(0, start - reach), start)
  const after = lowered.slice(end, end + reach)
  const findIn = (words: Pattern, text: string): RegExpExecArray | null => (sentence.mayMatch(words) ? words.expression.exec(text) : null)
  const verdict = wholesale.test(lowered.slice(start, end)) ? verdictIn(sentence, after, uselessWholesale, 60) : verdictIn(sentence, after, uselessNamed, 40)
  if (verdict && !softened.test(verdict) && !conditionBefore.test(before) && !qualified.test(after.slice(verdict.length))) {
    return { kind: 'useless', start, end: end + verdict.length }
  }
  const twice = verdict ? null : findIn(uselessTwice, after)
  if (twice && !conditionBefore.test(before) && !qualified.test(after.slice(0, 40))) return { kind: 'useless', start, end: end + twice[0].trimEnd().length }
  const named = lowered.slice(start, end)
  const all = allThat.test(before) ? findIn(allItDoes, after) : null
  if (all) return { kind: 'useless', start, end: end + all[0].trimEnd().length }
  const idle = doctors.test(named) && !conditionBefore.test(before) ? sentence.firstIn(uselessDoctors, after) : null
  if (idle && !/\b(?:because|if|when|unless|until|while|as there|since there)\b/.test(after)) return { kind: 'useless', start, end: end + idle[0].trimEnd().length }
  const shunned = findIn(betterWithout, before) ?? findIn(forget, before) ?? (/\b(?:if|when|once|with|as long as|thanks to)\b/.test(after) ? findIn(noNeed, before) : null)
  if (
    shunned &&
    !sendsToCare.test(after) &&
    !ofOthers.test(before) &&
    (betterWithout.expression.test(before) || product.test(after) || englishWatched.test(after) || /\b(?:our|instead)\b/.test(after))
  ) {
    return { kind: 'stop', start: start - shunned[0].trimStart().length, end }
  }
  if (findIn(leaving, before) && inDrawer.test(after) && namesProduct(lowered, start, end) && !/\b(?:because|side effects?|forgot|forget)\b/.test(lowered)) return { kind: 'stop', start, end }
  const it = findIn(stoppingIt, after) ?? findIn(canBeStopped, after)
  if (it && namesProduct(lowered, start, end) && !isSupervised(sentence)) return { kind: 'stop', start, end: end + it[0].length }
  const obsolete = findIn(unnecessary, after)
  if (obsolete && thanksTo.test(lowered) && (englishWatched.test(before) || onProgramme.test(before)) && !isSupervised(sentence)) return { kind: 'stop', start, end: end + obsolete[0].length }
  const binned = findIn(intoBin, after)
  if (binned && !condition.test(binned[0]) && !isSupervised(sentence)) return { kind: 'stop', start, end: end + binned[0].length }
  const scorn = findIn(hooking, before) ?? findIn(whySuffer, before) ?? (/\bwhen\b/.test(after) ? findIn(whyTake, before) : null)
  if (scorn) return { kind: 'stop', start: start - scorn[0].length, end }
  const near = before.slice(-90)
  const parted = findIn(throwing, near)
  const away = parted && isInvitation(before.slice(0, -parted[0].length)) ? thrown.exec(after) : null
  if (away && parted && addressesReader(sentence)) return { kind: 'stop', start: start - parted[0].length, end: end + away[0].length }
  const stop = sentence.firstIn(stopping, near) ?? (bySwitching.test(after) ? findIn(avoiding, near) : null)
  if (!stop || !isInvitation(before.slice(0, -stop[0].length)) || !addressesReader(sentence)) return undefined
  return served.test(after) && !namesProduct(lowered, start, end) ? undefined : { kind: 'stop', start: start - stop[0].length, end }
}

/** What takes the place of the care is named beside it. */
function namesProduct(lowered: string, start: number, end: number): boolean {
  const rest = `${lowered.slice(0, start)} ${lowered.slice(end)}`
  return product.test(rest) || englishIntervention.test(rest.replace(prescribed, ' '))
}

function isSupervised(sentence: Sentence): boolean {
  return sentence.mayMatch(supervised) && supervised.expression.test(sentence.lowered.replace(prescribed, ' '))
}

const addressesReader = (sentence: Sentence): boolean =>
  !isSupervised(sentence) && (/\byou(?:r|'ll)?\b|\b(?:by|instead|this)\b/.test(sentence.lowered) || disposal.test(sentence.lowered) || englishWatched.test(sentence.lowered))

const someTime = String.raw`(?:an?|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}|the (?:first|second|third))`
/** "After two weeks on the powder" is no condition but the offer. */
const afterCourse = new RegExp(String.raw`\bafter\s(?:just\s|only\s)?${someTime}\s(?:days?|weeks?|months?|doses?|sessions?|bottles?|courses?|jars?|drips?)\b`)

/** Not every sentence about stopping invites to it: doctors stop drugs, trials did, and warnings name what not to do. */
function isInvitation(before: string): boolean {
  if (condition.test(before.slice(-60).replace(afterCourse, ' '))) return false
  const order = /(?:^|[.!:;,]|\b(?:and|so|then|just|simply|to))\s*$/.test(before)
  return order || permitted.test(before.slice(-80))
}
