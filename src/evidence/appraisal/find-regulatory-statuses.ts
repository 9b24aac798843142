import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** "Not yet ready for", "regulatory approval", "FDA". */
const statuses = [
  'not (?:yet )?ready for|marketing authori[sz]ation|regulatory (?:status|approval|clearance|review)',
  'unproven (?:treatment|therapy|intervention|procedure)|FDA|EMA|MHRA|TGA|PMDA|NMPA|Health Canada',
].join('|')
/** Approval, or that there is none. "A clinical trial" as evidence is no status; "only in trials" is. */
const patterns = {
  en: patternList([
    pattern(/\b(?:(?:un)?approv(?:ed|al|als)|licen[sc](?:ed|ure)|unlicensed|authori[sz](?:ed|ation))\b/gi),
    pattern(/\b(?:cleared|off-label)\b/gi),
    pattern(/\b(?:investigational|experimental (?:treatment|therapy|drug|procedure|stage|and|product|at this)|(?:is|are|remains?|still|considered|largely) experimental)\b/gi),
    pattern(/\b(?:only|solely|strictly) (?:\w+ ){0,3}(?:in|within|as part of|through|under|inside|for use in) (?:\w+ ){0,2}(?:clinical )?(?:trials?|research|studies)\b/gi),
    pattern(/\b(?:not (?:yet )?(?:widely |commercially |generally )?available|unavailable|compassionate use|expanded access|under investigation)\b/gi),
    pattern(/\b(?:years|decades) (?:away|from)\b/gi),
    pattern(/\bnot (?:yet )?(?:been )?(?:tested|tried) (?:in|on) (?:humans?|people|patients)\b/gi),
    pattern(new RegExp(String.raw`\b(?:${statuses})\b`, 'gi')),
    pattern(/\b(?:Food and Drug Administration|European Medicines Agency)\b/gi),
  ]),
  zh: patternList([pattern(new RegExp([
    '获批|(?:未|尚未|没有|已|经|获得?|得到|正式|均未)[^,。;]{0,16}(?:批准|审批|许可|核准)|批准(?:上市|用于|文号)|审批(?:状态|情况)',
    String.raw`(?:获准|未|尚未|已|批准)(?:在[^,。;]{0,8})?上市(?!公司)|上市(?:许可|申请|销售)|药监|药品监督|食药监|\bFDA\b|\bEMA\b|\bNMPA\b`,
    String.raw`\bPMDA\b|注册证|备案`,
    '(?:仅|只|限)(?:能|可|限于|限|在|用于|处于)?[^,。;]{0,8}(?:临床)?(?:试验|研究)(?:中|阶段|范围)?[^,。;]{0,6}(?:开展|使用|进行|应用|提供|阶段|内)',
    '(?:处于|属于|停留在|仍在)[^,。;]{0,8}(?:试验|研究|实验)(?:性)?(?:阶段|性治疗|疗法|中)',
    '(?:尚未|未|没有)(?:广泛)?(?:用于|进入|应用于|纳入)(?:常规)?临床|实验性(?:治疗|疗法)|试验性(?:治疗|疗法)|超说明书',
    '未经(?:许可|批准|证实的疗法)|不得(?:收费|用于临床)',
  ].join('|'), 'gi'))]),
}

/** An ethics committee approves studies, not treatments. */
const ethics = {
  en: /\b(?:ethics|review board|irb|committee|protocol|consent|study was|trial was|by (?:his|her|their|the) doctor|reviewers?)\b/i,
  zh: /伦理|委员会批准|课题|立项/,
}
/** Other things are approved, cleared and licensed too. */
const otherSense = {
  en: /\b(?:cleared (?:up|from|away|the|of)|licensed (?:from|to|the|doctor|physician|therapist|professional|practitioner|clinic|medical)|board)\b/i,
  zh: /上市公司/,
}

/**
 * Where an article says whether a treatment is approved or still on trial.
 *
 * @param regulators if any, the status has to name one of them; compared without regard to case
 * @param most so many are enough
 */
export function findRegulatoryStatuses(sentences: readonly Sentence[], regulators: readonly string[], most?: number): Statement[] {
  const holds = ({ folded, language }: Sentence, start: number, end: number): boolean => {
    const around = folded.slice(Math.max(0, start - 50), end + 40)
    if (ethics[language].test(around) || otherSense[language].test(folded.slice(Math.max(0, start - 10), end + 16))) return false
    return regulators.length === 0 || regulators.some((name) => folded.toLowerCase().includes(name))
  }
  return findStatements(sentences, patterns, holds, most)
}
