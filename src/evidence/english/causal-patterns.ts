const stems = [
  'improv|reduc|increas|decreas|lower|rais|prevent|protect|caus|induc|trigger|enhanc|boost|worsen|delay|slow|halt|revers|restor',
  'accelerat|inhibit|suppress|promot|stimulat|alleviat|reliev|attenuat|ameliorat|impair|damag|harm|kill|destroy|block|sav|extend',
  'prolong|shorten|strengthen|weaken|driv|facilitat|hinder|exacerbat|mitigat|diminish|minimi[sz]|eliminat|cur|treat|help|benefit',
  'affect|influenc|alter|modif|modulat|chang|control|produc|doubl|tripl|halv|stop|curb|spur|elevat|repair|regulat|normali[sz]',
  'contribut|eas|lift|speed|shap|hamper|undermin|counteract|overcom|mediat|confer|limit|disrupt|augment|activat|lead|result|impact',
  'play|yield|elicit|lessen|combat|predispos|lengthen|cut|aid|spell',
].join('|')
/** Stems of verbs by which one thing works on another. */
const act =
  String.raw`(?:${stems})`
const anyForm = `${act}(?:e|es|s|ed|d|ing|ling|ting|ted|ped)?`

const bareForms = [
  'improve|reduce|increase|raise|lower|boost|halve|triple|double|affect|influence|impact|prevent|cause|worsen|delay|slow|promote',
  'impair|suppress|heighten|enhance|protect|harm|prolong|shorten|inhibit|induce|alter|escalate|trigger|halt|restore|relieve|alleviate',
  'stimulate|complicate|extend|strengthen|weaken',
].join('|')
/** Verbs that need somebody or something to act on. */
const transitive = String.raw`(?:${bareForms})`
const pastForms = [
  'improved|reduced|increased|decreased|lowered|enhanced|promoted|raised|prevented|delayed|elicited|induced|boosted|halved|tripled',
  'doubled|slowed|impaired|suppressed|impacted|affected|influenced|shortened|prolonged|attenuated|alleviated|helped|triggered',
].join('|')
const pastTransitive = String.raw`(?:${pastForms})`
const notDescribing = [
  'an?|the|with|of|had|have|has|having|showed|shows|and|or|more|in|for|was|were|is|are|be|been|being|by|to|from|than|their|its|these',
  'this|no|not|most|on|at|after|under|between|exhibited|displayed|demonstrated|found|due|among|without|via|through|over|experienced',
  String.raw`reported|\w+ly`,
].join('|')
/** Before a participle that only describes: an increased risk, with reduced pain, was improved. */
const describing = String.raw`(?<=[\w)] )(?<!\b(?:${notDescribing})\s)`
const withoutObject = [
  'in|by|with|among|at|from|to|after|during|before|significantly|over|than|and|or|but|compared|as|for|of|when|between|on|across',
  'linearly|progressively|since|while|more|within|under|until|through|throughout',
].join('|')
/** After a verb that has no object: rose in women, fell with age. */
const noObject = String.raw`(?:${withoutObject})\b`

const pluralStems = [
  'improv|reduc|increas|decreas|lower|rais|induc|enhanc|boost|worsen|delay|slow|promot|impair|damag|affect|influenc|alter|doubl|tripl',
  'help|benefit|sav|cut|hurt|alleviat|attenuat|trigger|inhibit|suppress|driv|impact|stimulat|revers|restor|prolong|extend|reliev',
  'treat|eas|curb|contribut|mediat|heighten|escalat|pos|halv|slash|weaken|strengthen|accelerat|exacerbat|mitigat|diminish|eliminat',
  'facilitat|hinder|hamper|ameliorat|undermin|counteract|disrupt|augment|activat|lessen|combat|lengthen|modulat|normali[sz]|kill',
  'destroy|harm|spur|aggravat|provok|precipitat|restrain|deplet|rescu|preserv|dampen|ward',
].join('|')
const softening = [
  'may|might|could|would|possibly|perhaps|probably|potentially|likely|appear(?:s|ed)? to|seem(?:s|ed)? to|potential (?:to|for|of)',
  'believed to|thought to|expected to|promise (?:for|in|as)',
].join('|')
const helpful = String.raw`${anyForm}|effective|beneficial|useful|able|protective|due|role|key|considered|account|important|crucial|incorporated`
const changeOf = '(?:increase|raise|reduce|lower|cut|double|triple|halve|boost)'
const judged = '(?:effective|efficacious|beneficial|successful|harmful|ineffective|detrimental|able to)'
/** Behind these the bare form states nothing. */
const noVerbBehind = String.raw`(?<!\b(?:to|may|might|could|can|would|will|not|help|helps|does|do|did|should|must|the|a|an)\s)`
/** How English says that one thing works on another. The editors' own list, by constructions. */
export const causalPatterns = {
  /** A verb with its object: plural nouns before the bare form show that it is the verb. */
  actsOn: [
    new RegExp(String.raw`\b\w+ly ${pastTransitive} (?:the|their|its|his|her|this|these)\b`, 'i'),
    new RegExp(String.raw`${noVerbBehind}\b${changeOf} (?:the |their |your |both )?(?:[\w-]+ ){0,2}(?:risks?|odds|chances?|likelihood|mortality|deaths?|pressure)\b`, 'i'),
    new RegExp(String.raw`\b[a-z]+(?:s|en|ople) (?:also |(?!\w+ly \w+s\b)\w+ly )?${transitive}\s(?!${noObject})[a-z]`, 'i'),
    new RegExp(String.raw`${describing}\b${pastTransitive}\s(?!${noObject})[a-z0-9]`, 'i'),
  ],
  /** The cause is named by a noun, by a preposition or by what it is good for. */
  names: [
    /\b(?:determinants?|contributors?|drivers?|killer|culprit|causal factors?)\b|\b(?:had|has|have|having) (?:[\w-]+ ){0,4}?(?:effects?|impact|benefits?|influence|bearing)\b/i,
    /\bcaus(?:es?|ed|ing)\b|\b(?:due to|because of|thanks to|responsible for|result(?:s|ed|ing)? in|leads? to|led to|leading to|prevents?|prevented|protects?|protected|key to|culprit|protective)\b/i,
    new RegExp(
      [
        String.raw`\b(?:is|are|was|were|be|proved?|remained)\s(?:(?:\w+ly|not|an?|the|more|most|as|both|also)\s){0,3}${judged}\b`,
        String.raw`\b(?:an?|and|more|most|highly|simple|safe)\s(?:effective|efficacious)\b`,
        String.raw`\b(?:in)?effective (?:in|for|at|against|option|tool|treatment)\b`,
        String.raw`\b(?:contribut(?:ed|es|ing) to|interfere[sd]? with|predispos\w+ \w+ to|translate[sd]? (?:in)?to|attribut(?:ed|able) to|driven by|necessary to)\b`,
      ].join('|'),
      'i',
    ),
    new RegExp(
      [
        String.raw`\b(?:provid(?:es?|ed)|giv(?:es?)|gave|offer(?:s|ed)?|bring(?:s)?|brought) (?:[\w-]+ ){0,2}?(?:relief|protection|benefits?|advantages?|improvements?)\b`,
        String.raw`\b(?:of|no|little|clear|clinical|any|added|additional) benefits? (?:of|in|from|for|to|with)\b`,
        String.raw`\b(?:critical|crucial|essential|fundamental|vital|necessary)\s(?:elements? |factors? )?(?:to|for|in)\b`,
      ].join('|'),
      'i',
    ),
    new RegExp(
      [
        String.raw`\b(?:effects?|impact|influence) (?:\w+ ){0,3}?on\b`,
        String.raw`\bplay(?:s|ed)? (?:an? )?(?:\w+ ){0,3}role\b`,
        String.raw`\b(?:better|superior|improved|positive)\s(?:\w+\s)?(?:outcomes?|results?|survival|efficacy|control)\b`,
      ].join('|'),
      'i',
    ),
  ],
  /** Verbs of effect in the forms that have no other sense. */
  works: [
    // "Is saving lives", "not increased by anaesthesia", "enables faster recovery".
    new RegExp(
      [
        String.raw`\b(?:is|are|was|were|been)\s(?:also\s|\w+ly\s)?${act}ing\b`,
        String.raw`\b${act}ed\sby\b`,
        String.raw`\bwas found (?:\w+ly )?to (?:\w+ly )?${act}`,
        String.raw`\b(?:enables?|enabled|fuels?|fuelled|ups|wards? off|staves? off|shields?|spares?|eradicates?|drives? up|brings? down)\s(?:[a-z])`,
      ].join('|'),
      'i',
    ),
    new RegExp(
      [
        String.raw`\b(?:by|thereby|thus) ${act}ing\b`,
        String.raw`\bcan (?:also |help |be |\w+ly )?${anyForm}\b`,
        String.raw`\b(?:did|does|do|will|has|have|had|fails? to|failed to|necessary to|helped|helps)\s(?:(?:not|also|n't|\w+ly)\s){0,3}${act}\w*`,
      ].join('|'),
      'i',
    ),
    new RegExp(String.raw`\b(?:${pluralStems})e?s\b`, 'i'),
    new RegExp(
      [
        String.raw`\b(?:significantly|also|directly|effectively|greatly|substantially|markedly|successfully)\s${act}ed\b`,
        String.raw`\b(?:was|were|is|are)\s(?:\w+ly\s)?${act}ed\sby\b`,
        String.raw`\b${act}ed\s(?:the|their|its|both|all|his|her|patients?|weight|pain|symptoms?|blood|mortality|quality)\b`,
      ].join('|'),
      'i',
    ),
  ],
  /** Somebody or something fell, rose or was changed, and nothing is said to have done it. */
  happened: new RegExp(
    [
      String.raw`\b(?:increase[sd]?|decrease[sd]?|improve[sd]?|rise|rose|fall|fell|drop(?:s|ped)?|decline[sd]?) (?:\w+ly )?(?:since|in|with|over|among|during|after|between|as)\b`,
      String.raw`\b(?:was|were|is|are) (?:not )?(?:\w+ly )?(?:increased|reduced|decreased|elevated|impaired|prolonged|lowered|improved)\b(?! by\b)`,
    ].join('|'),
    'i',
  ),
  /** A softened verb of effect. "Those who may benefit" softens nothing. */
  mayAct: new RegExp(
    String.raw`(?<!\b(?:who|that|which|those) )\b(?:${softening})\s(?:(?:also|each|even|not|help|be|have|an?|the|\w+ly|in|to|it|as|due|well)\s){0,4}?(?:${helpful})`,
    'i',
  ),
  /** A word that softens an effect told in the same sentence. "Potentially lethal" does not. */
  softened: /\b(?:may|might|could|appears?|seems?|potential\w*(?! \w+(?:al|ed|ly|ous|ing)\b)|(?<!more |less |most |as )likely|possibly|perhaps|probably)\b/i,
} as const
