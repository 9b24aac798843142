import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parseArguments } from '../../src/cli/parse-arguments.js'
import { help } from '../../src/cli/help.js'
import { formatNames } from '../../src/formatters/load-formatter.js'

const pages = ['README.md', 'README.zh-CN.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
const read = (page: string) => readFileSync(page, 'utf8')

/** The code blocks of a page in a language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w*)\n([^]*?)\n```$/gm)].filter(([, name]) => name === language).map(([, , code]) => code!)
}

/** The arguments of every command that a page tells readers to run, split as a shell would. */
function commands(page: string): string[][] {
  return [...read(page).matchAll(/(?:npx (?:--yes )?|`)healthlint((?: +(?:'[^'\n]*'|"[^"\n]*"|[^\s'"`#|]+))*)/g)]
    .map(([, rest]) => [...rest!.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain!))
    .filter((args) => args.length > 0 && !args.some((arg) => /^[A-Z.[\]…]+$/.test(arg) && arg !== '.'))
}

/** What something fails with, or nothing. */
function failure(work: () => unknown): string[] {
  try {
    work()
    return []
  } catch (error) {
    return [String(error)]
  }
}

describe('the documentation', () => {
  it('tells of many commands', () => {
    expect(pages.flatMap(commands).length).toBeGreaterThan(20)
  })

  it.each(pages.filter((page) => commands(page).length > 0))('%s tells only of commands that there are', (page) => {
    expect(commands(page).flatMap((args) => failure(() => parseArguments(args)))).toEqual([])
  })

  it.each(pages)('%s has JSON and YAML that can be read', (page) => {
    expect(blocks(page, 'yaml').flatMap((code) => parseAllDocuments(code).flatMap(({ errors }) => errors))).toEqual([])
    expect(blocks(page, 'json').flatMap((code) => failure(() => JSON.parse(code) as unknown))).toEqual([])
  })

  it('and the help name every format', () => {
    const words = new Set(help.split(/[\s,]+/))
    expect(formatNames.filter((name) => !words.has(name))).toEqual([])
    expect(formatNames.filter((name) => !read('docs/formats.md').includes(`\`${name}\``))).toEqual([])
  })

  it('says of every option what it does', () => {
    const options = [...help.matchAll(/(--[a-z][\w-]+)/g)].map(([, option]) => option!)
    expect([...new Set(options)].filter((option) => !read('docs/cli.md').includes(option))).toEqual([])
  })
})
