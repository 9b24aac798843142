import type { LocalText } from '../rule.js'

/** A way to keep a rule from reporting. */
export interface Silence {
  readonly where: LocalText
  /** What to write there, verbatim. */
  readonly code: string
  /** What `code` is written in. */
  readonly syntax: 'json' | 'markdown' | 'sh'
}

/** The ways to keep a rule from reporting, the lasting one first. */
export function howToSilence(ruleId: string): readonly Silence[] {
  return [
    {
      where: { en: 'For good, in .healthlintrc.json', zh: '长期关闭,写入 .healthlintrc.json' },
      code: `{ "rules": { "${ruleId}": "off" } }`,
      syntax: 'json',
    },
    {
      where: { en: 'In one place, in a comment above it that says why', zh: '仅此一处,在上方加注释并写明原因' },
      code: `<!-- healthlint-disable-next-line ${ruleId} -- why -->`,
      syntax: 'markdown',
    },
    {
      where: { en: 'For one run, on the command line', zh: '仅关闭一次,用命令行' },
      code: `healthlint --rule '${ruleId}: off'`,
      syntax: 'sh',
    },
  ]
}
