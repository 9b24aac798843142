import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'

/** "A trial of", "the study found". */
const toldOfStudy = [
  'of|with|in|on|found|showed|shows?|has|have|compared|confirmed|suggests?|enrolled|followed|tracked|tested|reported|gave|asked',
  'examined|involving',
].join('|')
const report = {
  en: wordings(
    new RegExp(String.raw`\b(?:trial|stud(?:y|ies)|experiments?|meta-analys[ie]s|reviews?|cohort|survey) (?:${toldOfStudy})\b`, 'i'),
    /\bin (?:one|another|a (?:second|third|fourth|recent|small|large|larger|further|separate)) (?:[\w-]+ ){0,2}?(?:trial|study|experiment|survey),/i,
    /\ba (?:second|third|fourth|further) (?:[\w-]+ ){0,2}?(?:trial|study|experiment|survey),/i,
    /\b(?:placebo|randomi[sz]ed)\b|\bet al\b/i,
  ),
  zh: wordings(
    /(?:一项|该|多项|项)[^,。;]{0,16}(?:研究|试验|实验|调查)/,
    /研究(?:表明|显示|发现|证实|纳入)|试验(?:显示|纳入|表明|证实)|实验(?:表明|证实|发现)/,
    /安慰剂|随机对照|荟萃分析/,
  ),
}

/** Whether a sentence tells of a study, named or not; the cells of a table name and list. */
export const tellsOfStudy = (sentence: Sentence): boolean => sentence.testSome(report[sentence.language]) && sentence.block.kind !== 'table-cell' && sentence.block.kind !== 'table-header'

/** "This review includes". */
const reviewDoes = 'includes?d?|identif|looks? at|looked at|found|shows|aim|considered|compared|evaluate|assess|examine|investigate'
/** One such sentence is enough: nobody but its authors writes it. */
const certain = {
  en: wordings(
    /\bwe (?:searched|randomi[sz]ed|(?:found|included|identified|looked (?:at|for)|reviewed) (?:[\w-]+ ){0,6}?(?:stud(?:y|ies)|trials?|rcts?|reviews?))\b/i,
    /\breview authors\b/i,
    /\b(?:stud(?:y|ies)|trials?) (?:in|for|included in) (?:this|the|our) review\b/i,
    /\b(?:studies|trials|rcts) (?:\([^()]{1,40}\) )?(?:are|were) included\b/i,
    /\bthe literature was searched\b|\bspecialist of the cochrane\b/i,
    /^this is an update(?:d version)? of \w+ (?:\w+ )?cochrane/i,
    new RegExp(`^(?:this|the|our) (?:systematic |cochrane |updated )?review (?:of trials |now )?(?:${reviewDoes})`, 'i'),
    /: an? (?:[\w-]+,? ){0,6}(?:trial|crossover study|pilot study)\.?$/i,
    /(?:^|[.\s])methods?:/i,
    /^(?:abstract\.?\s?)?(?:(?:patients|materials?|subjects) and methods|methods?|main outcome measures?|trial registration)[.:]/i,
  ),
  zh: wordings(
    /本(?:研究|试验|综述)(?:共)?(?:纳入|检索)|我们(?:检索了|随机)/,
    /(?:^|[\s【])方法[:】]/,
  ),
}
const numeral = String.raw`(?:\d[\d,]*|no|one|two|three|four|five|six|seven|eight|nine|ten|(?:eleven|twelve|\w+teen|\w+ty)(?:-\w+)?)`
/** "We enrolled", "the authors assessed". */
const didResearch = [
  'included|enrolled|recruited|identified|analy[sz]ed|assessed|assigned|reviewed|investigated|evaluated|compared|conducted|performed',
  'undertook|carried out|determined|studied|examined|tested|aimed|developed|hypothesi[sz]ed|collected|selected|updated|quantified',
].join('|')
/** "Nine trials were identified". */
const takenUp = 'identified|included|found|reviewed|analy[sz]ed|eligible|retrieved|located'
/** "Patients with gout were randomly assigned". */
const subjects = 'participants|patients|subjects|children|adults|women|men|volunteers|recipients|infants|neonates|students|cases|rats|mice|pigs'
const allotted = 'randomi[sz]ed|divided|assigned|allocated|enrolled|recruited|included|selected|entered|matched'
/** Words of the writers' own work that others may use too. */
const own = {
  en: patternList([
    String.raw`\b(?:we|the authors|reviewers) (?:${didResearch})\b`,
    String.raw`\bwe (?:found|report) (?:an? |no |only )?(?:[\w-]+ ){0,4}?(?:studies|trials?|rcts?|study|evidence|data|effects?|difference|differences|associations?)\b`,
    String.raw`\b(?:this|our|the current) (?:systematic |cochrane |updated |present )*review\b`,
    String.raw`\bthe review (?:found|showed|shows|cannot|could|indicates|included)\b`,
    String.raw`\bour (?:trial|study|results|findings|data)\b`,
    String.raw`\b(?:${subjects}) [^.;]{0,60}?\bwere (?:\w+ly |then |successively |examined and |selected and )*(?:${allotted})\b`,
    String.raw`\b(?:the (?:\w+ )?(?:aims?|objectives?|purpose) (?:of|was)|in) (?:this|the present|our|the current) (?:[\w-]+,? ){0,4}?(?:study|trial|review|paper|work|research|analysis|summary)\b`,
    String.raw`\b(?:aims?|objectives?|purpose) of (?:this|the|our) (?:study|trial|review|paper|summary)\b|\bour (?:aim|objective) was\b`,
    String.raw`\bthe (?:present|current) (?:study|trial)\b`,
    String.raw`\bthis study (?:\w+ )?(?:examined|investigated|assessed|evaluated|compared|determined|explored|tested)\b`,
    String.raw`\bthe (?:study|trial) (?:aimed to|was designed to)`,
    String.raw`\b(?:primary|secondary) (?:outcomes?|end ?points?|objectives?) (?:was|were|included|measured)\b`,
    String.raw`^this (?:[\w-]+,? ){0,6}(?:study|trial)\b|^(?:abstract\.?\s?)?(?:background|objectives?|results|aims?|purpose|findings|conclusions?)[.:]`,
    // Reviews: what was found of studies and how good it was.
    String.raw`\b${numeral} (?:[\w-]+ ){0,5}?(?:studies|trials?|rcts?|reports)\b[^.;]{0,180}?\b(?:(?:was|were) (?:${takenUp})|met (?:the|our) (?:inclusion )?criteria)\b`,
    String.raw`\bincluded (?:studies|trials|reports)\b|\b(?:studies|trials|data|evidence) included\b|\beligible (?:studies|trials)\b`,
    String.raw`\b(?:quality|certainty|strength) of (?:the )?(?:body of )?(?:available )?evidence\b`,
    String.raw`\b(?:low|moderate|high)(?: to \w+)?[- ](?:quality|certainty) evidence\b`,
    String.raw`\brisks? of bias\b`,
    String.raw`\bgrade\b, there`,
    String.raw`\bmethodological quality\b`,
    // How the studies of a review were made and what could be done with them together.
    String.raw`\b(?:people|participants|patients|infants|children|women|men|adults) (?:took part|participated|were (?:enrolled|treated|included)) in ${numeral} (?:[\w-]+ ){0,3}(?:studies|trials)\b`,
    String.raw`\b(?:most|many|all|both) (?:of the )?(?:studies|trials) (?:lasted|were|had|included|did|compared|evaluated|used|had)\b`,
    String.raw`\bthe (?:trials|studies) (?:tested|compared|lasted|differed|varied|evaluated|(?:studied|used) different)\b`,
    String.raw`\bafter reviewing the (?:studies|evidence|literature)\b`,
    String.raw`\b(?:not (?:possible|appropriate) to|could not be|were|was) pool(?:ed)?\b`,
    String.raw`\b(?:data|evidence|conclusions?) (?:is |was |were )?(?:based on (?:limited |few )?(?:data |evidence )?)?from (?:only )?${numeral} (?:[\w-]+ ){0,3}(?:studies|trials)\b`,
    String.raw`\bno (?:stud(?:y|ies)|trials?|rcts?) (?:\w+ )?(?:reported|measured|investigated|compared|assessed|looked)\b`,
    String.raw`\bevidence (?:is|was) (?:current|up to date|based on)\b`,
    String.raw`\bbased on ${numeral} (?:[\w-]+ ){0,3}(?:studies|trials)\b`,
  ].map((words) => pattern(new RegExp(words, 'i')))),
  zh: wordings(
    /本(?:研究|试验|综述)(?:采用|旨在|发现|表明)/,
    /我们(?:纳入|招募|分析|比较)/,
    /^(?:目的|结果)[:]/,
  ),
}

/** A test or an interval, which papers print and others leave out. Counts once. */
const statistic = pattern(/\bp\s?[<=>≤]\s?0?\.\d|\b95\s?%\s?(?:ci\b|confidence)/i)

/** Whether a text reports its writers' own research, as an abstract does: it is then a source itself. */
export function isOwnResearch(sentences: readonly Sentence[]): boolean {
  let signs = 0
  let hasStatistic = false
  for (const sentence of sentences) {
    if (sentence.testSome(certain[sentence.language])) return true
    if (sentence.testSome(own[sentence.language]) && ++signs === 2) return true
    if (!hasStatistic && sentence.test(statistic)) {
      hasStatistic = true
      if (++signs === 2) return true
    }
  }
  return false
}
