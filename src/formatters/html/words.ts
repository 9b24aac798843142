import type { LocalText, RuleGroup } from '../../rule.js'

/** The words of the report that are not about one article. */
export const words = {
  title: { en: 'healthlint report', zh: 'healthlint 报告' },
  articles: { en: 'Articles', zh: '文章' },
  clean: { en: 'clean', zh: '无问题' },
  withWarnings: { en: 'with warnings', zh: '有警告' },
  withErrors: { en: 'with errors', zh: '有错误' },
  claims: { en: 'What the claims stand on', zh: '主张的依据' },
  kinds: { en: 'What kinds of problems', zh: '问题的类别' },
  often: { en: 'What to do most often', zh: '最常见的修改' },
  why: { en: 'Why', zh: '为什么' },
  instead: { en: 'Instead', zh: '可改为' },
  see: { en: 'See line', zh: '见行' },
  suppressed: { en: 'suppressed', zh: '已屏蔽' },
  foot: {
    en: 'healthlint reads only what is on the page. A clean article claims no more than the evidence it names; whether that evidence is good, it cannot tell.',
    zh: 'healthlint 只读页面上的文字。无问题表示文字没有超出所列证据,并不表示证据本身可靠。',
  },
} as const satisfies Record<string, LocalText>

/** The groups of rules, and what is about the file itself. */
export const groups: Readonly<Record<RuleGroup | 'file', LocalText>> = {
  claims: { en: 'Claims', zh: '主张' },
  evidence: { en: 'Evidence', zh: '证据' },
  numbers: { en: 'Numbers', zh: '数字' },
  sourcing: { en: 'Sourcing', zh: '来源' },
  commerce: { en: 'Commerce', zh: '推销' },
  editorial: { en: 'Editing', zh: '编辑' },
  completeness: { en: 'Completeness', zh: '完整性' },
  file: { en: 'The file', zh: '文件' },
}

/** The first words of the report: how much there is to mend. */
export function headline(problems: number, articles: number, dirty: number): LocalText {
  if (problems === 0) {
    return { en: `No problems in ${articles === 1 ? 'this article' : `${articles} articles`}`, zh: `${articles} 篇文章没有发现问题` }
  }
  const of = articles === 1 ? 'one article' : dirty === articles ? `${articles} articles` : `${dirty} of ${articles} articles`
  return {
    en: `${problems} ${problems === 1 ? 'problem' : 'problems'} in ${of}`,
    zh: dirty === articles ? `${articles} 篇文章中有 ${problems} 个问题` : `${articles} 篇文章中的 ${dirty} 篇有 ${problems} 个问题`,
  }
}

/** How many errors and warnings, in words. */
export function countWords(errors: number, warnings: number): LocalText {
  const en = [errors > 0 && `${errors} ${errors === 1 ? 'error' : 'errors'}`, warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]
  const zh = [errors > 0 && `${errors} 个错误`, warnings > 0 && `${warnings} 个警告`]
  return { en: en.filter(Boolean).join(', ') || 'clean', zh: zh.filter(Boolean).join(',') || '无问题' }
}
