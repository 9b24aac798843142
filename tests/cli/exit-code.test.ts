import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/formatters/load-formatter.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { clean, config, contact, hype } from './articles.js'
import { runProcess } from './run-process.js'

const site = () =>
  temporaryFolder({
    '.healthlintrc.json': config,
    'clean.md': clean,
    'hype.md': hype,
    'contact.md': contact,
    'both.md': `${hype}\n${contact}`,
    'unknown-rule.json': '{"rules": {"hyp-language": "warn"}}',
    'bad-option.json': '{"rules": {"hype-language": ["warn", {"no-such-option": 1}]}}',
    'broken.json': '{"rules": }',
  })

describe('findings decide between 0 and 1, and standard error is silent', () => {
  it.each([
    [0, 'a clean file', ['clean.md']],
    [0, 'warnings', ['hype.md']],
    [0, 'as many warnings as allowed', ['hype.md', '--max-warnings', '1']],
    [0, 'no limit', ['hype.md', '--max-warnings', '-1']],
    [0, 'warnings hidden', ['hype.md', '--quiet']],
    [1, 'an error', ['contact.md']],
    [1, 'an error hidden by nothing', ['both.md', '--quiet']],
    [1, 'an error and too many warnings', ['both.md', '--max-warnings', '0']],
    [1, 'a warning raised to an error', ['hype.md', '--rule', 'hype-language: error']],
    [0, 'an error lowered to a warning', ['contact.md', '--rule', 'commercial-contact: 1']],
  ])('%i: %s', (code, _, args) => {
    expect(runProcess(args, { cwd: site() })).toMatchObject({ code, stderr: '' })
  })

  it.each([
    ['over the limit', ['hype.md', '--max-warnings', '0']],
    ['over the limit although hidden', ['hype.md', '--max-warnings=0', '--quiet']],
  ])('1: warnings %s, and standard error says so', (_, args) => {
    const { code, stderr } = runProcess(args, { cwd: site() })
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'healthlint: Found too many warnings (maximum: 0).\n' })
  })
})

describe('2: what cannot be done, with one message and no report', () => {
  it.each([
    ['an unknown option', ['--fromat', 'json', 'clean.md'], 'Unknown option --fromat. Did you mean "--format"?'],
    ['an unknown letter', ['-x'], 'Unknown option -x. See healthlint --help.'],
    ['a missing value', ['clean.md', '--format'], '--format needs a value. See healthlint --help.'],
    ['an option for a value', ['--format', '--quiet'], '--format needs a value. See healthlint --help.'],
    ['a value for a switch', ['--quiet=no'], '--quiet takes no value.'],
    ['an unknown format', ['-f', 'jsn', '.'], `--format: "jsn" must be one of ${formatNames.join(', ')}, or the path or package of a formatter. Did you mean "json"?`],
    ['two reports for standard output', ['-f', 'json', '-f', 'unix'], 'Only one report can go to standard output. Put --output-file FILE after --format json or --format unix.'],
    ['one file for two reports', ['-f', 'json', '-o', 'a', '-f', 'unix', '-o', 'a'], '--output-file a: two reports cannot go to one file.'],
    ['two files for one report', ['-f', 'json', '-o', 'a', '-o', 'b'], '--format json has two files, a and b. Repeat the --format for the second.'],
    ['a file before its format', ['-o', 'a', '-f', 'json', '-f', 'unix'], '--output-file a: put it after the --format that it is for.'],
    ['a formatter that is not there', ['-f', './mine.js'], '--format ./mine.js: there is no such file.'],
    ['where a cache is without a cache', ['--cache-location', 'x'], '--cache-location needs --cache.'],
    ['an unknown strategy', ['--cache', '--cache-strategy', 'time'], '--cache-strategy: "time" must be one of content, metadata.'],
    ['an unknown language', ['--locale', 'fr'], '--locale: "fr" must be one of auto, en, zh.'],
    ['a limit that is no number', ['--max-warnings', 'few'], '--max-warnings: "few" must be a whole number, or -1 for no limit.'],
    ['a rule without a setting', ['--rule', 'hype-language'], '--rule: "hype-language" must look like "small-sample: error".'],
    ['an unknown rule', ['--rule', 'hyp-language: warn', '.'], '--rule: rules.hyp-language: there is no such rule. Did you mean "hype-language"?'],
    ['an unknown severity', ['--rule', 'hype-language: eror', '.'], '--rule hype-language: "eror" must be "off", "warn", "error", 0, 1 or 2. Did you mean "error"?'],
    ['standard input and files', ['--stdin', 'clean.md'], '--stdin takes no files. Name the text with --stdin-filename.'],
    ['a name without standard input', ['--stdin-filename', 'a.md'], '--stdin-filename names the text of --stdin, which is missing.'],
    ['a missing file', ['claen.md'], 'There is no file or folder "claen.md". Did you mean "clean.md"?'],
    ['a glob without a match', ['*.html'], 'There are no articles in "*.html" (.md, .markdown, .mdx, .html, .htm or .txt).'],
  ])('%s', (_, args, message) => {
    expect(runProcess(args, { cwd: site() })).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${message}\n` })
  })

  it.each([
    ['an unknown rule', 'unknown-rule.json', 'rules.hyp-language: there is no such rule. Did you mean "hype-language"?'],
    ['an unknown rule option', 'bad-option.json', 'rules.hype-language[1].no-such-option: no such key.'],
    ['malformed JSON', 'broken.json', 'not valid JSON at line 1, column 11: expected a value, found "}".'],
    ['a missing config', 'missing.json', 'there is no such config file.'],
    ['a config that is a folder', '.', 'the config cannot be read (EISDIR).'],
  ])('a config with %s', (_, file, message) => {
    const { code, stdout, stderr } = runProcess(['clean.md', '--config', file], { cwd: site() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})

describe('2: what can be done in part, with the report of that part', () => {
  it('lints the other files when one is missing', () => {
    const { code, stdout, stderr } = runProcess(['hype.md', 'missing.md', 'contact.md'], { cwd: site() })
    expect(code).toBe(2)
    expect(stdout).toContain('hype.md')
    expect(stdout).toContain('✖ 2 problems (1 error, 1 warning)')
    expect(stderr).toBe('healthlint: There is no file or folder "missing.md".\n')
  })

  it('passes missing files over when told to', () => {
    const args = ['missing.md', '*.html', '--no-error-on-unmatched-pattern']
    expect(runProcess([...args, 'clean.md'], { cwd: site() })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(runProcess(args, { cwd: site() })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'healthlint: No articles found, so nothing was checked.\n',
    })
  })
})

describe('0: questions about the program', () => {
  it.each(['--help', '-h'])('%s', (flag) => {
    const { code, stdout } = runProcess([flag, '--quiet'], { cwd: site() })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^healthlint: .*\n\nUsage: healthlint \[options\]/)
    expect(stdout.split('\n').every((line) => line.length <= 120)).toBe(true)
  })

  it.each(['--version', '-v'])('%s', (flag) => {
    expect(runProcess([flag], { cwd: site() })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})
