import { pattern } from '../../language/cues/pattern.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { scopeOf } from '../scope/scope.js'

/** Public programmes invite people too, and studies describe how they did. */
const publicProgramme = pattern(/\b(?:screening|vaccin|immuni[sz]|nhs|health service|public health|prescriptions?|registry|blood donors?|blood service|organ donat\w+)|筛查|接种|疫苗|献血|医保|社区卫生/i)
const pastStudy = pattern(/\b(?:participants?|patients?|respondents|volunteers|subjects)\b[^.]{0,60}\b(?:were|was|had|could)\b|受试者|参与者|患者(?:通过|需|均|可)|被要求|研究对象/i)
/** A link that leads on, a doctor who books, a study that calls for another: nobody is pushed. */
const notPushing = pattern(/\bclick here (?:to|for) (?:see|view|read|learn|find out|visit|go|return|the|a list|more information)\b|\b(?:doctors?|gp|nurse|midwife|hospital|they|she|he) (?:may|might|can|will|should|could) (?:also )?(?:book|schedule|arrange)\b|\b(?:book|schedule|arrange|make|request|get)\b[^.;]{0,40}\b(?:with|at|to see|from) (?:your|a|an|the|any) (?:own |local |nearest |family |usual |qualified )?(?:gp|doctor|nurse|pharmac\w+|dentist|optician|midwife|surgery|health visitor|physician|hospital|health cent(?:er|re)|a&e)\b|\bwere (?:\w+ )?invited to\b|\bresults call now\b|\bcall now for (?:a |further |more )?(?:\w+ ){0,3}(?:stud|trial|research)/i)

/** 不转阴全额退款: the condition is denied, not the offer. */
const isRefund = ({ sentence: { folded }, start, term: { text } }: Mention): boolean => /退/.test(text) && /[不没无][\u4e00-\u9fff]{1,4}$/.test(folded.slice(0, start)) && !/(?:不支持|不予|不给|不接受|不能|不会|不可|没有?)(?:办理|申请)?$/.test(folded.slice(0, start))

/** Where readers are pushed to scan, follow, book or buy: at most once in a sentence. */
export function findPushes(mentions: readonly Mention[]): Mention[] {
  const pushing = new Set<Sentence>()
  return mentions.filter((mention) => {
    const { sentence } = mention
    if (pushing.has(sentence) || sentence.block.role === 'references') return false
    const { negated, refuted } = scopeOf(mention)
    if ((negated && !isRefund(mention)) || refuted || sentence.test(publicProgramme) || sentence.test(pastStudy) || sentence.test(notPushing)) return false
    pushing.add(sentence)
    return true
  })
}
