const needed = '(?:research|stud(?:y|ies)|trials?|care|attention|education|monitoring|screening|programmes?|programs?|training|interventions?|evaluation|follow-up)'
const oughtTo = [
  'should|must|needs? to be|ought to|recommend(?:s|ations?)?',
  String.raw`(?:is|are|be|been) (?:\w+ly )?(?:recommended|needed|required|warranted|necessary)`,
  String.raw`(?<!\b(?:the|less|reduced|lower|no) )needs? for`,
  String.raw`the need for (?:an? )?(?:[\w-]+ ){0,3}${needed}`,
].join('|')
const howItWasDone = [
  'investigate|examine|determine|assess|evaluate|explore|test|analy[sz]e|compare|study|looked at|conducted|tested|collected|enrolled',
  'surveyed|recruited|measured|reviewed',
].join('|')
/** How English tells that a sentence holds no finding of its own, or none yet. The editors' own list. */
export const noFindingPatterns = {
  /** What was known, feared or disputed before. */
  background: new RegExp(
    [
      String.raw`\b(?:previous|earlier|prior|past) (?:research|stud(?:y|ies)|work|findings)\b (?:has|have|had|show|suggest|found)`,
      String.raw`\b(?:it is|it's) (?:\w+ )?(?:known|established|recogni[sz]ed|thought) that\b`,
      String.raw`\bconcerns? (?:among [\w ,]{1,40} )?that\b`,
      String.raw`\bdebate\b`,
    ].join('|'),
    'i',
  ),
  /** How common or weighty something is among others of its kind. */
  ranking:
    /\b(?:is|are|remains?) (?:still )?(?:the|an?) (?:[\w-]+ ){0,2}?(?:most (?:common|frequent)|leading|main|major|commonest)\b/i,
  /** What ought to be done. "Recommended doses" and "less need for scans" advise nothing. */
  advice:
    new RegExp(String.raw`\b(?:${oughtTo})\b`, 'i'),
  moreResearch:
    /\b(?:further|future|more|additional|larger|well-designed)\s(?:[\w-]+\s){0,4}?(?:research|stud(?:y|ies)|trials?|investigations?|work|evaluation)\b/i,
  paperwork:
    /\b(?:registration|registered (?:at|with|as|in|under)|nct\d+|clinicaltrials|isrctn|funded by|copyright|level of evidence)\b/i,
  /** A question that stays open. What can be predicted or told is none. */
  openQuestion:
    /\b(?:(?<!\b(?:predict(?:s|ed)?|influence[sd]?|affect(?:s|ed)?|tell|role|in) )whether(?! as\b)|unclear|unknown|inconclusive|little is known|controversial)\b/i,
  /** What a study was for and how it was done. */
  aim: new RegExp(
    [
      String.raw`\b(?:aims?|aimed|objective|purpose|designed to|sought to|set out|wanted to)\b`,
      String.raw`\b(?:to|we|researchers|study|team)\s(?:${howItWasDone})\w*\b`,
    ].join('|'),
    'i',
  ),
  /** Where and when something was published. */
  published:
    /\b(?:is|was|were|are|will be|been)\s(?:\w+\s)?(?:published|presented|released|reported)\s(?:\w+\s){0,2}?(?:in|at|on|by|today|online)\b/i,
} as const
