import { pattern } from '../../language/cues/pattern.js'

/** Numbers by which a publication is found, in a folded text. */
export const publicationId = pattern(
  /\b10\.\d{4,9}\/[^\s,;<>"|]+|\bPMID:?\s?\d{4,9}\b|\bPMC\d{4,9}\b|\barXiv:\s?[a-z-]*\/?\d{4}\.?\d{3,5}(?:v\d+)?|\bISBN(?:-1[03])?:?\s?(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]\b/gi,
)

/** Numbers of the registries of the WHO network and of PROSPERO. */
export const trialId = pattern(
  new RegExp([
    String.raw`\bNCT\d{8}\b|\bChiCTR[A-Z-]{0,8}\d{8,10}\b|\bISRCTN\d{8}\b|\bACTRN\d{14}p?\b|\bUMIN\d{9}\b|\bDRKS\d{8}\b`,
    String.raw`\bjRCTs?\d{9,10}\b|\bKCT\d{7}\b|\bCTRI\/\d{4}\/\d{2,3}\/\d{6}\b|\bNL\d{4,8}\b(?= trial)`,
    String.raw`\bEudraCT\s?(?:number:?\s?)?\d{4}-\d{6}-\d\d\b|\bCRD\d{11}\b`,
  ].join('|'), 'gi'),
)

/** Whether the check digit of an ISBN-10 or ISBN-13 is right; hyphens and spaces are ignored. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/^ISBN(?:-1[03])?:?|[- ]/gi, '')
  if (/^\d{9}[\dX]$/i.test(digits)) {
    const sum = [...digits].reduce((total, digit, index) => total + (/x/i.test(digit) ? 10 : Number(digit)) * (10 - index), 0)
    return sum % 11 === 0
  }
  if (!/^97[89]\d{10}$/.test(digits)) return false
  return [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
}
