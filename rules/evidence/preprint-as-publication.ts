import { array, boolean, defineRule, optional, picklist, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'preprint-as-publication',
  group: 'evidence',
  summary: { en: 'Call a preprint a preprint, and a congress abstract an abstract.', zh: '预印本要标明是预印本,会议摘要要标明是摘要。' },
  why: {
    en: 'No reviewer has read a preprint. Many change before they are published, and some never are.',
    zh: '预印本未经审稿:许多在正式发表前会有改动,有的从未发表。',
  },
  authority: ['icmje/III.D.3', 'medrxiv-caution', 'healthnewsreview/4', 'china-health-info-guide-2015'],
  severity: { recommended: 'error', strict: ['error', { posted: true }] },
  options: strictObject({
    /** Names of preprint servers besides the known ones. */
    servers: optional(array(string()), []),
    /** Beginnings of preprint DOIs besides the known ones. */
    doiPrefixes: optional(array(string()), []),
    /** Whether references to numbered congress abstracts need a label too. */
    conferenceAbstracts: optional(picklist(['off', 'warn']), 'warn'),
    /** Whether "posted on medRxiv" needs a label, not only "published in medRxiv". */
    posted: optional(boolean(), false),
  }),
  messages: {
    published: {
      en: '{server} is a preprint server, not a journal; write "preprint, not peer reviewed"',
      zh: '{server}是预印本平台,不是期刊;请注明“预印本,未经同行评议”',
    },
    posted: {
      en: 'What stands on {server} is a preprint; write "preprint, not peer reviewed"',
      zh: '{server}上的是预印本;请注明“预印本,未经同行评议”',
    },
    cited: {
      en: 'This reference is a preprint ({server}); add "preprint, not peer reviewed"',
      zh: '这条文献是预印本({server});请注明“预印本,未经同行评议”',
    },
    abstract: {
      en: 'This reference looks like a congress abstract; add "conference abstract"',
      zh: '这条文献像是会议摘要;请注明“会议摘要”',
    },
  },
  examples: {
    bad: {
      en: ['The study, published in the international journal medRxiv, found a benefit.', 'According to a paper in bioRxiv, the gene is safe.', 'Peer-reviewed work on Research Square shows a cure.'],
      zh: ['该研究发表于国际期刊《medRxiv》。', 'bioRxiv期刊刊登了这项成果。', 'Research Square杂志最新论文证明其有效。'],
    },
    good: {
      en: ['A preprint posted on medRxiv, not yet peer reviewed, found a benefit.', 'The preprint was later published in BMJ.', 'In a congress abstract, the team reported a benefit.'],
      zh: ['该研究以预印本形式发布于medRxiv,尚未经同行评议。', '这篇预印本后来发表于《柳叶刀》。', '该结果来自会议摘要。'],
    },
  },
  check({ sources }, { servers, doiPrefixes, conferenceAbstracts, posted }, report) {
    for (const { start, end, kind, server } of sources.unlabelledPreprints({ servers, doiPrefixes })) {
      if ((kind === 'posted' && !posted) || (kind === 'abstract' && conferenceAbstracts === 'off')) continue
      if (kind === 'abstract') report({ start, end }, 'abstract')
      else report({ start, end }, kind, { server })
    }
  },
})
