import { createResult } from '../create-result.js'
import type { LintMessage } from '../lint-message.js'
import type { LintResult } from '../lint-result.js'
import { joinStats } from '../lint-stats.js'
import { applyFixes } from './apply-fixes.js'

/** As in ESLint: fixes that still find something to do after that are undoing each other. */
const mostPasses = 10

/**
 * Lints a text and applies the fixes that are wanted, again and again until there are none left.
 *
 * @param lint lints one version of the text
 * @returns what is left to say of the text as it is then; `output` is that text, if it is another one
 */
export function fixSource(
  source: string,
  lint: (text: string) => LintResult,
  isWanted: (message: LintMessage) => boolean,
): LintResult {
  let text = source
  let result = lint(source)
  const passes = [result]
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = result.messages.flatMap((message) => (message.fix && isWanted(message) ? message.fix : []))
    const fixed = applyFixes(text, fixes)
    if (fixed === text) break
    const next = lint(fixed)
    passes.push(next)
    // A fix that breaks the markup is worse than what it mends.
    if (next.fatalErrorCount > result.fatalErrorCount) break
    text = fixed
    result = next
  }
  const { filePath, messages, suppressedMessages } = result
  if (text === source) return result
  const stats = result.stats && joinStats(passes.flatMap((pass) => pass.stats ?? []))
  return createResult(filePath, messages, { output: text, suppressedMessages, stats })
}
