import type { RuleSource } from './resolve-settings.js'

/** Settings from one place, for all files or some. Later layers stand above earlier ones. */
export interface Layer extends RuleSource {
  /** Whether it holds for a file, by the file's path from the folder of the project's config; for all without it. */
  readonly appliesTo?: ((path: string) => boolean) | undefined
  readonly general: GeneralSettings
}

/** What is set besides rules; what is `undefined` is left to the layers below. */
export interface GeneralSettings {
  readonly locale?: 'auto' | 'en' | 'zh' | undefined
  readonly language?: 'auto' | 'en' | 'zh' | undefined
  readonly requireReason?: 'off' | 'warn' | 'error' | undefined
  readonly reportUnusedDirectives?: 'off' | 'warn' | 'error' | undefined
}
