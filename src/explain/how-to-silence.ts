import type { LocalText } from '../rule.js'

/** A way to keep a rule from reporting. */
export interface Silence {
  readonly where: LocalText
  /** What to write there, verbatim. */
  readonly code: string
}

/** The ways to keep a rule from reporting, the lasting one first. */
export function howToSilence(ruleId: string): readonly Silence[] {
  return [
    {
      where: { en: 'For good, in .healthlintrc.json', zh: '长期关闭,写入 .healthlintrc.json' },
      code: `{ "rules": { "${ruleId}": "off" } }`,
    },
    {
      where: { en: 'For one run, on the command line', zh: '仅关闭一次,用命令行' },
      code: `healthlint --rule '${ruleId}: off'`,
    },
  ]
}
