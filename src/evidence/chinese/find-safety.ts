import type { Mention, Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { type Predicate, predicateOf } from './predicate.js'

/** Claims of a Chinese sentence that a treatment does no harm: at most one for each clause. */
export function findChineseSafety(sentence: Sentence): ClaimCandidate[] {
  const claims: ClaimCandidate[] = []
  for (const mention of sentence.mentions) {
    const last = claims.at(-1)
    if (last && mention.start < last.end) continue
    const { concepts } = mention.term
    const absolute = concepts.has('safe-absolute')
    if (!absolute && !concepts.has('safe')) continue
    const predicate = predicateOf(mention)
    if (isObservation(predicate) || isConditional(predicate) || isNoun(mention, predicate)) continue
    claims.push({
      kind: 'safety',
      start: predicate.start,
      end: predicate.end,
      predicate: { start: mention.start, end: mention.end },
      absolute,
      namesIntervention: predicate.namesIntervention,
    })
  }
  return claims
}

/** What was seen, in people who were watched, is evidence, however weak. */
const isObservation = ({ before, after }: Predicate): boolean => /^(?:的)?(?:研究)?(?:报道|报告|发生|出现)/.test(after) || /(?:观察到|报告|报道|试验中|例(?:患者)?(?:均)?)$/.test(before)

/** "only safe if", "to make sure it is safe". */
const isConditional = ({ before }: Predicate): boolean => /(?:确保|保证|为了|只有|才|是否|更加|确认|保障|认为|证明其|评估|评价|如果|以|相对|比较|要|为|应|须|需|能否)$/.test(before)

/** "放心的人", "安全可靠的渠道": said of a channel, not of a treatment. */
const isNoun = ({ term }: Mention, { after, namesIntervention }: Predicate): boolean =>
  /^(?:的)?(?:渠道|环境|网站|场所|地方|平台|来源|方式)/.test(after) || (!namesIntervention && !/安全性|副作用|不良反应|毒/.test(term.text))
