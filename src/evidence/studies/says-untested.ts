import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'

const people = '(?:people|humans?|patients|women|men|adults|children|volunteers|anyone)'
const untested = {
  en: wordings(
    new RegExp(String.raw`\b(?:not|never) (?:yet )?been (?:\w+ )?(?:tested|tried|studied|trialled|examined|evaluated)(?: yet)? (?:in|on|with) (?:\w+ )?${people}\b`, 'i'),
    /\bno (?:human|clinical) (?:trials?|studies|data)\b/i,
    /\bno (?:trials?|studies) (?:in|on|with) (?:people|humans|patients)\b/i,
  ),
  zh: wordings(/(?:尚未|还未|没有|尚无|未曾|从未|并未|还没)[^,。;]{0,8}?(?:人体|临床|人群)(?:试验|研究|验证|数据|证据|测试|中)/),
}

/** Whether a sentence says that nobody has tested the treatment in people. */
export const saysUntested = (sentence: Sentence): boolean => sentence.testSome(untested[sentence.language])
