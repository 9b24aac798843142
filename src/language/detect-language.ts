import { isHan, isLatinLetter } from './characters.js'
import type { Language } from './language.js'

/** No block changes its language after this many characters, so the rest need not be read. */
const sample = 2000

/**
 * The share of Han characters among Han characters and Latin words from which a block is Chinese.
 *
 * Words, not letters, are weighed against characters: one Han character says about as much as half an English
 * word, while a gene or drug name has many letters and is still one name. A Chinese paragraph full of names such
 * as `TGF-β/Smad` keeps a share above 0.6; an English sentence that quotes one Chinese term stays under 0.3.
 */
const threshold = 0.4

/**
 * With a declared language the text must contradict it plainly to be read otherwise. Templates often declare the
 * wrong language for a whole page, so a declaration moves the threshold and does not decide alone.
 */
const thresholdDeclaredChinese = 0.1
const thresholdDeclaredEnglish = 0.7

const chineseTag = /^(?:zh|cmn|yue|lzh|wuu|nan|hak|zho|chi)(?:[-_]|$)/i
const englishTag = /^(?:en|eng)(?:[-_]|$)/i

/** What `isHan` and `isLatinLetter` tell of one character, asked of a whole text: most blocks have no Han at all. */
const anyHan = /[\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud88d]/
const anyLatinLetter = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/

/**
 * The language of one block of prose.
 *
 * @param text the block, folded or not
 * @param declared a language tag as written in the markup (`lang`, front matter), if any
 * @param fallback for text without a letter of either script, such as a table cell with a number
 */
export function detectLanguage(text: string, declared?: string, fallback: Language = 'en'): Language {
  const read = text.length > sample ? text.slice(0, sample) : text
  const declaredLanguage = languageOfTag(declared)
  if (!anyHan.test(read)) return anyLatinLetter.test(read) ? 'en' : (declaredLanguage ?? fallback)
  const counts = countScripts(read)
  return counts.han > limitFor(declaredLanguage) * (counts.han + counts.words) ? 'zh' : 'en'
}

/** The language that a BCP 47 tag names, if it is one of ours. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined
  const trimmed = tag.trim()
  if (chineseTag.test(trimmed)) return 'zh'
  return englishTag.test(trimmed) ? 'en' : undefined
}

function limitFor(declared: Language | undefined): number {
  if (declared === 'zh') return thresholdDeclaredChinese
  return declared === 'en' ? thresholdDeclaredEnglish : threshold
}

/** Han characters and runs of Latin letters. */
function countScripts(text: string): { han: number; words: number } {
  let han = 0
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) {
      inWord = false
      han++
    } else if (isLatinLetter(code)) {
      if (!inWord) words++
      inWord = true
    } else {
      inWord = false
      if (isHan(code)) han++
    }
  }
  return { han, words }
}
