// What plugins and configs in JavaScript need, and nothing else: importing all of healthlint would cost every run.
export { type ConfigInput, defineConfig } from './config/define-config.js'
export type { Plugin } from './config/plugin.js'
export { type PhraseRuleDefinition, phraseRule } from './phrases/phrase-rule.js'
export * from './rule.js'
