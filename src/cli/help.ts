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
  -f, --format NAME        stylish (default), json, json-with-metadata, compact, unix, visualstudio, github, sarif,
                           checkstyle, junit, gitlab, rdjson, rdjsonl, markdown, html, or the path or package of a
                           formatter; may be repeated
  -o, --output-file FILE   Write the report of the --format before it to this file
      --locale NAME        Language of the messages: en, zh, or auto for the article's own (default)
      --quiet              Report errors only
      --max-warnings N     Exit with 1 when there are more than N warnings
      --color, --no-color  Colour the output, or not, whatever the terminal

What is left unreported
      --no-inline-config   Lint as if there were no healthlint-disable comments
      --report-unused-disable-directives
                           Report comments that suppress nothing as errors; they are warnings otherwise
      --report-unused-disable-directives-severity LEVEL
                           Report them as off, warn or error
      --suppress-all       Record all findings in healthlint-suppressions.json, so that only new ones are reported
      --suppress-rule ID   Record those of one rule; may be repeated
      --prune-suppressions Take out what is not found any more
      --suppressions-location FILE
                           Use this file instead
      --pass-on-unpruned-suppressions
                           Do not exit with 2 when something recorded is not found any more
      --since REF          Report only what has changed since this branch left REF, such as origin/main
      --staged             Check what is staged in git, and report only what has changed there

Fixing
      --fix                Mend what needs no judgement, in the files
      --fix-dry-run        Mend it in the results of --format json only
      --fix-type TYPES     Mend only findings of these groups: claims, evidence, numbers, sourcing, commerce, editorial,
                           completeness, directive

Other input
      --stdin              Check the text on standard input, as Markdown
      --stdin-filename F   The name of that text: decides its format, its config and whether it is ignored
      --encoding LABEL     Read every file as utf-8, gb18030, big5 ..., whatever its bytes say
      --no-error-on-unmatched-pattern
                           Do not fail when a file or pattern matches nothing

Speed
      --cache              Keep results, so that only what has changed is linted the next time
      --cache-location F   The file or folder of the cache (default: .healthlintcache)
      --cache-strategy S   Tell changes by content (default) or by metadata: time and size
      --concurrency N      Lint on so many threads, auto for as many as pay, or off (default)
      --stats              Tell which rules took how long: as a table, or as stats in --format json

Other questions
      --evidence           Show articles as evidence cards: what they stand on, claim and leave out
      --explain RULE       Say what a rule wants, why, on whose authority, and how to silence it
      --list-rules         List all rules

  -h, --help               Show this help
  -v, --version            Show the version

Exit codes: 0 nothing wrong (warnings allowed), 1 errors found or too many warnings, 2 could not do its work.`
