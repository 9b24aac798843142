import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'

/** Reads a Markdown text as an article. */
export const readArticle = (source: string): Article => new Article(parseDocument(source, 'markdown'))
