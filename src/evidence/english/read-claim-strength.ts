import type { ClaimStrength } from '../claims/claim-strength.js'

/** Stems of verbs by which one thing works on another. */
const act =
  '(?:improv|reduc|increas|decreas|lower|rais|prevent|protect|caus|induc|trigger|enhanc|boost|worsen|delay|slow|halt|revers|restor|accelerat|inhibit|suppress|promot|stimulat|alleviat|reliev|attenuat|ameliorat|impair|damag|harm|kill|destroy|block|sav|extend|prolong|shorten|strengthen|weaken|driv|facilitat|hinder|exacerbat|mitigat|diminish|minimi[sz]|eliminat|cur|treat|help|benefit|affect|influenc|alter|modif|modulat|chang|control|produc|doubl|tripl|halv|stop|curb|spur|elevat|repair|regulat|normali[sz]|contribut|eas|lift|speed|shap|hamper|undermin|counteract|overcom|mediat|confer|limit|disrupt|augment|activat|lead|result|impact|play|yield|elicit|lessen|combat|provid|offer)'
const anyForm = `${act}(?:e|es|s|ed|d|ing|ling|ting|ted|ped)?`

/** An unfinished question, advice, or the paperwork of a study: nothing is claimed yet. */
const noFinding = [
  /\b(?:should|must|needs? to be|need for|recommend\w*|ought to|(?:is|are|be) (?:needed|required|warranted))\b/i,
  /\b(?:further|future|more|additional|larger|prospective|well-designed)\s(?:[\w-]+\s){0,4}?(?:research|stud(?:y|ies)|trials?|investigations?|work|evaluation)\b/i,
  /\b(?:registration|registered|nct\d+|clinicaltrials|isrctn|funded by|copyright|level of evidence)\b/i,
  /\b(?:whether|unclear|unknown|no evidence|insufficient|inconclusive|little is known|controversial)\b/i,
]
const moreResearch = noFinding[1]!
const openQuestion = noFinding[3]!

const aim =
  /\b(?:aims?|aimed|objective|purpose|designed to|sought to|set out|wanted to)\b|\b(?:to|we|researchers|study|team)\s(?:investigate|examine|determine|assess|evaluate|explore|test|analy[sz]e|compare|study|looked at|conducted|tested|collected|enrolled|surveyed|recruited|measured|reviewed)\w*\b/i
const finding = /\b(?:found|shows?|showed|suggests?|demonstrat\w+|concluded?|reveal\w*)\b/i
const published = /\b(?:is|was|were|are|will be|been)\s(?:\w+\s)?(?:published|presented|released|reported)\s(?:\w+\s){0,2}?(?:in|at|on|by|today|online)\b/i

const association =
  /\bassociat(?:ed|ions?|es)\b|\bcorrelat\w+|\b(?:linked|links?|tied|connection|connected)\s(?:\w+\s){0,2}?(?:to|with|between)\b|\brelated to\b|\brelationships?\b|\bpredict(?:s|ed|ors?|ive)?\b|\bprognos\w+|\brisk factors?\b|\b(?:bio)?markers?\b|\b(?:more|less|most|as|times) (?:\w+ )?likely\b|\b(?:at|have|had|has|with|faced?|carry) (?:an? )?(?:\w+ ){0,3}risk\b/i
const mayBeAssociated = /\b(?:may|might|could)\s(?:also\s)?(?:be\s)?(?:\w+ly\s)?(?:associated|linked|related|predict|indicate|reflect|represent|signal)/i
const comparison =
  /\b(?:higher|lower|greater|fewer|larger|smaller|longer|shorter|worse|poorer|better|more|less)\b.{1,80}\b(?:than|compared (?:with|to)|among|in (?:those|patients|people|women|men|children))\b|\b(?:was|were|are|is) (?:\w+ly )?(?:higher|lower|greater|(?:more|less) (?:common|frequent|prevalent))\b|\bdiffer(?:ed|s|ences?|ent)\b|\bsimilar\b|\b(?:increases?|decreases?|reductions?|improvements?) (?:in|of)\b|\b(?:frequently|common|prevalen\w+)\b|\b(?:an?|the|no|with|had|have|has|displayed|showed|found)\s(?:\w+\s)?(?:increased|decreased|diminished|reduced|elevated|higher|lower|impaired)\b|\b(?:prevalence|incidence|proportion|rates?|levels?|scores?)\b.{0,60}\b(?:increased|decreased|rose|fell|declined|improved)\b/i

const softened = /\b(?:may|might|could|appears?|seems?|suggest\w*|potential\w*|likely|possibly|perhaps|probably)\b/i
const mayAct = new RegExp(
  String.raw`\b(?:may|might|could|would|possibly|perhaps|probably|potentially|likely|appear(?:s|ed)? to|seem(?:s|ed)? to|potential (?:to|for|of)|believed to|thought to|expected to|promise (?:for|in|as))\s(?:(?:also|not|help|be|have|an?|the|\w+ly|in|to|it|as|due|well)\s){0,4}?(?:${anyForm}|effective|beneficial|useful|able|safe|protective|an? |due|role|key|explain)`,
  'i',
)

const acts = [
  /\bcaus(?:es?|ed|ing)\b|\b(?:due to|because of|thanks to|responsible for|result(?:s|ed|ing)? in|leads? to|led to|leading to|prevents?|prevented|protects?|protected|key to|culprit|protective)\b/i,
  /\b(?:is|are|was|were|be|proved?|remained)\s(?:(?:\w+ly|not|an?|the|more|most|as|both|also)\s){0,3}(?:effective|efficacious|superior|safe|beneficial|successful|harmful|ineffective|detrimental|useful|well[- ]tolerated|able to)\b|\b(?:an?|and|more|most|highly|simple|safe)\s(?:effective|efficacious|safe)\b/i,
  /\b(?:effects?|impact|influence) (?:\w+ ){0,3}?on\b|\bplay(?:s|ed)? (?:an? )?(?:\w+ ){0,3}role\b|\b(?:better|superior|improved|positive)\s(?:\w+\s)?(?:outcomes?|results?|survival|efficacy|control)\b/i,
  new RegExp(String.raw`\b(?:by|thereby|thus) ${act}ing\b|\bcan (?:also |help |be |\w+ly )?${anyForm}\b|\b(?:did|does|do|will|has|have|had|fails? to|failed to|necessary to|helped|helps)\s(?:not\s|also\s|\w+ly\s)?${act}\w*`, 'i'),
  new RegExp(String.raw`\b(?:improv|reduc|increas|decreas|lower|rais|induc|enhanc|boost|worsen|delay|slow|promot|impair|damag|affect|influenc|alter|doubl|tripl|help|benefit|sav|cut|hurt|alleviat|attenuat|trigger|inhibit|suppress|driv|impact|provid|stimulat|revers|restor|prolong|extend|reliev|treat|eas|curb|contribut|mediat)e?s\b`, 'i'),
  new RegExp(String.raw`\b(?:significantly|also|directly|effectively|greatly|substantially|markedly|successfully)\s${act}ed\b|\b(?:was|were|is|are)\s(?:\w+ly\s)?${act}ed\sby\b|\b${act}ed\s(?:the|their|its|both|all|his|her|patients?|weight|pain|symptoms?|blood|mortality|quality)\b`, 'i'),
]

/**
 * How strongly an English sentence ties one thing to another, told by the first of these that holds: nothing is
 * found yet, an association, a softened cause, a plain cause, a comparison. The patterns are the editors' own,
 * after the classes of Yu et al. (EMNLP 2019, COLING 2020); none of it was fitted to their data.
 */
export function readEnglishClaimStrength(folded: string): ClaimStrength {
  const conjectures = mayAct.test(folded)
  if (noFinding.some((pattern) => pattern.test(folded)) && !(conjectures && !moreResearch.test(folded) && !openQuestion.test(folded))) return 'none'
  if (association.test(folded)) return conjectures && !mayBeAssociated.test(folded) ? 'conditional-causal' : 'correlational'
  if (conjectures) return 'conditional-causal'
  if ((aim.test(folded) && !finding.test(folded)) || published.test(folded)) return 'none'
  if (acts.some((pattern) => pattern.test(folded))) return softened.test(folded) && !/\bsuggests? that\b/i.test(folded) ? 'conditional-causal' : 'direct-causal'
  return comparison.test(folded) ? 'correlational' : 'none'
}
