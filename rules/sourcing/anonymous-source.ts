import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

/** A credit that speaks of images alone. */
const ofImage = /^\W*(?:图片|配图|题图|photos?|pictures?|images?)(?!\W*(?:and|&|和|及|与|、|文))/i

export default defineRule({
  id: 'anonymous-source',
  group: 'sourcing',
  summary: { en: 'Name the publication that a text or picture comes from, not "the internet".', zh: '转载要写明原始出处,不能只写“网络”。' },
  why: {
    en: 'Nobody answers for a text from "the internet": readers cannot tell who wrote it, when, or with what interest.',
    zh: '“来源于网络”等于无人负责:读者无从得知作者是谁、写于何时、有何利益关系。',
  },
  authority: ['jama-benchmarks/attribution', 'china-health-info-guide-2015', 'china-health-edu-notice-2017', 'china-health-media-opinion-2022'],
  severity: { recommended: ['error', { images: false }], strict: 'error' },
  options: strictObject({
    /** Further phrases that name no source, such as the name of a content farm. */
    patterns: optional(array(string()), []),
    /** Whether credits of images are reported, besides those of the text. */
    images: optional(boolean(), true),
  }),
  messages: {
    anonymous: {
      en: '"{words}" is no source; name the original publication and link it, or remove the text',
      zh: '“{words}”不是来源;请写明原始出处并附链接,否则删除',
    },
  },
  examples: {
    bad: {
      en: ['(Source: Internet, for reference only)', 'The content of this article comes from the network.', 'Photos and text from the web; contact us for removal.'],
      zh: ['(来源:互联网,仅供参考)', '本文来源于网络,侵删。', '图文均转自互联网。'],
    },
    good: {
      en: ['Source: WHO fact sheet, 2 May 2024.', 'Reproduced with permission of the Kidney Fund.', 'Many patients search the internet first.'],
      zh: ['来源:世界卫生组织,2024年5月2日。', '经某医院授权转载,原文链接见文末。', '很多患者先上网搜索。'],
    },
  },
  check({ sources }, { patterns, images }, report) {
    for (const { start, end, words } of sources.anonymous(patterns)) {
      if (images || !ofImage.test(words)) report({ start, end }, 'anonymous', { words })
    }
  },
})
