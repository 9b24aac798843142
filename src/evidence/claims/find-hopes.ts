import { pattern } from '../../language/cues/pattern.js'
import { chineseHealth } from '../../language/chinese/health-words.js'
import { englishConcerned, englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import type { Hope } from './promotion.js'
import { scopeOf } from '../scope/scope.js'

const images = [
  String.raw`\bof hope$|(?<!beam )of light$|darkness|in the dark$|heaven|from god|明灯|一[道束]光|及时雨|tunnel|dawn|lease|god-?send|prayers`,
  'dream come true|second chance|lifeline|gift of life|福音|曙光|救星|之光|稻草|一线生机|重获新生',
].join('|')
/** Images that say "hope for the sick" by themselves; plain words of hope need somebody who brings it. */
const image = new RegExp(images, 'i')
const reach = { en: 40, zh: 14 }

/** Where mentions of hope sell it: "bring new hope", 带来福音. */
export function findHopes(mentions: readonly Mention[]): Hope[] {
  const found: Hope[] = []
  for (const mention of mentions) {
    const { sentence } = mention
    if (!concernsHealth(sentence)) continue
    const offer = offerBefore(mention)
    if (!offer && !isAnnounced(mention) && !image.test(mention.term.text) && !arrives[sentence.language].test(sentence.folded.slice(mention.end))) continue
    found.push({ sentence, start: offer?.start ?? mention.start, end: mention.end, scope: scopeOf(mention) })
  }
  return found
}

/** "New hope dawns", 希望来了. */
const arrives = {
  en: /^\s(?:(?:now|finally|has|have|at last)\s){0,2}(?:dawns?|dawned|arrives?|arrived|shines?|beckons|is (?:here|coming|at hand|in sight|on the (?:way|horizon)))\b/i,
  zh: /^(?:终于|已经?|就在|即将|正在)?(?:来了|来啦|到了|到啦|来临|到来|降临|初现|在望|在前方|眼前)/,
}

/** "New hope for hair loss" */
const isAnnounced = ({ sentence: { folded, language }, start, end }: Mention): boolean =>
  language === 'en' && /\b(?:new|fresh|real|renewed|genuine|finally,?|at last,?)\s$/i.test(folded.slice(0, start)) && /^\s(?:for|in)\b/i.test(folded.slice(end))

/** Hope for the sick, not a person's name or a town's. In three questions, since two of them are asked elsewhere too. */
const concernsHealth = (sentence: Sentence): boolean =>
  sentence.language === 'zh' ? sentence.test(health) : englishConcerned.test(sentence.lowered) || englishIntervention.test(sentence.lowered) || englishOutcome.test(sentence.lowered)
const health = pattern(chineseHealth)

function offerBefore({ sentence, start }: Mention): Mention | undefined {
  const clause = sentence.clauses[clauseAt(sentence, start)]
  const from = clause?.start ?? 0
  return sentence.mentionsOf('offer').findLast((offer) => {
    const isNear = offer.end <= start && start - offer.end <= reach[sentence.language] && offer.start >= from
    return isNear && !/^(?:的|生的)$/.test(sentence.folded.slice(offer.end, start))
  })
}
