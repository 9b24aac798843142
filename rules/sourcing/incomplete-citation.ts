import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'incomplete-citation',
  group: 'sourcing',
  summary: { en: 'Give journal, year and DOI of every study that is named.', zh: '提到的研究要写明期刊、年份和DOI。' },
  why: {
    en: '"Zhang et al." fits thousands of papers; a study that cannot be found cannot be checked.',
    zh: '“Zhang等”可能是成千上万篇论文中的任何一篇;找不到的研究就无从核实。',
  },
  authority: ['jama-benchmarks/attribution', 'prisma-2020/17', 'icmje/references'],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Whether every entry of the reference list needs a DOI or another identifier. */
    requireDoi: optional(boolean(), false),
  }),
  messages: {
    author: {
      en: '"{name}" cannot be found; add journal, year and DOI, or an entry in the references',
      zh: '仅凭“{name}”找不到这项研究;请补充期刊、年份和DOI,或列入参考文献',
    },
    team: {
      en: 'A team is named but not its paper; add authors, journal and year',
      zh: '只写了团队,没有写论文;请补充作者、期刊和年份',
    },
    bare: {
      en: 'A bare address is no reference: it may break, and nobody sees what it is; add authors, title, journal and year',
      zh: '只有网址或DOI不成其为参考文献:链接会失效,也看不出是什么;请补充作者、题名、期刊和年份',
    },
    withoutDoi: {
      en: 'This reference has no DOI or other identifier; add one',
      zh: '这条参考文献没有DOI等标识;请补充',
    },
  },
  examples: {
    bad: {
      en: [
        'Zhang et al. found that rats improved.', 'Early work by Lee showed the same.', 'Reference: https://doi.org/10.1000/xyz',
        'A team at Uppsala University fed the berries to rats, which then gained less weight.',
      ],
      zh: ['Zhang等发现大鼠肾功能改善。', 'Lee等早期研究已证实。', '参考资料:https://doi.org/10.1000/xyz'],
    },
    good: {
      en: [
        'Smith et al. (NEJM 2021) found no effect.', 'Smith et al. found no effect [4].', 'Dr Smith of Leeds University said so.',
        'The team at Elmside Hospital gave us a warm welcome.',
        'A team at Uppsala University fed the berries to rats [3].',
      ],
      zh: ['张等(《中华肾脏病杂志》2021)未发现差异。', '李等[4]报告了类似结果。', '北京某三甲医院刘主任医师表示(注明单位与姓名)。'],
    },
  },
  check({ sources }, { requireDoi }, report) {
    for (const { start, end, kind, name } of sources.incomplete) {
      if (kind === 'author') report({ start, end }, 'author', { name })
      else report({ start, end }, 'team')
    }
    for (const reference of sources.references) {
      if (reference.isBare) report(reference, 'bare')
      else if (requireDoi && !reference.hasIdentifier) report(reference, 'withoutDoi')
    }
  },
})
