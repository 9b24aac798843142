import { repository } from '../../explain/rule-url.js'

/** A file that `--init` can write. */
export interface StarterFile {
  /** From the working folder, with `/`. */
  readonly path: string
  /** What it is good for, as the end of a sentence. */
  readonly purpose: string
  readonly content: string
}

/** What the files depend on. */
export interface Surroundings {
  /** Whether healthlint is installed in the project. */
  readonly isInstalled: boolean
  readonly version: string
}

/** The config, and what else a project may want. */
export function starterFiles({ isInstalled, version }: Surroundings): readonly [config: StarterFile, ...others: StarterFile[]] {
  const schema = isInstalled ? './node_modules/healthlint/docs/schema.json' : `${repository.replace('github.com', 'raw.githubusercontent.com')}/main/docs/schema.json`
  const command = isInstalled ? 'npx healthlint' : `npx --yes healthlint@${version}`
  const install = isInstalled ? '      - run: npm ci\n' : ''
  return [
    {
      path: '.healthlintrc.json',
      purpose: 'says which rules count',
      content: json({ $schema: schema, extends: 'healthlint:recommended', rules: {}, ignores: [] }),
    },
    {
      path: '.vscode/tasks.json',
      purpose: "fills VS Code's Problems panel",
      content: json({
        version: '2.0.0',
        tasks: [{ label: 'healthlint', type: 'shell', command: `${command} .`, problemMatcher: '$eslint-stylish', presentation: { reveal: 'never' } }],
      }),
    },
    {
      path: '.github/workflows/healthlint.yml',
      purpose: 'checks every push and pull request on GitHub',
      content: `name: healthlint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  healthlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${install}      - run: ${command} --format github .
`,
    },
    {
      path: '.pre-commit-config.yaml',
      purpose: 'checks the articles of a commit, with pre-commit',
      content: `repos:
  - repo: local
    hooks:
      - id: healthlint
        name: healthlint
        language: system
        entry: ${command}
        files: \\.(md|markdown|mdx|html?|txt)$
`,
    },
  ]
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`
