import type { ConfigInput } from './config-schema.js'

export type { ConfigInput }

/** Returns its argument: for types and completion in a `healthlint.config.js`. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config
}
