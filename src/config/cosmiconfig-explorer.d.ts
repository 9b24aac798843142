// cosmiconfig's reader without its front door. The front door, `cosmiconfig()`, first looks for settings of its own
// in the working folder and runs `.config/config.js` if there is one: linting a stranger's articles must not run
// a stranger's code. The one that reads synchronously, since Node's asynchronous files take 3 ms to load. Safe to reach into, since the version is pinned and the program is bundled.
declare module 'cosmiconfig/dist/ExplorerSync.js' {
  import type { CosmiconfigResult, Options } from 'cosmiconfig'

  export class ExplorerSync {
    constructor(options: Options & { moduleName: string; metaConfigFilePath: null })
    load(filepath: string): CosmiconfigResult
  }
}
