import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

const remove = { en: 'Delete the line', zh: '删除此行' }

export default defineRule({
  id: 'scrape-residue',
  group: 'editorial',
  summary: { en: "Leave the web page's menus, counters and notices out of the article.", zh: '不要把网页的导航、计数和转载声明带进正文。' },
  why: {
    en: 'What is left of another page shows that the text was copied and not edited, and hides who wrote it.',
    zh: '残留的网页内容说明文字系复制且未经编辑,也让人看不出作者是谁。',
  },
  authority: ['jama-benchmarks/attribution'],
  severity: { recommended: ['warn', { notices: false }], strict: 'warn' },
  options: strictObject({
    /** Further residue of this publication, matched as it is written. */
    patterns: optional(array(string()), []),
    /** Names of sites; a line that is nothing but such a name is a masthead. */
    siteNames: optional(array(string()), []),
    /** Whether a notice on how to repost the article, which careful sites put below it too, is reported. */
    notices: optional(boolean(), true),
  }),
  messages: {
    navigation: { en: '"{text}" is a way around another web page; delete it', zh: '“{text}”是网页导航的残留;请删除' },
    furniture: { en: '"{text}" is left over from a web page; delete it', zh: '“{text}”是网页的残留内容;请删除' },
    file: { en: '"{text}" is the name of an image file; put the image here or delete the name', zh: '“{text}”是图片文件名;请插入图片或删除' },
    takedown: { en: '"{text}" is what reposting sites write; name the author and source instead', zh: '“{text}”是转载站的套话;请改为写明作者和来源' },
    notice: { en: '"{text}" is the notice of a site, not of the article; move it to the page or name the author', zh: '“{text}”是网站的版权提示而非正文;请移出正文或写明作者' },
  },
  examples: {
    bad: {
      en: ['Home > Health > Liver', 'Related articles: 10 foods that heal', 'IMG_2043.jpg Views: 781 Tags:'],
      zh: ['首页 > 肝病 > 正文', '相关阅读:护肝十大食物', '阅读原文 上一篇 下一篇 围观781 Tags:'],
    },
    good: {
      en: ['Licence: CC BY 4.0.', 'See section 2 for methods.', 'The app exports results.csv.'],
      zh: ['本文采用CC BY 4.0许可协议。', '方法见第二节。', '导出results.csv文件。'],
    },
  },
  check({ editing, document: { source } }, { patterns, siteNames, notices }, report) {
    for (const { start, end, kind, text, removal } of editing.residue) {
      if (kind === 'notice' && !notices) continue
      report({ start, end }, kind, { text }, removal && { fix: { span: removal, text: '' }, suggest: [{ description: remove, span: removal, text: '' }] })
    }
    if (siteNames.length === 0 && patterns.length === 0) return
    for (const { start, end } of editing.lines) {
      const text = source.slice(start, end)
      if (siteNames.some((name) => text.toLowerCase() === name.toLowerCase())) report({ start, end }, 'navigation', { text })
      for (const pattern of patterns) {
        const at = pattern === '' ? -1 : text.indexOf(pattern)
        if (at >= 0) report({ start: start + at, end: start + at + pattern.length }, 'furniture', { text: pattern })
      }
    }
  },
})
