import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { clean, contact } from './articles.js'
import { findings, type Repository, repository } from './repository.js'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const oldArticles = Object.fromEntries(readdirSync(seeds).map((name) => [`posts/${name}`, readFileSync(path.join(seeds, name), 'utf8')] as const))
const newSentence = 'A miraculous therapy has arrived.\n'

/** As CI would run it: no warning is let through. */
const check = (repo: Repository, ...args: readonly string[]) => repo.lint('--max-warnings', '0', ...args)

it('an old site takes healthlint on: green at once, then red for what is new, and branches merge', { timeout: 120_000 }, () => {
  const repo = repository(oldArticles)
  const main = () => repo.git('checkout', '--quiet', 'main')
  expect(check(repo).code).toBe(1)

  // The first day: what is old is recorded.
  repo.lint('--init')
  expect(check(repo, '--suppress-all')).toMatchObject({ code: 0, stdout: '' })
  repo.commit('Take healthlint on')
  expect(check(repo)).toMatchObject({ code: 0, stdout: '' })

  // A new sentence in an old article: that and nothing else, whether the whole site or the branch is looked at.
  const old = 'posts/kidney-fibrosis-en.md'
  repo.git('checkout', '--quiet', '-b', 'sentence')
  repo.write(old, `${oldArticles[old]!}\n${newSentence}`)
  repo.commit()
  const line = oldArticles[old]!.split('\n').length + 1
  for (const args of [[], ['--since', 'main']]) {
    const found = check(repo, '-f', 'json', ...args)
    expect({ code: found.code, found: findings(found, repo.cwd) }).toEqual({ code: 1, found: [`${old}:${line} hype-language`] })
  }

  // An old article is mended: its entries have to go, so that nothing of it comes back unseen.
  main()
  repo.git('checkout', '--quiet', '-b', 'mended')
  repo.write(old, clean)
  repo.commit()
  const untidy = check(repo)
  expect(untidy.code).toBe(2)
  expect(untidy.stderr).toMatch(/suppressions? (?:is|are) no longer found:[^]*Run healthlint --prune-suppressions/)
  repo.lint('--prune-suppressions')
  expect(check(repo)).toEqual({ code: 0, stdout: '', stderr: '' })
  repo.commit('Prune')

  // Two more branches bring articles with known faults, and all of them meet.
  for (const name of ['one', 'other']) {
    main()
    repo.git('checkout', '--quiet', '-b', name)
    repo.write(`posts/2026-${name}.md`, contact)
    repo.lint('--suppress-all')
    repo.commit()
  }
  main()
  for (const name of ['one', 'mended', 'other']) repo.git('merge', '--quiet', '--no-edit', name)
  repo.lint('--prune-suppressions')
  expect(check(repo)).toEqual({ code: 0, stdout: '', stderr: '' })
})
