import { readFileSync } from 'node:fs'
import type { Span } from '../../src/document/span.js'

/** A place in a seed. Without a quote it is the article as a whole. */
interface Place {
  readonly rule: string
  /** Exact words of the seed. */
  readonly quote?: string
  /** Which occurrence of the quote, from 1; given whenever there is more than one. */
  readonly nth?: number
}

export interface ExpectedFinding extends Place {
  /** `core` must be found, `stretch` should be one day, `optional` is right either way. */
  readonly tier: 'core' | 'stretch' | 'optional'
}

export interface ExpectedSilence extends Place {
  readonly why: string
}

/** What a careful reader would mark in a seed, whatever the linter can do. */
export interface Expectations {
  readonly findings: readonly ExpectedFinding[]
  /** Where a rule must not report, unless a finding expected of it is there too. */
  readonly silent: readonly ExpectedSilence[]
}

/** Reads the expectations of a seed, named as in `seeds/`. */
export function readExpectations(seed: string): Expectations {
  return JSON.parse(readFileSync(new URL(`${seed}.json`, import.meta.url), 'utf8')) as Expectations
}

/** Where a place lies in the source; nothing if the quote does not occur that often. */
export function locate(source: string, { quote, nth = 1 }: Place): Span | undefined {
  if (quote === undefined) return { start: 0, end: source.length }
  let start = -1
  for (let count = 0; count < nth; count += 1) {
    start = source.indexOf(quote, start + 1)
    if (start < 0) return undefined
  }
  return { start, end: start + quote.length }
}

/** A place as test output shows it. */
export const describePlace = ({ rule, quote, nth }: Place) => `${rule}: ${quote ?? 'the article'}${nth ? ` (${nth})` : ''}`
