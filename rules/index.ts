// Made by `npm run generate` from the files beside it.
import type { Rule } from '../src/rule.js'
import absoluteSafety from './claims/absolute-safety.js'
import causalOverreach from './claims/causal-overreach.js'
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
import preprintAsPublication from './evidence/preprint-as-publication.js'
import significanceWithoutStatistic from './evidence/significance-without-statistic.js'
import smallSample from './evidence/small-sample.js'
import surrogateAsBenefit from './evidence/surrogate-as-benefit.js'
import weakSafetyEvidence from './evidence/weak-safety-evidence.js'
import implausibleStatistic from './numbers/implausible-statistic.js'
import inconsistentNumbers from './numbers/inconsistent-numbers.js'
import percentArithmetic from './numbers/percent-arithmetic.js'
import relativeWithoutAbsolute from './numbers/relative-without-absolute.js'
import timesDecrease from './numbers/times-decrease.js'
import anonymousSource from './sourcing/anonymous-source.js'
import incompleteCitation from './sourcing/incomplete-citation.js'
import unsourcedStatistic from './sourcing/unsourced-statistic.js'
import unsupportedApproval from './sourcing/unsupported-approval.js'
import vagueSource from './sourcing/vague-source.js'
import callToAction from './commerce/call-to-action.js'
import commercialContact from './commerce/commercial-contact.js'
import disclaimerContradiction from './commerce/disclaimer-contradiction.js'
import duplicateBlock from './editorial/duplicate-block.js'
import figureReference from './editorial/figure-reference.js'
import garbledText from './editorial/garbled-text.js'
import internalContradiction from './editorial/internal-contradiction.js'
import relativeDate from './editorial/relative-date.js'
import scrapeResidue from './editorial/scrape-residue.js'
import unresolvedPlaceholder from './editorial/unresolved-placeholder.js'
import missingByline from './completeness/missing-byline.js'
import missingCoiDisclosure from './completeness/missing-coi-disclosure.js'
import missingHarms from './completeness/missing-harms.js'
import missingLimitations from './completeness/missing-limitations.js'
import missingReferences from './completeness/missing-references.js'
import missingRegulatoryStatus from './completeness/missing-regulatory-status.js'

/** All built-in rules, by group and then by name. */
export const rules: readonly Rule[] = [
  absoluteSafety,
  causalOverreach,
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
  preprintAsPublication,
  significanceWithoutStatistic,
  smallSample,
  surrogateAsBenefit,
  weakSafetyEvidence,
  implausibleStatistic,
  inconsistentNumbers,
  percentArithmetic,
  relativeWithoutAbsolute,
  timesDecrease,
  anonymousSource,
  incompleteCitation,
  unsourcedStatistic,
  unsupportedApproval,
  vagueSource,
  callToAction,
  commercialContact,
  disclaimerContradiction,
  duplicateBlock,
  figureReference,
  garbledText,
  internalContradiction,
  relativeDate,
  scrapeResidue,
  unresolvedPlaceholder,
  missingByline,
  missingCoiDisclosure,
  missingHarms,
  missingLimitations,
  missingReferences,
  missingRegulatoryStatus,
]
