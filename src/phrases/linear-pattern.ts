import { RE2JS } from 're2js'
import { fold } from '../document/fold.js'
import type { Finder } from './find-phrases.js'

/**
 * Compiles a regular expression that somebody wrote into a config. It runs in time linear in the text, whatever it is
 * and whatever the text: RE2 does not backtrack, so there is nothing to guard against. The price is that it knows no
 * look-around and no back-references. Case does not count, and Han characters match in both scripts.
 *
 * @throws Error that says what is wrong with the expression, when it is not one of RE2's
 */
export function linearPattern(source: string): Finder {
  const folded = source.replace(/\p{Script=Han}+/gu, fold)
  const expression = compile(folded)
  return (text) => {
    const matcher = expression.matcher(text)
    const spans = []
    while (matcher.find()) if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() })
    return spans
  }
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
  } catch (error) {
    const reason = (error as Error).message.replace(/^error parsing regexp: /, '').replace('`(?i)', '`')
    const remedy = /\(\?[=!<]/.test(reason) ? '. Look-around can take for ever on some texts, so there is none; name the exceptions under "unless"' : ''
    throw new Error(reason + remedy, { cause: error })
  }
}
