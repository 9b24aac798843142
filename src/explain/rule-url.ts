/** Where the project lives; `package.json` says the same (a test holds them together). */
export const repository = 'https://github.com/healthlint/healthlint'

/** The address of a built-in rule's page, made by `npm run generate` in docs/rules. */
export function ruleUrl(ruleId: string): string {
  return `${repository}/blob/main/docs/rules/${ruleId}.md`
}
