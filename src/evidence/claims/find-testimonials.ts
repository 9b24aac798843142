import type { Sentence } from '../../language/sentence.js'
import { findChineseTestimonial } from '../chinese/find-testimonial.js'
import { findEnglishTestimonial } from '../english/find-testimonial.js'
import { scopeAt } from '../scope/scope.js'
import type { Testimonial } from './testimonial.js'

const finders = { en: findEnglishTestimonial, zh: findChineseTestimonial }

const independent = {
  en: /\b(?:not (?:been )?(?:involved|part of)|independent|had no (?:part|role)|unconnected|commentary|editorial)\b/i,
  zh: /未参与|没有参与|独立(?:专家|学者|评论)|并未参加/,
}

/** The testimonials of an article: at most one for each sentence. */
export function findTestimonials(sentences: readonly Sentence[]): Testimonial[] {
  const found: Testimonial[] = []
  let previous: Sentence | undefined
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    const candidate = finders[sentence.language](sentence, previous?.block === sentence.block ? previous : undefined)
    previous = sentence
    if (!candidate) continue
    const { kind, start, end } = candidate
    found.push({
      ...sentence.span(start, end),
      kind,
      words: sentence.text.slice(start, end),
      sentence,
      scope: scopeAt(sentence, start, end),
      independent: independent[sentence.language].test(sentence.folded),
    })
  }
  return found
}
