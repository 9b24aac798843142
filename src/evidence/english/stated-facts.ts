import { pattern } from '../../language/cues/pattern.js'
import type { FactWording } from '../editing/find-stated-facts.js'

const people = '(?:participants|patients|subjects|volunteers|people|individuals)'
const harms = '(?:adverse (?:reactions?|events?|effects?)|side[- ]effects?)'
const seen = '(?:found|observed|seen|reported|noted|recorded|detected|experienced)'
const treated = '(?:treatment|intervention|experimental|active|cell|study|drug|test)'

/** What acts on a signal. */
const substance = String.raw`([A-Za-z][\w-]{2,30})`
const ofSignal = '(?:(?:expression|release|secretion|production|activity|activation|level)s? of )?'
const nameOfSignal = String.raw`([A-Z][A-Za-z]{0,3}[A-Z][A-Z\d]{0,6}(?:-[\dα-ωA-Za-z]{1,5})?)`
/** "The release of IL-6" */
const signal = String.raw`${ofSignal}${nameOfSignal}(?![\w-])(?! (?:receptor|inhibitor|antagonist|signal|pathway))`
const assigned = '(?:assigned|allocated|randomi[sz]ed)(?: at random| randomly)?'
const allOfThem = String.raw`all (?:of )?(?:the )?(?:\d+ |[a-z]+ )?${people}`
/** The English statements that can exclude each other. For folded sentences. */
export const englishFacts: readonly FactWording[] = [
  {
    pair: 'design',
    side: 'one',
    within: 'neighbours',
    wording: pattern(new RegExp(String.raw`\b${allOfThem} were (?:then )?(?:randomly |all )?${assigned} (?:in)?to (?:receive )?(?:the |a )?${treated} (?:group|arm)\b(?! (?:or|and|versus|vs))`, 'gi')),
  },
  {
    pair: 'design',
    side: 'one',
    within: 'paragraph',
    wording: pattern(new RegExp(
      [
        String.raw`\b(?:there was|with|had|included|used) no (?:control|placebo|comparison) (?:group|arm)\b`,
        String.raw`\bwithout an? (?:control|placebo|comparison) (?:group|arm)\b`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'design',
    side: 'other',
    within: 'article',
    wording: pattern(new RegExp(
      [
        String.raw`\b(?:the|in|than|whereas|while) (?:the )?(?:control|placebo|comparison) (?:group|arm) (?:had|showed|did|was|were|received|reported|improved|scored|fell|rose)\b`,
        String.raw`\b(?:than|with|to|in) (?:in )?the (?:control|placebo|comparison) (?:group|arm)\b`,
        String.raw`\b(?:randomi[sz]ed|placebo)[- ,]+(?:[a-z-]+[ ,]+){0,2}controlled (?:phase \w+ )?(?:clinical )?(?:trial|study)\b`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'safety',
    side: 'one',
    within: 'section',
    wording: pattern(new RegExp(
      [
        String.raw`\bthere (?:were|was|are) no ${harms}(?=\s*(?:[.,;]|at all|whatsoever))`,
        String.raw`\b(?:no|zero) (?:other )?${harms} (?:at all )?(?:(?:were|was|have been|has been) )?(?:${seen}|occurred)\b`,
        String.raw`\b(?:no (?:one|${people})|none of the ${people}) (?:had|reported|experienced|suffered) (?:any )?${harms}`,
        String.raw`\b(?:caus(?:es?|ed)|ha(?:s|d|ve)|produc(?:es?|ed)|brings?|brought|gave|gives?) (?:absolutely )?no ${harms}(?=\s*(?:[.,;]|and|at all|whatsoever))`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'safety',
    side: 'other',
    within: 'section',
    wording: pattern(new RegExp(
      [
        String.raw`\b(?:most (?:common|frequent|frequently reported|commonly reported)|commonest|main|chief|only) ${harms}`,
        String.raw`\b(?:had|developed|experienced|suffered|reported) [\w ]{2,30} as an? (?:\w+ )?${harms}`,
        String.raw`\b${harms} (?:included|were mainly|such as|consisted of)\b`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'provenance',
    side: 'one',
    within: 'article',
    wording: pattern(new RegExp(
      [
        String.raw`\bthis (?:article|piece|post|text|content) is (?:an |our )?(?:own )?original\b`,
        String.raw`\boriginal (?:article|content|work) by (?:this|our) (?:site|team|blog)\b`,
        String.raw`\ball content (?:here |on this site )?is original\b`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'provenance',
    side: 'other',
    within: 'article',
    wording: pattern(new RegExp(
      [
        String.raw`\b(?:reproduced|reprinted|reposted|copied|taken|collected|compiled|sourced) from (?:the )?(?:internet|web|other (?:web)?sites)\b`,
        String.raw`\bsource ?: ?(?:the )?internet\b|\bcomes? from the internet\b`,
      ].join('|'),
      'gi',
    )),
  },
  {
    pair: 'mechanism',
    side: 'one',
    within: 'section',
    about: 2,
    wording: pattern(new RegExp(String.raw`\b${substance} (?:also )?(?:inhibits?|suppress(?:es)?|blocks?|down-?regulates?) (?:the )?${signal}`, 'g')),
  },
  {
    pair: 'mechanism',
    side: 'other',
    within: 'section',
    about: 2,
    wording: pattern(new RegExp(String.raw`\b${substance} (?:also )?(?:promotes?|stimulates?|activates?|up-?regulates?|increases?|enhances?) (?:the )?${signal}`, 'g')),
  },
]

/** Both in one row of words: no trial is open and blind at once. */
export const englishOpenBlind = pattern(new RegExp(
  [
    String.raw`\b(open[- ]label(?:led)?)[, ]+(?:and )?(?:(?!phase|extension|part|period|then|followed)[a-z-]+[, ]+){0,3}(double[- ]blind(?:ed)?)\b`,
    String.raw`\b(double[- ]blind(?:ed)?)[, ]+(?:and )?(?:(?!phase|extension|part|period|then|followed)[a-z-]+[, ]+){0,3}(open[- ]label(?:led)?)\b(?! (?:extension|phase|period|follow))`,
  ].join('|'),
  'gi',
))

const contrasts = [
  'dose|phase|initially|at first|later|previous(?:ly)?|earlier|another|other (?:trials?|studies)',
  '(?:one|first|second|third|larger|smaller|newer) (?:study|trial|experiment)|permission|licen[sc]e|corrected|vaccine [A-Z]|would',
  'should|needs?',
].join('|')
/** Two groups, doses, phases or sources side by side contradict nobody. */
export const englishContrast = pattern(new RegExp(String.raw`\b(?:${contrasts})\b`, 'i'))

/** What the placebo group had does not tell of the treatment. */
export const englishOtherGroup = pattern(/\bplacebo\b/i)

export const englishPatient = { male: pattern(/\byear[- ]old (?:[a-z]+ ){0,2}(?:man|boy|male|gentleman)\b/i), female: pattern(/\byear[- ]old (?:[a-z]+ ){0,2}(?:woman|girl|female|lady)\b/i) }
export const englishPronoun = { male: /\b(?:he|his|him)\b/i, female: /\b(?:she|hers?)\b/i }
const mayBeWomen = [
  'woman|women|girl|female|wife|mother|daughter|sister|mum|mom|doctor|dr|surgeon|physician|nurse|partner|donor|friend|mrs|ms|miss',
  'lady|he or she|his or her|child|baby|professor|author',
].join('|')
/** Somebody else whom the pronoun may stand for. */
export const englishOthers = {
  male: pattern(/\b(?:man|men|boy|male|husband|father|son|brother|dad|doctor|dr|surgeon|physician|nurse|partner|donor|friend|mr|gentleman|he or she|his or her|child|baby|professor|author)\b/i),
  female: pattern(new RegExp(String.raw`\b(?:${mayBeWomen})\b`, 'i')),
}
