/** Whether a file of a folder is an article, by its extension. Files that are named outright are linted anyway. */
export function isArticle(name: string): boolean {
  return /\.(?:md|markdown|mdx|html?|txt)$/i.test(name)
}
