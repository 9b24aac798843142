import { pattern } from '../../language/cues/pattern.js'
import type { FactWording } from '../editing/find-stated-facts.js'

const people = '(?:participants|patients|subjects|volunteers|people|individuals)'
const harms = '(?:adverse (?:reactions?|events?|effects?)|side[- ]effects?)'
const seen = '(?:found|observed|seen|reported|noted|recorded|detected|experienced)'
const treated = '(?:treatment|intervention|experimental|active|cell|study|drug|test)'

/** The English statements that can exclude each other. For folded sentences. */
export const englishFacts: readonly FactWording[] = [
  {
    pair: 'design',
    side: 'one',
    within: 'neighbours',
    wording: pattern(new RegExp(`\\ball (?:of )?(?:the )?(?:\\d+ |[a-z]+ )?${people} were (?:then )?(?:randomly |all )?(?:assigned|allocated|randomi[sz]ed)(?: at random| randomly)? (?:in)?to (?:receive )?(?:the |a )?${treated} (?:group|arm)\\b(?! (?:or|and|versus|vs))`, 'gi')),
  },
  { pair: 'design', side: 'one', within: 'paragraph', wording: pattern(/\b(?:there was|with|had|included|used) no (?:control|placebo|comparison) (?:group|arm)\b|\bwithout an? (?:control|placebo|comparison) (?:group|arm)\b/gi) },
  { pair: 'design', side: 'other', within: 'article', wording: pattern(/\b(?:the|in|than|whereas|while) (?:the )?(?:control|placebo|comparison) (?:group|arm) (?:had|showed|did|was|were|received|reported|improved|scored|fell|rose)\b|\b(?:than|with|to|in) (?:in )?the (?:control|placebo|comparison) (?:group|arm)\b|\b(?:randomi[sz]ed|placebo)[- ,]+(?:[a-z-]+[ ,]+){0,2}controlled (?:phase \w+ )?(?:clinical )?(?:trial|study)\b/gi) },
  { pair: 'safety', side: 'one', within: 'section', wording: pattern(new RegExp(`\\bthere (?:were|was|are) no ${harms}(?=\\s*(?:[.,;]|at all|whatsoever))|\\b(?:no|zero) (?:other )?${harms} (?:at all )?(?:(?:were|was|have been|has been) )?(?:${seen}|occurred)\\b|\\b(?:no (?:one|${people})|none of the ${people}) (?:had|reported|experienced|suffered) (?:any )?${harms}|\\b(?:caus(?:es?|ed)|ha(?:s|d|ve)|produc(?:es?|ed)|brings?|brought|gave|gives?) (?:absolutely )?no ${harms}(?=\\s*(?:[.,;]|and|at all|whatsoever))`, 'gi')) },
  { pair: 'safety', side: 'other', within: 'section', wording: pattern(new RegExp(`\\b(?:most (?:common|frequent|frequently reported|commonly reported)|commonest|main|chief|only) ${harms}|\\b(?:had|developed|experienced|suffered|reported) [\\w ]{2,30} as an? (?:\\w+ )?${harms}|\\b${harms} (?:included|were mainly|such as|consisted of)\\b`, 'gi')) },
  { pair: 'provenance', side: 'one', within: 'article', wording: pattern(/\bthis (?:article|piece|post|text|content) is (?:an |our )?(?:own )?original\b|\boriginal (?:article|content|work) by (?:this|our) (?:site|team|blog)\b|\ball content (?:here |on this site )?is original\b/gi) },
  { pair: 'provenance', side: 'other', within: 'article', wording: pattern(/\b(?:reproduced|reprinted|reposted|copied|taken|collected|compiled|sourced) from (?:the )?(?:internet|web|other (?:web)?sites)\b|\bsource ?: ?(?:the )?internet\b|\bcomes? from the internet\b/gi) },
  { pair: 'mechanism', side: 'one', within: 'section', about: 2, wording: pattern(/\b([A-Za-z][\w-]{2,30}) (?:also )?(?:inhibits?|suppress(?:es)?|blocks?|down-?regulates?) (?:the )?(?:(?:expression|release|secretion|production|activity|activation|level)s? of )?([A-Z][A-Za-z]{0,3}[A-Z][A-Z\d]{0,6}(?:-[\dα-ωA-Za-z]{1,5})?)(?![\w-])(?! (?:receptor|inhibitor|antagonist|signal|pathway))/g) },
  { pair: 'mechanism', side: 'other', within: 'section', about: 2, wording: pattern(/\b([A-Za-z][\w-]{2,30}) (?:also )?(?:promotes?|stimulates?|activates?|up-?regulates?|increases?|enhances?) (?:the )?(?:(?:expression|release|secretion|production|activity|activation|level)s? of )?([A-Z][A-Za-z]{0,3}[A-Z][A-Z\d]{0,6}(?:-[\dα-ωA-Za-z]{1,5})?)(?![\w-])(?! (?:receptor|inhibitor|antagonist|signal|pathway))/g) },
]

/** Both in one row of words: no trial is open and blind at once. */
export const englishOpenBlind = pattern(/\b(open[- ]label(?:led)?)[, ]+(?:and )?(?:(?!phase|extension|part|period|then|followed)[a-z-]+[, ]+){0,3}(double[- ]blind(?:ed)?)\b|\b(double[- ]blind(?:ed)?)[, ]+(?:and )?(?:(?!phase|extension|part|period|then|followed)[a-z-]+[, ]+){0,3}(open[- ]label(?:led)?)\b(?! (?:extension|phase|period|follow))/gi)

/** Two groups, doses, phases or sources side by side contradict nobody. */
export const englishContrast = pattern(/\b(?:dose|phase|initially|at first|later|previous(?:ly)?|earlier|another|other (?:trials?|studies)|(?:one|first|second|third|larger|smaller|newer) (?:study|trial|experiment)|permission|licen[sc]e|corrected|vaccine [A-Z]|would|should|needs?)\b/i)

/** What the placebo group had does not tell of the treatment. */
export const englishOtherGroup = pattern(/\bplacebo\b/i)

export const englishPatient = { male: pattern(/\byear[- ]old (?:[a-z]+ ){0,2}(?:man|boy|male|gentleman)\b/i), female: pattern(/\byear[- ]old (?:[a-z]+ ){0,2}(?:woman|girl|female|lady)\b/i) }
export const englishPronoun = { male: /\b(?:he|his|him)\b/i, female: /\b(?:she|hers?)\b/i }
/** Somebody else whom the pronoun may stand for. */
export const englishOthers = {
  male: pattern(/\b(?:man|men|boy|male|husband|father|son|brother|dad|doctor|dr|surgeon|physician|nurse|partner|donor|friend|mr|gentleman|he or she|his or her|child|baby|professor|author)\b/i),
  female: pattern(/\b(?:woman|women|girl|female|wife|mother|daughter|sister|mum|mom|doctor|dr|surgeon|physician|nurse|partner|donor|friend|mrs|ms|miss|lady|he or she|his or her|child|baby|professor|author)\b/i),
}
