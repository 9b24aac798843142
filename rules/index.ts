// Made by `npm run generate` from the files beside it.
import type { Rule } from '../src/rule.js'
import absoluteSafety from './claims/absolute-safety.js'
import cureClaim from './claims/cure-claim.js'
import hopeLanguage from './claims/hope-language.js'
import hypeLanguage from './claims/hype-language.js'
import overstatedCertainty from './claims/overstated-certainty.js'
import unhedgedEfficacy from './claims/unhedged-efficacy.js'
import caseReportGeneralized from './evidence/case-report-generalized.js'
import missingComparator from './evidence/missing-comparator.js'
import smallSample from './evidence/small-sample.js'
import callToAction from './commerce/call-to-action.js'
import commercialContact from './commerce/commercial-contact.js'
import unresolvedPlaceholder from './editorial/unresolved-placeholder.js'

/** All built-in rules, by group and then by name. */
export const rules: readonly Rule[] = [
  absoluteSafety,
  cureClaim,
  hopeLanguage,
  hypeLanguage,
  overstatedCertainty,
  unhedgedEfficacy,
  caseReportGeneralized,
  missingComparator,
  smallSample,
  callToAction,
  commercialContact,
  unresolvedPlaceholder,
]
