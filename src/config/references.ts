import type { Finder } from '../phrases/find-phrases.js'
import type { Config } from './config-schema.js'
import type { Plugin } from './plugin.js'

/** A config that another one extends. */
export interface ExtendedConfig {
  readonly name: string
  readonly config: Config
}

/** A plugin with what it can be loaded by: the path of its file. */
export interface LoadedPlugin {
  readonly name: string
  readonly plugin: Plugin
}

/** What configs name and do not hold, loaded beforehand, so that working out a config is pure. */
export interface References {
  /**
   * The config that `name` stands for.
   *
   * @param from what the config that names it is called in messages
   * @param place where in it, for messages
   * @throws UserError when there is none
   */
  config(name: string, from: string, place: string): ExtendedConfig
  /** The plugin that `name` stands for; the same parameters. */
  plugin(name: string, from: string, place: string): LoadedPlugin
  /** @throws Error that says what is wrong with the expression */
  pattern(source: string): Finder
}
