import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { type Predicate, predicateOf } from './predicate.js'

/** Claims of a Chinese sentence that a treatment does no harm: at most one for each clause. */
export function findChineseSafety(sentence: Sentence): readonly ClaimCandidate[] {
  const verdicts = verdictsOf(sentence)
  if (verdicts.length === 0) return noClaims
  const claims: ClaimCandidate[] = []
  for (const { start, end, text, absolute } of verdicts) {
    const last = claims.at(-1)
    if (last && start < last.end) continue
    const predicate = predicateOf({ sentence, start, end })
    if (isObservation(predicate) || isConditional(predicate) || isNoun(text, predicate)) continue
    claims.push({
      kind: 'safety',
      start: predicate.start,
      end: predicate.end,
      predicate: { start, end },
      absolute,
      namesIntervention: predicate.namesIntervention,
    })
  }
  return claims
}

interface Verdict {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly absolute: boolean
}

const noClaims: readonly ClaimCandidate[] = []
const none: readonly Verdict[] = []

function verdictsOf(sentence: Sentence): readonly Verdict[] {
  const denials = sentence.matchesOf(noHarm)
  const reassurances = sentence.matchesOf(reassured)
  if (denials.length === 0 && reassurances.length === 0 && !sentence.has('safe-absolute') && !sentence.has('safe')) return none
  const verdicts: Verdict[] = []
  for (const { start, end, term: { concepts, text } } of sentence.mentions) {
    if (concepts.has('safe-absolute') || concepts.has('safe')) verdicts.push({ start, end, text, absolute: concepts.has('safe-absolute') })
  }
  for (const { index, 0: text } of denials) verdicts.push({ start: index, end: index + text.length, text, absolute: true })
  for (const { index, 0: text } of reassurances) verdicts.push({ start: index, end: index + text.length, text, absolute: false })
  return verdicts.sort((a, b) => a.start - b.start)
}

/** 没有一丁点风险, 不会对身体造成任何负担, 不伤肝肾: harm is denied altogether, in whatever words. */
const noHarm = pattern(new RegExp(
  String.raw`(?:没有?|[无毫零]|绝?不会?(?:[对给令让][^,。;]{1,8}?)?(?:造成|产生|带来|引起|构成|形成|增加|有)|不存在)` +
    String.raw`(?:任何|一丁点儿?|一点儿?|半点儿?|丝毫|一丝一毫|一丝|什么)的?[^,。;\d]{0,4}?` +
    '(?:副作用|不良反应|风险|伤害|损害|危害|毒性|负担|后遗症|刺激|隐患|依赖)|' +
    '(?<![会能])不(?:会)?伤(?:身体?|[肝肾胃脾肠]{1,2}|元气)',
  'g',
))

/** 孕妇也能安心补充: whoever must take care is told that they need not. */
const reassured = pattern(new RegExp(
  '(?:孕|哺乳|宝宝|婴儿?|幼儿|小朋友|老人|全家|老少)[^,。;]{0,6}?' +
    '(?:可以?|能够?|都|也){1,2}[放安]心(?:使用|食用|服用|用|吃|喝|补充|饮用|涂|贴|做)(?!的)',
  'g',
))

/** What was seen, in people who were watched, is evidence, however weak. */
const isObservation = ({ before, after }: Predicate): boolean =>
  /^(?:的)?(?:研究)?(?:报道|报告|发生|出现)/.test(after) || /(?:观察到|报告|报道|试验中|例(?:患者)?(?:均)?)$/.test(before)

/** "only safe if", "to make sure it is safe". */
const isConditional = ({ before }: Predicate): boolean => condition.test(before)
const condition = /(?:确保|保证|为了|只有|才|是否|更加|确认|保障|认为|证明其|评估|评价|如果|以|相对|比较|要|为|应|须|需|能否)$/

/** "放心的人", "安全可靠的渠道": said of a channel, not of a treatment. */
const isNoun = (text: string, { after, namesIntervention }: Predicate): boolean =>
  /^(?:的)?(?:渠道|环境|网站|场所|地方|平台|来源|方式)/.test(after) ||
  (!namesIntervention && !/安全性|副作用|不良反应|毒/.test(text) && !/^(?:孕|哺|宝|婴|幼|小朋|老|全家)/.test(text))
