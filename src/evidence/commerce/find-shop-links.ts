import type { Link } from '../../document/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Contact } from './contact.js'

const shop = /^(?:https?:)?\/\/[\w.-]*(?:shop|store|taobao|tmall|jd\.com|amazon|youzan|weidian|pinduoduo)|\/(?:shop|store|cart|checkout|buy|order)\b/i

/** The links that lead to a shop, each with the sentence it stands in. Links and sentences are in source order. */
export function findShopLinks(links: readonly Link[], sentences: readonly Sentence[]): Contact[] {
  const found: Contact[] = []
  let next = 0
  for (const { start, end, url } of links) {
    if (!shop.test(url)) continue
    while (next + 1 < sentences.length && sentences[next + 1]!.span().start <= start) next++
    const sentence = sentences[next]
    if (sentence) found.push({ kind: 'shop', start, end, text: url, sentence, isPublic: false })
  }
  return found
}
