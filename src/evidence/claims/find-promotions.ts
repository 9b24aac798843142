import { chineseIntervention, chineseOutcome } from '../../language/chinese/health-words.js'
import { englishDisease, englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import type { Promotion } from './promotion.js'
import { scopeOf } from '../scope/scope.js'

/** The promotional words of sentences. Mild ones count only where they speak of a treatment or its effect. */
export function findPromotions(sentences: readonly Sentence[]): Promotion[] {
  const promotions: Promotion[] = []
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (!sentence.has('hype') && !sentence.has('superlative') && !sentence.has('hype-mild')) continue
    const found = sentence.mentions.filter((mention) => promotes(mention) && !isNoPraise(mention))
    for (const mention of found) {
      promotions.push({
        sentence,
        mention,
        isMild: mention.term.concepts.has('hype-mild'),
        inSentence: found.length,
        scope: scopeOf(mention),
      })
    }
  }
  return promotions
}

const promotes = (mention: Mention): boolean => {
  const { concepts } = mention.term
  return concepts.has('hype') || (concepts.has('superlative') && heads(mention)) || (concepts.has('hype-mild') && praisesTreatment(mention))
}

const goods = [
  '治疗|疗法|技术|方案|产品|药物|团队|专家|配方|疗效|功效|策略|设备|医院|诊所|机构|干细胞|细胞',
  '成果|科技|护肤|保健品|品牌|服务|专利|成分|工艺|名医|医师|抗衰',
].join('|')
/** "国内顶级专家团队", "最佳治疗方案": the superlative stands before a treatment or who gives it. */
const headed = new RegExp(String.raw`^(?:[、和与][^,。;:的、]{1,5})?(?:的)?[^,。;:的]{0,8}?(?:${goods})`)
const heads = ({ sentence, end }: Mention): boolean => headed.test(sentence.folded.slice(end))

/** How far a mild word may stand from what it praises, in characters. */
const reach = { en: 50, zh: 14 }
const praisedGoods = [
  'effects?|effectiveness|efficacy|results?|solution|ability|potential|properties|choice|option|source|formula|benefits?|clinic|team',
  String.raw`experts?|specialists?|technique|technology|candidate|protocol|service|care|alternative|action|activity|anti-\w+|antioxidant`,
  'healing|insights?|positions?|resources|developments|advances|programmes?|programs?|research',
].join('|')
const praised = {
  en: new RegExp(String.raw`\b(?:${praisedGoods})\b`, 'i'),
  zh: /能力|潜能|潜力|作用|效果|疗效|功效|优势|来源|选择|方案|团队|专家|配方|平台|机构|医院|中心|设备|工艺|特性|功能|种子/,
}

/**
 * "Advanced hair loss" is a stage; ", leading patients with" is what follows from something; "superior to" compares, which
 * is for superiority-claim to judge; "Remarkably, …" is how the writer takes what follows.
 */
function isNoPraise({ sentence: { folded, lowered }, start, end, term: { text } }: Mention): boolean {
  const rest = lowered.slice(end, end + 30)
  if (text === 'advanced') return englishDisease.test(rest) || stage.test(rest)
  if (text === 'leading') return /,\s*$/.test(folded.slice(0, start))
  if (text === 'superior') return /^\s+to\b/.test(rest)
  return start === 0 && rest.startsWith(',')
}
const stage = /^\s+(?:[\w-]+\s+)?(?:loss|baldness|thinning|wear|degeneration|damage|deterioration|decline)\b/i

function praisesTreatment(mention: Mention): boolean {
  const { sentence, start, end, term } = mention
  // "Emerging evidence", "latest advances": the term brings along what it praises.
  if (term.text.includes(' ')) return true
  const { language, clauses } = sentence
  const folded = language === 'en' ? sentence.lowered : sentence.folded
  const clause = clauses[clauseAt(sentence, start)]
  const from = Math.max(clause?.start ?? 0, start - reach[language])
  const around = `${folded.slice(from, start)} ${folded.slice(end, Math.min(clause?.end ?? folded.length, end + reach[language]))}`
  if (praised[language].test(around)) return true
  return language === 'zh' ? chineseIntervention.test(around) || chineseOutcome.test(around) : englishIntervention.test(around) || englishOutcome.test(around)
}
