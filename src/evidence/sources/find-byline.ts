import type { Block } from '../../document/block.js'
import type { Metadata } from '../../document/document.js'
import { chineseBody } from '../chinese/source-names.js'
import { englishBody } from '../english/source-names.js'

/** What an article says of who answers for it, and since when. */
export interface Byline {
  /** An author, an editor or an institution. */
  readonly author: boolean
  /** Somebody who has checked it. */
  readonly reviewer: boolean
  /** A day, month or year of publication or of the last review. */
  readonly date: boolean
}

/** "By Ann Lee", "reviewed by". */
const englishCredit = 'by|authors?|written by|(?:medically )?reviewed by|fact[- ]checked by|edited by|editors?|reviewers?|article|translated by|text'
/** 作者:, 责任编辑:, 审核专家:. */
const chineseCredit = '作者|撰文|撰稿|文|编辑|责编|责任编辑|审核|审稿|审校|审阅|医学审核|专家审核|审核专家|供稿|审订|审定|整理|采访|记者|编译|译者|翻译'
const letter = String.raw`[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]`
const author = new RegExp([
  String.raw`(?:^|[\s,;|/·(])(?:${englishCredit})\s*[:|]?\s*(?!on\b|date\b|\d)${letter}`,
  String.raw`(?:${chineseCredit})(?:医师|医生|人|者)?\s*[:|/]\s*(?!\d)${letter}|记者\s?[\u4e00-\u9fff]{2,4}\s?[/|]`,
].join('|'), 'i')
const reviewer = /\b(?:reviewed by|reviewers?\s*[:|]|fact[- ]checked by|medical(?:ly)? review)|(?:审核|审稿|审校|审阅|医学审核|专家审核|审核专家)\s*[:|/]/i
const origin = /(?:source|来源|文章来源|供稿|出处|发布机构|发布单位)\s*[:|]/i
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const date = new RegExp(`\\b(?:19|20)\\d\\d\\b|(?:19|20)\\d\\d年|\\b\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b\\d{1,2} ${months}\\b|\\b${months} \\d{1,2}\\b`, 'i')

/** Reads the front matter or the page's metadata, and the lines that name author and date. */
export function findByline(metadata: Metadata, blocks: readonly Block[]): Byline {
  const lines = blocks.filter(({ role }) => role === 'byline').map(({ prose }) => prose.folded)
  const isNamed = (line: string): boolean => (origin.test(line) && englishBody.expression.test(line)) || chineseBody.expression.test(line)
  return {
    author: metadata.author !== undefined || metadata.reviewer !== undefined || lines.some((line) => author.test(line) || isNamed(line)),
    reviewer: metadata.reviewer !== undefined || lines.some((line) => reviewer.test(line)),
    date: metadata.date !== undefined || lines.some((line) => date.test(line)),
  }
}
