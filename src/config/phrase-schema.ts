import { array, type InferOutput, lazy, minLength, optional, picklist, pipe, regex, strictObject, string } from 'valibot'
import { exemptions } from '../phrases/exemptions.js'
import { severitySchema } from './rule-entry-schema.js'

const text = pipe(string(), regex(/\S/, 'some text'))
const texts = array(text)
const bothLanguages = strictObject({ en: text, zh: text })
const suggestions = strictObject({ en: optional(texts), zh: optional(texts) })

/** One text for both languages, or one for each. */
const localText = lazy((input) => (typeof input === 'string' ? text : bothLanguages))

/** A rule that is nothing but wordings, as a config holds it. */
export const phraseSchema = strictObject({
  /** With a slash, so that no built-in rule can ever have the same. */
  id: pipe(string(), regex(/^@?[\w.-]+(?:\/[\w.-]+)+$/, 'a name with a slash, such as "house/miracle"')),
  /** What is reported. */
  match: optional(pipe(texts, minLength(1, 'a list of at least one phrase'))),
  /** A regular expression for what else is reported. */
  pattern: optional(text),
  /** Longer wordings around a match in which it is left alone. */
  unless: optional(texts),
  /** What is wrong and what to write instead; `{word}` stands for the words found. */
  message: localText,
  severity: optional(severitySchema),
  /** Replacements offered for the words found. */
  suggest: optional(lazy((input) => (typeof input === 'object' && !Array.isArray(input) ? suggestions : texts))),
  /** Where the words are left alone. */
  exempt: optional(array(picklist(exemptions))),
  /** Why it matters, for `--explain`. */
  why: optional(localText),
  /** Address of a page about it. */
  url: optional(string()),
})

export type Phrase = InferOutput<typeof phraseSchema>
