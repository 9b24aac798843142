/** What a package of healthlint's is for; part of its name. */
export type PackageKind = 'plugin' | 'config'

/**
 * The full name of a package that a config names in short, as ESLint has it: `house` is `healthlint-plugin-house`,
 * `@acme` is `@acme/healthlint-plugin` and `@acme/house` is `@acme/healthlint-plugin-house`. A path within the package
 * may follow.
 */
export function fullPackageName(name: string, kind: PackageKind): string {
  const prefix = `healthlint-${kind}`
  const [, scope = '', rest = ''] = /^(?:(@[^/]+)(?:\/|$))?(.*)$/s.exec(name) ?? []
  const first = rest.split('/', 1)[0]!
  const bare = first === prefix || first.startsWith(`${prefix}-`) ? rest : rest === '' ? prefix : `${prefix}-${rest}`
  return scope === '' ? bare : `${scope}/${bare}`
}

/** What the ids of a plugin's rules begin with: the name of its package without what all plugins share. */
export function pluginNamespace(packageName: string): string {
  return packageName.replace(/(^|\/)healthlint-plugin(?:-|$)/, '$1').replace(/\/$/, '')
}
