/** The text of `healthlint --help`. */
export const help = `healthlint: checks health articles, in English and Chinese, for claims that outrun their evidence.

Usage: healthlint [options] [files, folders or globs]

Without files it checks the current folder. In folders it reads .md .markdown .mdx .html .htm .txt and leaves out
node_modules and what .gitignore and .healthlintignore name.

Which rules
  -c, --config FILE        Use this config, not the one nearest to each article
      --rule 'ID: SETTING' Set a rule above the config: 'small-sample: error',
                           'small-sample: [warn, {"limit": 50}]'; may be repeated
      --no-config          Use no config: the preset healthlint:recommended for every article
      --print-config FILE  Print how this file is linted, all configs worked out
      --init               Write a config, and what else the project may want

What is reported
  -f, --format NAME        stylish (default) or json
      --locale NAME        Language of the messages: en, zh, or auto for the article's own (default)
      --quiet              Report errors only
      --max-warnings N     Exit with 1 when there are more than N warnings
      --color, --no-color  Colour the output, or not, whatever the terminal

Other input
      --stdin              Check the text on standard input, as Markdown
      --stdin-filename F   The name of that text: decides its format, its config and whether it is ignored
      --encoding LABEL     Read every file as utf-8, gb18030, big5 ..., whatever its bytes say
      --no-error-on-unmatched-pattern
                           Do not fail when a file or pattern matches nothing

Other questions
      --evidence           Show articles as evidence cards: what they stand on, claim and leave out
      --explain RULE       Say what a rule wants, why, on whose authority, and how to silence it
      --list-rules         List all rules

  -h, --help               Show this help
  -v, --version            Show the version

Exit codes: 0 nothing wrong (warnings allowed), 1 errors found or too many warnings, 2 could not do its work.`
