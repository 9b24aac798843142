import { boolean, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

/** Rates, and events that were counted: safety with data. */
const quantified = /\d\s*%|\d\s*(?:of|\/|in)\s*\d|\bn\s*=\s*\d|\d\s*(?:例|人次|名)/i
const harm = /side effect|adverse|event|harm|complication|reaction|safe|miscarriage|death|不良|副作用|并发症|安全|死亡/i
/** "No serious side effects" is a verdict, and no promise that there are none. */
const qualified = /\b(?:serious|severe|major|significant|apparent|known)\b|严重|明显|显著/i
/** Only treatments have side effects; food, dust and rays are harmless. */
const sideEffect = /side[- ]?effect|adverse|副作用|不良反应/i
const harmless = /harmless|无害|(?:没有?|无|不会有)(?:危害|伤害|毒性)/i

export default defineRule({
  id: 'absolute-safety',
  group: 'claims',
  summary: { en: 'Do not call a treatment safe without figures.', zh: '没有数据时不要断言治疗安全。' },
  why: {
    en: 'Every treatment can do harm to somebody. "Safe" means something only with how many people, for how long, and which events.',
    zh: '任何治疗都可能对部分人造成伤害。只有说明观察了多少人、多长时间、哪些事件,“安全”才有意义。',
  },
  authority: ['china-ad-law/16', 'china-ad-law/18', 'cap/12.9', 'cap/12.10', 'isscr-2021/4.1', 'healthnewsreview/3'],
  severity: { recommended: ['error', { bareVerdict: 'off', subjects: 'treatments', debunking: false }], strict: 'error' },
  options: strictObject({
    /** Whether rates of harm in the sentence excuse the word. */
    allowQuantified: optional(boolean(), true),
    /** `treatments`: not what is eaten, breathed in or lived with. A word of side effects makes anything a treatment. */
    subjects: optional(picklist(['any', 'treatments']), 'any'),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
    /** Whether the bare verdict ("is safe", 安全性良好) is reported, besides absolute wording. */
    bareVerdict: optional(picklist(['warn', 'off']), 'warn'),
  }),
  messages: {
    absolute: {
      en: 'Says that there is no risk ("{words}"); write how many people were observed for how long, and which events occurred',
      zh: '断言没有风险(“{words}”);请写明观察了多少人、多长时间、出现过哪些事件',
    },
    verdict: {
      en: 'Calls a treatment safe without figures ("{words}"); give the rate of harms in each group',
      zh: '未给数据即断言安全(“{words}”);请给出各组不良事件的发生率',
    },
  },
  examples: {
    bad: {
      en: [
        'The infusion is completely safe and has no side effects.', 'Because it is natural, the extract carries zero risk.', 'Our cells are safe for everyone.',
        'Comfrey grows wild in the hedgerow, so it carries no risk at all. Drink a cup each morning.',
        'It is only a kitchen herb, so there is no danger whatever in taking it.',
      ],
      zh: ['纯天然配方,无任何毒副作用。', '干细胞回输绝对安全,零风险。', '该产品安全性极高,老人小孩都能放心用。'],
    },
    good: {
      en: [
        'No medicine is free of side effects.',
        'Is the vaccine safe in pregnancy? Two registries (n = 41,000) found no excess of miscarriage.',
        'Store the syringes in a safe place.',
        'No treatment carries no risk whatsoever, and this one is no exception.',
        'The lump was benign, so it carries no risk of spreading.',
      ],
      zh: ['任何药物都可能有副作用。', '该疫苗安全吗?', '试验中严重不良事件发生率为2.1%,对照组为2.4%。'],
    },
  },
  check(article, { allowQuantified, subjects, debunking, bareVerdict }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    for (const claim of article.claims) {
      const { kind, scope, sentence, predicate } = claim
      if (kind !== 'safety' || scope.hedged || scope.advised || !scope.asserted) continue
      const words = sentence.folded.slice(predicate.start, predicate.end)
      const absolute = claim.absolute && !qualified.test(words)
      if (subjects === 'treatments' && !sideEffect.test(words) && (harmless.test(words) || !article.appraisal.isAboutTreatment(claim))) continue
      if (!absolute && bareVerdict === 'off') continue
      if (allowQuantified && quantified.test(sentence.folded) && harm.test(sentence.folded) && !absolute) continue
      report(sentence.span(predicate.start, predicate.end), absolute ? 'absolute' : 'verdict', { words: sentence.text.slice(predicate.start, predicate.end) })
    }
  },
})
