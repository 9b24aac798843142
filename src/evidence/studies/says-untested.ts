import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

const untested = {
  en: pattern(/\b(?:not|never) (?:yet )?been (?:\w+ )?(?:tested|tried|studied|trialled|examined|evaluated)(?: yet)? (?:in|on|with) (?:\w+ )?(?:people|humans?|patients|women|men|adults|children|volunteers|anyone)\b|\bno (?:human|clinical) (?:trials?|studies|data)\b|\bno (?:trials?|studies) (?:in|on|with) (?:people|humans|patients)\b/i),
  zh: pattern(/(?:尚未|还未|没有|尚无|未曾|从未|并未|还没)[^,。;]{0,8}?(?:人体|临床|人群)(?:试验|研究|验证|数据|证据|测试|中)/),
}

/** Whether a sentence says that nobody has tested the treatment in people. */
export const saysUntested = (sentence: Sentence): boolean => sentence.test(untested[sentence.language])
