/** "Higher", "more", but not "more than ten". */
const isHigher = String.raw`(?:higher|lower|greater|fewer|larger|smaller|longer|shorter|worse|poorer|better|(?:more|less)(?! than (?:\d|an?\b|half|one|two|three|four|five|ten)))`
const comparedWith = '(?:than|compared (?:with|to)|among|in (?:those|patients|people|women|men|children))'
const measuresOfRisk = '(?:risks?|incidence|rates?|mortality|prevalence|odds|survival|chances?|likelihood)'
/** How English says that two things go together, without saying why. The editors' own list, by constructions. */
export const associationPatterns = {
  /** It is said outright. An Association with a capital is a society. */
  together: new RegExp(
    [
      String.raw`\b(?:associat(?:ed|es)|(?<!\b[A-Z][a-z]+ )[aA]ssociations?(?! of [A-Z])|correlat\w+|[Cc]orrelat\w+)\b`,
      String.raw`\b(?:linked|links?|tied|ties|connection|connected)\s(?:\w+\s){0,2}?(?:to|with|between)\b`,
      String.raw`\brelated to\b|\b[Rr]elationships?\b|\b[Pp]redict(?:s|ed|ors?|ive)?\b`,
      String.raw`\b(?:more|less|most|as|times) (?:\w+ )?likely\b`,
      String.raw`\b(?:(?:is|are|was|were|be|remain|still|puts?|placed?|them|twice) at|have|had|has|faced?|carry|carries) (?:an? )?(?:[\w-]+ ){0,3}risk\b`,
    ].join('|'),
  ),
  /** It is said with a doubt. */
  mayBe: new RegExp(
    [
      String.raw`\b(?:may|might|could)\s(?:also\s)?(?:have|face|be) (?:an? )?(?:\w+ )?(?:higher|increased|greater|elevated|lower|more|less) `,
      String.raw`\b(?:may|might|could)\s(?:also\s)?(?:be\s)?(?:\w+ly\s)?(?:associated|linked|related|predict|indicate|reflect|represent|signal)`,
    ].join('|'),
    'i',
  ),
  /** A risk is found, or factors of it are. */
  tellsRisk: new RegExp(
    [
      String.raw`\bthere (?:is|was) (?:an? )?(?:[\w-]+ ){0,2}risk of\b`,
      String.raw`\brisk factors? (?:for|in) [\w -]{1,60}(?:identified|found|mapped)\b`,
      String.raw`\b(?:identif(?:y|ies|ied)|pinpoints?|found|finds?|picture of) (?:[\w-]+ ){0,3}risk factors?\b`,
    ].join('|'),
    'i',
  ),
  /** A risk, rate or chance is higher for some than for others. */
  comparesRisk: new RegExp(
    [
      String.raw`\b(?:increased|higher|greater|elevated|lower|reduced|double|triple|quadruple|twice|times) (?!the |their |its )(?:[\w-]+ ){0,3}?${measuresOfRisk} (?:of|for|in|among|after|than)\b`,
      String.raw`\bat (?:an? )?(?:[\w%-]+ ){0,3}(?:increased|greater|higher|elevated|lower|reduced) (?:[\w-]+ )?risk\b`,
      String.raw`\bface[sd]? (?:an? |up )?(?:[\w-]+ ){0,5}(?:risk|rate)`,
    ].join('|'),
    'i',
  ),
  /** Something is called a marker or a factor of risk: its predicate, not what is acted on. */
  marks: new RegExp(
    [
      String.raw`\b(?:is|are|was|were|be|as|identified|remained?|being|found)\b[^,;]{0,60}\b(?:prognos\w+|risk factors?|(?:bio)?markers?|indicators?)\b`,
      String.raw`\b(?:prognos\w+|risk factors?|(?:bio)?markers?) (?:[\w-]+ ){0,6}?(?:were|was|included?|are|is)\b`,
    ].join('|'),
    'i',
  ),
  /** Groups or times are compared. */
  compares: new RegExp(
    [
      String.raw`\btimes (?:that|those|as)\b`,
      String.raw`\b\w+-?fold (?:\w+ )?(?:risk|increase|higher|greater)`,
      String.raw`\b(?:faster|sooner|earlier|later|slower|older|younger|thinner|taller) than\b`,
      String.raw`\bas much \w+ \w+ as\b`,
      String.raw`\bthe (?:more|less|\w+er)\b.{1,80},\s(?:the (?:more|less|\w+er)|(?:more|less|\w+er))\b`,
      String.raw`\b${isHigher}\b.{1,80}\b${comparedWith}\b(?! (?:previously|they say|expected|thought))`,
      String.raw`\b(?:was|were|are|is|receive[sd]?|develop(?:ed)?|ha[ds]|have|use[sd]?|report(?:ed)?|show(?:ed|s)?) (?:\w+ly )?(?:higher|lower|greater|fewer|worse|better|(?:more|less) \w+)\b`,
      String.raw`\bdiffer(?:ed|s|ences?|ent)\b|\bsimilar\b`,
      String.raw`\b(?:increases?|decreases?|reductions?|improvements?) (?:in|of)\b`,
      String.raw`\b(?:an?|the|no|with|had|have|has|displayed|showed|found)\s(?:\w+\s)?(?:increased|decreased|diminished|reduced|elevated|higher|lower|impaired)\b`,
      String.raw`\b(?:prevalence|incidence|proportion|rates?|levels?|scores?)\b.{0,60}\b(?:increased|decreased|rose|fell|declined|improved)\b`,
    ].join('|'),
    'i',
  ),
} as const
