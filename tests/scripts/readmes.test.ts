import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { rules } from '../../rules/index.js'
import { chineseReadme } from '../../scripts/docs/chinese-readme.js'
import { describeRules } from '../../scripts/docs/describe-rules.js'
import { reportPicture } from '../../scripts/docs/report-picture.js'
import { sampleOutput } from '../../scripts/docs/sample-report.js'

const english = readFileSync('README.md', 'utf8')
const chinese = readFileSync('README.zh-CN.md', 'utf8')
const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/cli.md', 'docs/formats.md', 'docs/ci.md', 'docs/editors.md']

describe('the Chinese README', () => {
  it('has the same commands to try and to test', () => {
    const commands = (page: string) => [...page.matchAll(/^npm c\w+.*$/gm)].map(([command]) => command)
    expect(commands(chinese)).toEqual(['npm ci && npm start', 'npm cit'])
    expect(commands(english)).toEqual(commands(chinese))
  })

  it('says of its sample what the linter says, in Chinese, and lists all rules', () => {
    const page = chineseReadme(chinese, describeRules())
    expect(page).toContain(sampleOutput(chinese))
    expect(rules.filter(({ id, summary }) => !page.includes(`| [${id}](docs/rules/${id}.md#中文) |`) || !page.includes(summary.zh))).toEqual([])
    expect(chineseReadme(page, describeRules())).toBe(page)
  })
})

/** A schema that lets every SVG pass that is XML. */
const anySvg = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg"><xs:element name="svg"/></xs:schema>`

describe('the picture of the report', () => {
  it.each([['English', english], ['Chinese', chinese]])('is an SVG that shows all that is printed (%s)', async (_, page) => {
    const output = sampleOutput(page)
    const svg = reportPicture('npx healthlint knees.md', output)
    const { errors } = await validateXML({ xml: [{ fileName: 'report.svg', contents: svg }], schema: [anySvg] })
    expect(errors).toEqual([])
    const shown = [...svg.matchAll(/>([^<]*)<\/text>/g)].map(([, text]) => text!.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'))
    const squeeze = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
    expect(squeeze(shown.join(''))).toBe(squeeze(`$npx healthlint knees.md${output}`))
  })
})

it.each(pages)('the links of %s lead to files that are there', (file) => {
  const text = readFileSync(file, 'utf8')
  const folder = file.includes('/') ? 'docs/' : ''
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => folder + target!)
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})
