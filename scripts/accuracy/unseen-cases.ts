import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lintArticle } from './lint-article.js'

/** A text that a rule must report something in, or nothing, under `strict`. */
export interface UnseenCase {
  readonly rule: string
  readonly expect: 'report' | 'silent'
  readonly text: string
  /** What it tries. */
  readonly why: string
}

/** How many cases of each kind came out as expected. */
export interface CaseScore {
  readonly report: { readonly right: number; readonly of: number }
  readonly silent: { readonly right: number; readonly of: number }
}

export const readCases = (folder: string, language: 'en' | 'zh'): UnseenCase[] => JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as UnseenCase[]

/** What the cases gave when they were run for the first time. */
export const readFirstRun = (folder: string): Readonly<Record<'en' | 'zh', CaseScore>> => JSON.parse(readFileSync(path.join(folder, 'first-run.json'), 'utf8')) as Record<'en' | 'zh', CaseScore>

export const isRight = ({ rule, expect, text }: UnseenCase): boolean => lintArticle(text, 'strict').some(({ ruleId }) => ruleId === rule) === (expect === 'report')

export function scoreCases(cases: readonly UnseenCase[]): CaseScore {
  const scoreOf = (kind: UnseenCase['expect']) => {
    const ofKind = cases.filter(({ expect }) => expect === kind)
    return { right: ofKind.filter(isRight).length, of: ofKind.length }
  }
  return { report: scoreOf('report'), silent: scoreOf('silent') }
}
