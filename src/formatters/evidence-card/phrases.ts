import type { CardClaim } from '../../evidence/card/describe-claims.js'
import type { CardStudy } from '../../evidence/card/describe-studies.js'
import type { Language } from '../../language/language.js'
import { printable } from '../printable.js'
import { figureKinds, headings, sourceKinds, voices } from './words.js'

/** The most telling kind of figure, and how many other kinds there are. */
export function figuresOf(figures: CardStudy['figures'], language: Language): string {
  const [first, ...rest] = figures.map((kind) => figureKinds[kind][language])
  return first === undefined ? '' : rest.length === 0 ? first : `${first} +${rest.length}`
}

/** Who took part, and how many. */
export function subjectsOf({ subjects, size, species }: CardStudy, language: Language): string {
  const count = size === undefined ? '' : size.toLocaleString('en')
  const animal = species === undefined ? '' : printable(species)
  if (subjects === 'people') return language === 'zh' ? `${count}人` : count === '' ? 'people' : count === '1' ? '1 person' : `${count} people`
  if (subjects === 'unknown') return count || headings.notSaid[language]
  return [count, animal].filter(Boolean).join(language === 'zh' ? '只' : ' ') || headings.notSaid[language]
}

/** The sources of a study by their marks, `[1]`, or where there is none or a long one, by their kind. */
export function sourcesOf(sources: CardStudy['sources'], language: Language): string {
  return sources.map(({ kind, mark }) => (mark === undefined || mark.length > 8 ? sourceKinds[kind][language] : printable(mark))).join(' ')
}

/** What a claim stands on. */
export function basisOf({ voice, standing, isCited, study }: CardClaim, language: Language): string {
  if (standing === 'not-made') return voices[voice][language]
  const parts = [
    study === undefined ? '' : language === 'zh' ? `研究 ${study}` : `study ${study}`,
    isCited ? (language === 'zh' ? '有出处' : 'cited') : '',
    voices[voice][language],
  ].filter(Boolean)
  return parts.join(language === 'zh' ? ',' : ', ') || headings.nothing[language]
}
