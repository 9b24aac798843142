/** How English says that two things go together, without saying why. The editors' own list, by constructions. */
export const associationPatterns = {
  /** It is said outright. An Association with a capital is a society. */
  together:
    /\b(?:associat(?:ed|es)|(?<!\b[A-Z][a-z]+ )[aA]ssociations?(?! of [A-Z])|correlat\w+|[Cc]orrelat\w+)\b|\b(?:linked|links?|tied|ties|connection|connected)\s(?:\w+\s){0,2}?(?:to|with|between)\b|\brelated to\b|\b[Rr]elationships?\b|\b[Pp]redict(?:s|ed|ors?|ive)?\b|\b(?:more|less|most|as|times) (?:\w+ )?likely\b|\b(?:(?:is|are|was|were|be|remain|still|puts?|placed?|them|twice) at|have|had|has|faced?|carry|carries) (?:an? )?(?:[\w-]+ ){0,3}risk\b/,
  /** It is said with a doubt. */
  mayBe:
    /\b(?:may|might|could)\s(?:also\s)?(?:have|face|be) (?:an? )?(?:\w+ )?(?:higher|increased|greater|elevated|lower|more|less) |\b(?:may|might|could)\s(?:also\s)?(?:be\s)?(?:\w+ly\s)?(?:associated|linked|related|predict|indicate|reflect|represent|signal)/i,
  /** A risk is found, or factors of it are. */
  tellsRisk:
    /\bthere (?:is|was) (?:an? )?(?:[\w-]+ ){0,2}risk of\b|\brisk factors? (?:for|in) [\w -]{1,60}(?:identified|found|mapped)\b|\b(?:identif(?:y|ies|ied)|pinpoints?|found|finds?|picture of) (?:[\w-]+ ){0,3}risk factors?\b/i,
  /** A risk, rate or chance is higher for some than for others. */
  comparesRisk:
    /\b(?:increased|higher|greater|elevated|lower|reduced|double|triple|quadruple|twice|times) (?!the |their |its )(?:[\w-]+ ){0,3}?(?:risks?|incidence|rates?|mortality|prevalence|odds|survival|chances?|likelihood) (?:of|for|in|among|after|than)\b|\bat (?:an? )?(?:[\w%-]+ ){0,3}(?:increased|greater|higher|elevated|lower|reduced) (?:[\w-]+ )?risk\b|\bface[sd]? (?:an? |up )?(?:[\w-]+ ){0,5}(?:risk|rate)/i,
  /** Something is called a marker or a factor of risk: its predicate, not what is acted on. */
  marks:
    /\b(?:is|are|was|were|be|as|identified|remained?|being|found)\b[^,;]{0,60}\b(?:prognos\w+|risk factors?|(?:bio)?markers?|indicators?)\b|\b(?:prognos\w+|risk factors?|(?:bio)?markers?) (?:[\w-]+ ){0,6}?(?:were|was|included?|are|is)\b/i,
  /** Groups or times are compared. */
  compares:
    /\btimes (?:that|those|as)\b|\b\w+-?fold (?:\w+ )?(?:risk|increase|higher|greater)|\b(?:faster|sooner|earlier|later|slower|older|younger|thinner|taller) than\b|\bas much \w+ \w+ as\b|\bthe (?:more|less|\w+er)\b.{1,80},\s(?:the (?:more|less|\w+er)|(?:more|less|\w+er))\b|\b(?:higher|lower|greater|fewer|larger|smaller|longer|shorter|worse|poorer|better|(?:more|less)(?! than (?:\d|an?\b|half|one|two|three|four|five|ten)))\b.{1,80}\b(?:than|compared (?:with|to)|among|in (?:those|patients|people|women|men|children))\b(?! (?:previously|they say|expected|thought))|\b(?:was|were|are|is|receive[sd]?|develop(?:ed)?|ha[ds]|have|use[sd]?|report(?:ed)?|show(?:ed|s)?) (?:\w+ly )?(?:higher|lower|greater|fewer|worse|better|(?:more|less) \w+)\b|\bdiffer(?:ed|s|ences?|ent)\b|\bsimilar\b|\b(?:increases?|decreases?|reductions?|improvements?) (?:in|of)\b|\b(?:an?|the|no|with|had|have|has|displayed|showed|found)\s(?:\w+\s)?(?:increased|decreased|diminished|reduced|elevated|higher|lower|impaired)\b|\b(?:prevalence|incidence|proportion|rates?|levels?|scores?)\b.{0,60}\b(?:increased|decreased|rose|fell|declined|improved)\b/i,
} as const
