/**
 * What each option of a rule does: the doc comments above the options in the rule's source text, by option.
 * They stand nowhere else, so that an option and its description cannot part.
 *
 * @param source the text of a rule file, which declares its options as `options: strictObject({ … })`
 */
export function optionComments(source: string): Record<string, string> {
  const declared = source.slice(Math.max(0, source.search(/^ {2}options:/m)))
  const comments = declared.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(\w+):/g)
  return Object.fromEntries([...comments].map(([, comment, name]) => [name!, oneLine(comment!)]))
}

const oneLine = (comment: string): string =>
  comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
