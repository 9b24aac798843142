import type { SourceDocument } from '../document/document.js'
import type { Sentence } from '../language/sentence.js'

/**
 * A mark by which a reader can find the source: [3], a superscript, (Lee 2020), a DOI, PMID or trial number,
 * a journal with its year.
 */
const marker =
  /\[\d{1,3}(?:\s?[-,;]\s?\d{1,3})*\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\((?:[A-Z][\p{L}'-]+(?:\s(?:et al\.?|and|&)\s?[A-Z]?[\p{L}'-]*)?|[\p{L}'. &]+),?\s(?:19|20)\d\d[a-z]?(?:[^)]{0,60})?\)|\b10\.\d{4,9}\/|\bPMID\b|\bNCT\d{6,}|\bChiCTR|\bISRCTN\d|《[^》]{2,40}》[^。]{0,12}(?:19|20)\d\d|(?:19|20)\d\d年?[^。]{0,20}《[^》]{2,40}》/u

/** Whether a sentence names its source: a citation mark, or a link to somewhere else. */
export function hasCitation(sentence: Sentence, document: SourceDocument): boolean {
  if (marker.test(sentence.folded)) return true
  if (document.links.length === 0) return false
  const { start, end } = sentence.span()
  return document.links.some((link) => link.start < end && start < link.end && /^https?:/i.test(link.url))
}
