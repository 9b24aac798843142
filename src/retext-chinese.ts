import type { Root } from 'nlcst'
import type { Parser, Plugin } from 'unified'
import { parseChinese } from './language/chinese/parse-chinese.js'

/**
 * A unified plugin that parses Chinese, the counterpart of `retext-english`:
 * `unified().use(retextChinese).parse('肾脏恢复得很慢。')` gives an NLCST tree that every retext plugin can read.
 */
const retextChinese: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (document) => parseChinese(document)
  this.parser = parser
}

export default retextChinese
