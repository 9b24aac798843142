// cosmiconfig's reader without its front door. The front door, `cosmiconfig()`, first looks for settings of its own
// in the working folder and runs `.config/config.js` if there is one: linting a stranger's articles must not run
// a stranger's code. Safe to reach into, since the version is pinned and the program is bundled.
declare module 'cosmiconfig/dist/Explorer.js' {
  import type { CosmiconfigResult, Options } from 'cosmiconfig'

  export class Explorer {
    constructor(options: Options & { moduleName: string; metaConfigFilePath: null })
    load(filepath: string): Promise<CosmiconfigResult>
  }
}
