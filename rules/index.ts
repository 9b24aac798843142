// Made by `npm run generate` from the files beside it.
import type { Rule } from '../src/rule.js'
import absoluteSafety from './claims/absolute-safety.js'
import cureClaim from './claims/cure-claim.js'
import headlineOverclaim from './claims/headline-overclaim.js'
import hopeLanguage from './claims/hope-language.js'
import hypeLanguage from './claims/hype-language.js'
import overstatedCertainty from './claims/overstated-certainty.js'
import superiorityClaim from './claims/superiority-claim.js'
import testimonialEvidence from './claims/testimonial-evidence.js'
import underminesStandardCare from './claims/undermines-standard-care.js'
import unhedgedEfficacy from './claims/unhedged-efficacy.js'
import caseReportGeneralized from './evidence/case-report-generalized.js'
import missingComparator from './evidence/missing-comparator.js'
import nullResultSpin from './evidence/null-result-spin.js'
import preclinicalToHuman from './evidence/preclinical-to-human.js'
import significanceWithoutStatistic from './evidence/significance-without-statistic.js'
import smallSample from './evidence/small-sample.js'
import surrogateAsBenefit from './evidence/surrogate-as-benefit.js'
import weakSafetyEvidence from './evidence/weak-safety-evidence.js'
import vagueSource from './sourcing/vague-source.js'
import callToAction from './commerce/call-to-action.js'
import commercialContact from './commerce/commercial-contact.js'
import unresolvedPlaceholder from './editorial/unresolved-placeholder.js'

/** All built-in rules, by group and then by name. */
export const rules: readonly Rule[] = [
  absoluteSafety,
  cureClaim,
  headlineOverclaim,
  hopeLanguage,
  hypeLanguage,
  overstatedCertainty,
  superiorityClaim,
  testimonialEvidence,
  underminesStandardCare,
  unhedgedEfficacy,
  caseReportGeneralized,
  missingComparator,
  nullResultSpin,
  preclinicalToHuman,
  significanceWithoutStatistic,
  smallSample,
  surrogateAsBenefit,
  weakSafetyEvidence,
  vagueSource,
  callToAction,
  commercialContact,
  unresolvedPlaceholder,
]
