import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../src/config/did-you-mean.js'
import { UserError } from '../src/config/user-error.js'
import { ruleGroups } from './rule-groups.js'
import { ruleSkeleton } from './rule-skeleton.js'

/**
 * Writes a new rule file.
 *
 * @param name where it goes, as `group/rule-id`
 * @param root the folder of the project
 * @returns the path of the file, from the root
 * @throws UserError when the name will not do or is taken; nothing is written then
 */
export function scaffoldRule(name: string, root: string): string {
  const [group = '', id = '', ...rest] = name.split('/')
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id) || rest.length > 0) {
    throw new UserError(`"${name}" must look like claims/rule-id: a group and an id of lower-case words joined by hyphens.`)
  }
  if (!ruleGroups.includes(group)) {
    throw new UserError(`There is no group "${group}".${didYouMean(group, ruleGroups) || ` Groups: ${ruleGroups.join(', ')}.`}`)
  }
  const taken = ruleGroups.map((one) => `rules/${one}/${id}.ts`).find((file) => existsSync(path.join(root, file)))
  if (taken !== undefined) throw new UserError(`${taken} has that id already.`)
  const file = `rules/${group}/${id}.ts`
  mkdirSync(path.join(root, 'rules', group), { recursive: true })
  writeFileSync(path.join(root, file), ruleSkeleton(group, id))
  return file
}
