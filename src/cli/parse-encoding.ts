import { didYouMean } from '../config/did-you-mean.js'
import { UserError } from '../config/user-error.js'
import { type Encoding, encodingNames, encodingOf } from '../document/encoding.js'

/** Other labels that people write, for the hint. */
const commonLabels = ['utf8', 'gbk', 'gb2312', 'big5-hkscs', 'latin1', 'iso-8859-1', 'cp1252']

/**
 * The encoding that `--encoding` names.
 *
 * @throws UserError for a label of no encoding, or of one that is not read
 */
export function parseEncoding(label: string): Encoding {
  const encoding = encodingOf(label)
  if (encoding) return encoding
  const hint = didYouMean(label, [...encodingNames, ...commonLabels])
  throw new UserError(`--encoding: "${label}" must be one of ${encodingNames.join(', ')}, or another name of these.${hint}`)
}
