import { strictObject } from 'valibot'
import type { Span } from '../document/span.js'
import type { Article, LocalText, Rule, RuleGroup, Severity, SuggestedFix } from '../rule.js'
import type { Exemption } from './exemptions.js'
import { createPhraseFinder, type Finder } from './find-phrases.js'

/** A rule that is nothing but wordings. */
export interface PhraseRuleDefinition {
  /** Such as `house/miracle`. */
  readonly id: string
  /** What is reported: whole words in English, in any case; characters in Chinese, in both scripts. */
  readonly match?: readonly string[]
  /**
   * What else is reported, by an expression run over the folded text of each sentence (`Sentence.folded`, at most 2,000
   * characters). Give it the flag `i` yourself, and see to it that it does not backtrack without end.
   */
  readonly pattern?: RegExp
  /** Longer wordings around a match in which it is left alone, such as `miracle berry`. */
  readonly unless?: readonly string[]
  /** What is wrong and what to write instead; `{word}` stands for the words found. One text serves both languages. */
  readonly message: string | LocalText
  /** Default: `warn`. */
  readonly severity?: Severity
  /** Replacements offered for the words found, for sentences in any language or in each. */
  readonly suggest?: readonly string[] | { readonly en?: readonly string[]; readonly zh?: readonly string[] }
  /** Where the words are left alone: denied, asked about, quoted, and so on. Default: nowhere. */
  readonly exempt?: readonly Exemption[]
  /** What to do, in one sentence. Default: the message. */
  readonly summary?: string | LocalText
  /** Why it matters. */
  readonly why?: string | LocalText
  /** Address of a page about it. */
  readonly url?: string
  /** Default: `editorial`. */
  readonly group?: RuleGroup
}

const houseStyle: LocalText = { en: 'The wording of this publication.', zh: '本刊的用语规范。' }

/**
 * Makes a rule of wordings alone. References and the page around the article are left out, as everywhere.
 *
 * @throws Error when there is neither `match` nor `pattern`
 */
export function phraseRule({ pattern, ...definition }: PhraseRuleDefinition): Rule {
  return createPhraseRule(definition, pattern && nativePattern(pattern))
}

/** The same with any way to find places instead of a `pattern`. */
export function createPhraseRule(definition: Omit<PhraseRuleDefinition, 'pattern'>, findPattern?: Finder): Rule {
  const { id, match = [], unless = [], message, severity = 'warn', suggest = [], exempt = [], why = houseStyle, group = 'editorial', url } = definition
  if (match.length === 0 && !findPattern) throw new Error(`The phrase rule ${id} needs "match" or "pattern"`)
  const find = joinFinders(createPhraseFinder(match), findPattern)
  const findExceptions = createPhraseFinder(unless)
  const found = bothLanguages(message)
  return {
    id,
    group,
    ...(url !== undefined && { url }),
    summary: bothLanguages(definition.summary ?? message),
    why: bothLanguages(why),
    authority: [],
    severity: { recommended: severity, strict: severity },
    options: strictObject({}),
    messages: { found },
    examples: { bad: byScript(match), good: byScript(unless) },
    check(article, _options, report) {
      for (const sentence of article.sentences) {
        if (isBesideArticle(sentence)) continue
        const spans = find(sentence.folded)
        const exceptions = spans.length > 0 ? findExceptions(sentence.folded) : []
        for (const { start, end } of spans) {
          if (exceptions.some((one) => one.start < end && one.end > start) || isExempt(sentence, start, end, article)) continue
          const span = sentence.span(start, end)
          const word = sentence.text.slice(start, end)
          // With markup between the words a replacement would break it.
          const isPlain = article.document.source.slice(span.start, span.end) === word
          const texts = !isPlain ? [] : isList(suggest) ? suggest : (suggest[sentence.language] ?? [])
          report(span, 'found', { word }, texts.length > 0 ? { suggest: suggestions(span, word, texts) } : {})
        }
      }
    },
  }

  function isExempt(sentence: Article['sentences'][number], start: number, end: number, article: Article): boolean {
    if (exempt.length === 0) return false
    const scope = article.scopeAt(sentence, start, end)
    return exempt.some((name) => scope[name])
  }
}

const isBesideArticle = ({ block: { role } }: Article['sentences'][number]): boolean => role === 'references' || role === 'furniture'

const isList = (value: NonNullable<PhraseRuleDefinition['suggest']>): value is readonly string[] => Array.isArray(value)

const bothLanguages = (text: string | LocalText): LocalText => (typeof text === 'string' ? { en: text, zh: text } : text)

/** Phrases as examples for `--explain`. */
function byScript(phrases: readonly string[]): { en: readonly string[]; zh: readonly string[] } {
  const isChinese = (phrase: string) => /\p{Script=Han}/u.test(phrase)
  return { en: phrases.filter((phrase) => !isChinese(phrase)), zh: phrases.filter(isChinese) }
}

/** The places of both, in order; of two that overlap, the phrase. */
function joinFinders(phrases: Finder, pattern: Finder | undefined): Finder {
  if (!pattern) return phrases
  return (folded) => {
    const first = phrases(folded)
    const second = pattern(folded).filter(({ start, end }) => !first.some((one) => one.start < end && one.end > start))
    return [...first, ...second].sort((a, b) => a.start - b.start)
  }
}

function nativePattern(pattern: RegExp): Finder {
  const expression = new RegExp(pattern, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''))
  return (folded) =>
    Array.from(folded.matchAll(expression), ({ 0: { length }, index }): Span => ({ start: index, end: index + length })).filter(({ start, end }) => end > start)
}

/** A capital where the words found begin with one. */
function suggestions(span: Span, word: string, texts: readonly string[]): SuggestedFix[] {
  const isCapital = /^\p{Lu}/u.test(word)
  return texts.map((plain) => {
    const text = isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
    return { description: { en: `Write "${text}"`, zh: `改为“${text}”` }, span, text }
  })
}
