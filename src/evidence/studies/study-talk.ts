import type { Sentence } from '../../language/sentence.js'

const report = {
  en: /\b(?:trial|stud(?:y|ies)|experiments?|meta-analys[ie]s|reviews?|cohort|survey) (?:of|with|in|on|found|showed|shows?|has|have|compared|confirmed|suggests?|enrolled)\b|\b(?:placebo|randomi[sz]ed)\b|\bet al\b/i,
  zh: /(?:一项|该|多项|项)[^,。;]{0,16}(?:研究|试验|实验|调查)|研究(?:表明|显示|发现|证实|纳入)|试验(?:显示|纳入|表明|证实)|实验(?:表明|证实|发现)|安慰剂|随机对照|荟萃分析/,
}

/** Whether a sentence tells of a study, named or not; the cells of a table name and list. */
export const tellsOfStudy = ({ folded, language, block }: Sentence): boolean => block.kind !== 'table-cell' && block.kind !== 'table-header' && report[language].test(folded)

/** One such sentence is enough: nobody but its authors writes it. */
const certain = {
  en: /\bwe (?:searched|randomi[sz]ed|(?:found|included|identified|looked (?:at|for)|reviewed) (?:[\w-]+ ){0,6}?(?:stud(?:y|ies)|trials?|rcts?|reviews?))\b|\breview authors\b|\b(?:stud(?:y|ies)|trials?) (?:in|for|included in) (?:this|the|our) review\b|\b(?:studies|trials|rcts) (?:\([^()]{1,40}\) )?(?:are|were) included\b|\bthe literature was searched\b|\bspecialist of the cochrane\b|^this is an update(?:d version)? of \w+ (?:\w+ )?cochrane|^(?:this|the|our) (?:systematic |cochrane |updated )?review (?:of trials |now )?(?:includes?d?|identif|looks? at|looked at|found|shows|aim|considered|compared|evaluate|assess|examine|investigate)|: an? (?:[\w-]+,? ){0,6}(?:trial|crossover study|pilot study)\.?$|(?:^|[.\s])methods?:|^(?:abstract\.?\s?)?(?:(?:patients|materials?|subjects) and methods|methods?|main outcome measures?|trial registration)[.:]/i,
  zh: /本(?:研究|试验|综述)(?:共)?(?:纳入|检索)|我们(?:检索了|随机)|(?:^|[\s【])方法[:】]/,
}
/** Words of the writers' own work that others may use too. */
const own = {
  en: /\b(?:we|the authors) (?:included|enrolled|recruited|identified|analy[sz]ed|assessed|assigned|reviewed|investigated|evaluated|compared|conducted|determined|studied|examined|tested|aimed|developed|hypothesi[sz]ed)\b|\b(?:this|our) (?:systematic |cochrane )?review\b|\bour (?:trial|study|results|findings|data)\b|\b(?:participants|patients|subjects|children|adults|women|men) (?:with [\w -]{1,40} )?were (?:\w+ly )?(?:randomi[sz]ed|assigned|allocated|enrolled|recruited|included)\b|\b(?:the (?:\w+ )?(?:aims?|objectives?|purpose) of|in) (?:this|the present|our|the current) (?:study|trial|review|paper|work|research)\b|\bthe present (?:study|trial)\b|\bthe (?:study|trial) (?:aimed to|was designed to)|\b(?:primary|secondary) (?:outcomes?|end ?points?|objectives?) (?:was|were|included)\b|^this (?:[\w-]+,? ){0,6}(?:study|trial)\b|^(?:abstract\.?\s?)?(?:background|objectives?|results|aims?|purpose|findings|conclusions?)[.:]/i,
  zh: /本(?:研究|试验|综述)(?:采用|旨在|发现|表明)|我们(?:纳入|招募|分析|比较)|^(?:目的|结果)[:]/,
}

/** A test or an interval, which papers print and others leave out. Counts once. */
const statistic = /\bp\s?[<=>≤]\s?0?\.\d|\b95\s?%\s?(?:ci\b|confidence)/i

/** Whether a text reports its writers' own research, as an abstract does: it is then a source itself. */
export function isOwnResearch(sentences: readonly Sentence[]): boolean {
  let signs = 0
  let hasStatistic = false
  for (const { folded, language } of sentences) {
    if (certain[language].test(folded)) return true
    if (own[language].test(folded) && ++signs === 2) return true
    if (!hasStatistic && statistic.test(folded)) {
      hasStatistic = true
      if (++signs === 2) return true
    }
  }
  return false
}
