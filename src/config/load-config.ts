import { Explorer } from 'cosmiconfig/dist/Explorer.js'
import { type Config } from './config-schema.js'
import { parseJson } from './parse-json.js'
import { parseYaml } from './parse-yaml.js'
import { UserError } from './user-error.js'
import { validateConfig } from './validate-config.js'

const json = (file: string, text: string) => parseJson(text, file)
const yaml = (file: string, text: string) => parseYaml(text, file)

const explorer = new Explorer({
  moduleName: 'healthlint',
  // Only data: JavaScript is run by `importDefault`, and only for what is named as code.
  loaders: { '.json': json, '.yaml': yaml, '.yml': yaml, noExt: yaml },
  searchPlaces: [],
  searchStrategy: 'none',
  ignoreEmptySearchPlaces: true,
  cache: false,
  mergeImportArrays: true,
  mergeSearchPlaces: false,
  metaConfigFilePath: null,
  transform: (result) => result,
})

/**
 * Reads and checks a config file.
 *
 * @param file absolute path of a JSON or YAML file, of a package.json, or of a JavaScript module, which is run
 * @returns nothing for a package.json without the key `healthlint`
 * @throws UserError when the file cannot be read or is not a config
 */
export async function loadConfig(file: string): Promise<Config | undefined> {
  if (isModule.test(file)) return loadModule(file)
  const result = await explorer.load(file).catch((error: NodeJS.ErrnoException) => {
    throw error instanceof UserError ? error : new UserError(`${file}: ${reason(error)}.`)
  })
  if (result && !result.isEmpty) return validateConfig(result.config, file)
  if (file.endsWith('package.json')) return undefined
  throw new UserError(`${file}: the config is empty. Write {} for the defaults.`)
}

const isModule = /\.[cm]?[jt]s$/

async function loadModule(file: string): Promise<Config> {
  const { importDefault } = await import('./import-default.js')
  const content = await importDefault(file)
  if (content === undefined) throw new UserError(`${file}: the config has no default export. Write: export default { … }`)
  return validateConfig(content, file)
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such config file'
  if (error.code) return `the config cannot be read (${error.code})`
  return 'a config must be a .json, .yaml, .yml or .js file'
}
