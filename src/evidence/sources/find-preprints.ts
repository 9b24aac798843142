import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import type { Reference } from './citation.js'

/** A preprint, or the abstract of a congress, that the text does not call so. The span is in the source text. */
export interface UnlabelledPreprint extends Span {
  readonly kind:
    | 'published' // called published, a journal, a paper or peer-reviewed
    | 'posted' // named with its server, which not every reader knows to be one
    | 'cited' // an entry or an address in the references
    | 'abstract' // the abstract of a congress
  readonly server: string
}

/** Servers of preprints in medicine and biology, and general ones. */
const preprintServers = ['medRxiv', 'bioRxiv', 'Research Square', 'ResearchSquare', 'SSRN', 'Preprints.org', 'ChinaXiv', 'arXiv', 'PsyArXiv', 'ChemRxiv', 'Authorea', 'OSF Preprints'] as const

const serverPattern = (servers: readonly string[]): RegExp => new RegExp(`(?<![A-Za-z])(?:${servers.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z])`, 'i')
const knownServer = pattern(serverPattern(preprintServers))

/** Their DOIs. 10.1101 is also that of Cold Spring Harbor's journals, where a name follows the slash. */
const preprintDoi = /\b10\.(?:1101\/\d|21203\/rs|2139\/ssrn|20944\/preprints|31234\/|31219\/|48550\/|12074\/|26434\/|22541\/)/i

const label = wordings(
  /\bpre-?prints?\b/i,
  /\bnot (?:yet )?(?:been )?(?:peer[- ]reviewed|certified by peer)/i,
  /\b(?:awaiting|before|without|prior to) peer[- ]review/i,
  /\bunreviewed\b/i,
  /预印/i,
  /(?:未经|尚未|未|没有)(?:经过?)?(?:正式)?同行评[议审]/i,
  /未经评审/i,
)
const later = wordings(
  /\b(?:later|since|then|subsequently|now|eventually) (?:been )?(?:published|appeared)/i,
  /\b(?:discuss|server|platform|repositor)/i,
  /后来(?:正式)?发表|随后(?:正式)?发表|正式发表于|平台|服务器/i,
)
const published = pattern(/\b(?:publish|journal|paper|article|peer[- ]reviewed|magazine|appeared|stud(?:y|ies))|发表|期刊|杂志|刊登|刊载|论文|文章|刊物/i)
const posted = pattern(/\b(?:post|upload|according to|research|work|findings|results?|report)|上线|上传|发布|公布|研究|结果|报告/i)
const congress = /#\s?\d{2,5}\b|\bSuppl(?:ement)?[\s_.]*\d*\b[^.;]{0,40}\bP-?\d{2,4}\b|\b(?:abstract|poster) (?:no\.? |number |#)/i
const supplement = /\bSuppl(?:ement)?\b|Supplement_/i
const abstractLabel = /\[(?:meeting |conference )?abstract\]|\((?:meeting |conference )?abstract\)|\b(?:meeting|conference|congress) abstract|会议摘要/i

export interface PreprintNames {
  /** Further servers. */
  readonly servers: readonly string[]
  /** Further beginnings of DOIs. */
  readonly doiPrefixes: readonly string[]
}

/** The unlabelled preprints of the text and of the list of references. */
export function findUnlabelledPreprints(sentences: readonly Sentence[], references: readonly Reference[], names: PreprintNames): UnlabelledPreprint[] {
  const ofAll = names.servers.length > 0 ? serverPattern([...preprintServers, ...names.servers]) : knownServer.expression
  const found: UnlabelledPreprint[] = []
  for (const sentence of sentences) {
    const { folded, block, index } = sentence
    const server = names.servers.length > 0 ? ofAll.exec(folded) : sentence.exec(knownServer)
    if (!server || block.role === 'references' || block.role === 'furniture') continue
    const near = [sentences[index - 1], sentence, sentence.next]
    if (near.some((one) => one?.block === block && one.testSome(label)) || sentence.testSome(later)) continue
    const kind = sentence.test(published) ? 'published' : sentence.test(posted) ? 'posted' : undefined
    if (!kind) continue
    const start = server.index
    found.push({ ...sentence.span(start, start + server[0].length), kind, server: server[0] })
  }
  for (const { start, end, text } of references) {
    if (label.patterns.some(({ expression }) => expression.test(text))) continue
    const server = ofAll.exec(text)?.[0] ?? preprintDoi.exec(text)?.[0] ?? names.doiPrefixes.find((prefix) => text.includes(prefix))
    if (server) found.push({ start, end, kind: 'cited', server })
    else if (supplement.test(text) && congress.test(text) && !abstractLabel.test(text)) found.push({ start, end, kind: 'abstract', server: '' })
  }
  return found.sort((one, other) => one.start - other.start)
}
