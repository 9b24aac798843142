import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { englishIntervention } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import { scopeAt } from '../scope/scope.js'
import type { Certainty } from './certainty.js'
import type { Claim } from './claim.js'

/** A general statement about a treatment, such as only many people can support. */
export interface Conclusion extends Span {
  readonly sentence: Sentence
}

/** Evidence is said to be given, without a verb of proof. */
const evidenceOf = {
  en: pattern(/\b(?:evidence|proof)\s+(?:of|for|that)\b[^.;]*?\b(?:effect(?:s|ive(?:ness)?)?|efficacy|works?|benefits?|treat(?:s|ment)|safe(?:ty)?|cures?|reverses?|improves?)\b/i),
  zh: pattern(/(?:说明|表明|证明|证实|显示|体现|印证)[^,。]{0,30}?(?:有效|疗效|可行|安全|能治|可治|管用)/),
}

const deniedBefore = { en: /\b(?:no|not|cannot|lack|without|insufficient|little|whether)\b[^.;]*$/i, zh: /[不无未]|没有|缺乏/ }

const weakWords = 'inconclusive|insufficient|limited|lacking|weak|uncertain|unclear|contradictory|conflicting|poor|scarce|low|missing|inconsistent'
/** "The evidence for any benefit … is inconclusive." */
const calledWeak = new RegExp(String.raw`\b(?:is|was|are|were|remains?)\s+(?:\w+\s+){0,2}(?:${weakWords})\b|不足|有限|不确定|不一致`, 'i')

const following = 'so|therefore|thus|hence|which is why|which means|meaning'
/** "…, so patients should take it", 因此患者应服用: a recommendation that is drawn from it. */
const recommendation = {
  en: pattern(new RegExp(String.raw`\b(?:${following})\b,?\s(?:that\s)?(?:[\w-]+\s){1,4}?should\s(?:now\s|all\s|also\s)?(?:take|try|use|drink|eat|have|get|receive|start|be (?:given|offered))\b`, 'i')),
  zh: pattern(/(?:因此|所以|故|可见)[^,。;]{0,16}?(?:患者|病人|人|者)(?:都|均|也)?应(?:该|当)?(?:都)?(?:服用|使用|尝试|接受|采用)/),
}

/** "把这种疗法列为常规" */
const madeRoutine = '(?:把|将)?(?:[这该此其它]|上述)[^,。;]{0,8}?(?:列为|列入|纳入|作为)(?:[^,。;]{0,4})(?:常规|首选|标准|一线)'
/** "计划推广这种疗法" */
const promotedTo = '(?:将|计划|准备|拟|决定)(?:会?在?[^,。;]{0,6})推广(?:应用|使用)?(?:[这该此]|上述)[^,。;]{0,6}(?:疗法|治疗|手法|技术|方法|方案|药|针|术)'
/** 科室表示将把这种疗法列为常规: care is to be changed by what was found. */
const adoption = pattern(
  new RegExp(String.raw`${madeRoutine}|${promotedTo}`),
)

const worthDoing = [
  String.raw`asking\s(?:your\s(?:doctor|gp|nurse|pharmacist|dentist|surgeon)\s)?(?:for|about)|trying|a\s(?:try|go)|taking|adding`,
  String.raw`having|buying|paying\sfor`,
].join('|')
/** "Clay packs are worth trying": a recommendation in passing. */
const worth = pattern(new RegExp(String.raw`\b(?:is|are)\s(?:well\s|certainly\s|definitely\s|surely\s|really\s)?worth\s(?:${worthDoing})\b`, 'i'))

/** The conclusions of an article in source order: unhedged claims, proofs, recommendations, and evidence said to be given. */
export function findConclusions(sentences: readonly Sentence[], claims: readonly Claim[], certainties: readonly Certainty[]): Conclusion[] {
  const found: Conclusion[] = []
  for (const { start, end, sentence, scope } of claims) if (!scope.hedged && !scope.advised && scope.asserted) found.push({ start, end, sentence })
  for (const certainty of certainties) if (certainty.kind === 'proof' && certainty.scope.asserted) found.push(withClaim(certainty, claims))
  addMatches(found, sentences, givesEvidence)
  addMatches(found, sentences, recommends)
  addMatches(found, sentences, adopts)
  addMatches(found, sentences, callsWorthwhile)
  return found.sort((a, b) => a.start - b.start)
}

function addMatches(found: Conclusion[], sentences: readonly Sentence[], find: (sentence: Sentence) => RegExpExecArray | null): void {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    const match = find(sentence)
    if (!match) continue
    const { start, end } = sentence.span(match.index, match.index + match[0].length)
    found.push({ start, end, sentence })
  }
}

const recommends = (sentence: Sentence): RegExpExecArray | null => (sentence.has('advice') ? sentence.exec(recommendation[sentence.language]) : null)

function adopts(sentence: Sentence): RegExpExecArray | null {
  const match = sentence.language === 'zh' ? sentence.exec(adoption) : null
  return match && !deniedBefore.zh.test(sentence.folded.slice(Math.max(0, match.index - 12), match.index)) && !/[不未]|是否|能否/.test(match[0]) ? match : null
}

function callsWorthwhile(sentence: Sentence): RegExpExecArray | null {
  const match = sentence.exec(worth)
  if (!match || !englishIntervention.test(sentence.lowered.slice(0, match.index))) return null
  const { hedged, asserted } = scopeAt(sentence, match.index, match.index + match[0].length)
  return hedged || !asserted ? null : match
}

/** What is proved goes with the verb that says so. */
function withClaim({ start, end, sentence }: Certainty, claims: readonly Claim[]): Conclusion {
  const claim = claims.find((one) => one.sentence === sentence && one.end > end)
  return { start, end: claim?.end ?? end, sentence }
}

function givesEvidence(sentence: Sentence): RegExpExecArray | null {
  const { folded, language } = sentence
  const match = sentence.exec(evidenceOf[language])
  if (!match) return null
  if (deniedBefore[language].test(folded.slice(Math.max(0, match.index - 30), match.index)) || calledWeak.test(folded.slice(match.index, match.index + 200)) || /不|无/.test(match[0])) return null
  return match
}
