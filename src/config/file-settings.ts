import type { DirectiveOptions } from '../linter/directives/directive-options.js'
import type { Locale, RuleSetting } from '../linter/lint.js'
import type { Rule } from '../rule.js'
import type { GeneralSettings, Layer } from './layer.js'
import { resolveSettings } from './resolve-settings.js'
import { severityNames } from './severity-names.js'

/** Everything that decides how one article is linted. */
export interface FileSettings {
  /** The rules that are on. */
  readonly settings: readonly RuleSetting[]
  /** All rules there are, on or off. */
  readonly rules: readonly Rule[]
  /** The language of the messages. */
  readonly locale: Locale
  /** The language of the article, unless it says or shows otherwise. */
  readonly language: 'en' | 'zh' | undefined
  readonly directives: DirectiveOptions
}

/**
 * Makes a function that gives the settings of a file by its path, with `/`, from the folder of the project's config.
 * Files to which the same layers apply share one object.
 *
 * @param layers in rising precedence; all are checked, whether or not a file ever meets them
 * @param allowDirectives whether directives in articles count
 * @throws UserError for an unknown rule or a bad option in any layer
 */
export function createFileSettings(layers: readonly Layer[], rules: readonly Rule[], allowDirectives: boolean): (path: string) => FileSettings {
  const ruleIds = new Set(rules.map(({ id }) => id))
  const known = new Map([[layers.map(() => 1).join(''), settle(layers)]])

  return (path) => {
    const applying = layers.map(({ appliesTo }) => (!appliesTo || appliesTo(path) ? 1 : 0))
    const key = applying.join('')
    let settings = known.get(key)
    if (!settings) known.set(key, (settings = settle(layers.filter((_, index) => applying[index] === 1))))
    return settings
  }

  function settle(applying: readonly Layer[]): FileSettings {
    const last = <Key extends keyof GeneralSettings>(key: Key): GeneralSettings[Key] => applying.findLast(({ general }) => general[key] !== undefined)?.general[key]
    const language = last('language')
    return {
      settings: resolveSettings(rules, applying),
      rules,
      locale: last('locale') ?? 'auto',
      language: language === 'auto' ? undefined : language,
      directives: {
        allow: allowDirectives,
        reportUnused: severityNames.indexOf(last('reportUnusedDirectives') ?? 'warn') as 0 | 1 | 2,
        requireReason: severityNames.indexOf(last('requireReason') ?? 'off') as 0 | 1 | 2,
        ruleIds,
      },
    }
  }
}
