import { englishDisease, englishIntervention } from '../../language/english/health-words.js'
import { pattern } from '../../language/cues/pattern.js'
import type { HarmWords } from '../appraisal/harm-words.js'

/** What treatments do to people, in everyday words. Source: the common adverse events of MedDRA; the editors' choice. */
const events = [
  'nausea|vomiting|headaches?|dizziness|drowsiness|bleeding|infections?|rash(?:es)?|fatigue|bruising|swelling|scarring|diarrh?oea',
  'constipation|hypoglyc[ae]mia|(?:liver|kidney|bladder|nerve|heart|tissue|eye|skin|brain|lung|tooth|bone) (?:damage|injury|failure)',
  'deaths?|died|tumou?rs?|blindness|allergic reactions?|anaphylaxis|blood clots?|embolism|seizures?|low blood pressure|dry mouth',
  'insomnia|soreness|fevers?|chills|stomach (?:pain|upset|bleeding)|hair loss|heart attacks?|strokes?|bone loss|numbness|burns?',
  'cytokine (?:release|storm)|neurotoxicity|relapse|overdoses?|addiction|dependence',
].join('|')

const treatments = [
  'treatments?|therap(?:y|ies)|procedures?|surgery|drugs?|medications?|medicines?|screening|tests?|testing|injections?|infusions?',
  String.raw`vaccines?|transplants?\w*|radiation|chemotherapy|supplements?|operations?|devices?|implants?|use|overdiagnosis|overtreatment`,
  'biops(?:y|ies)|opioids?|statins?|stimulation|anesthesia|anaesthesia|steroids?|products?|cells?',
].join('|')
const unwell = 'faint|sick|dizzy|drowsy|sleepy|unwell|light-?headed|detached|breathless|shaky|confused|weak|worse|poorly'
const illOrDead = '(?:died (?:of|from|after)|been (?:harmed|injured|hospitali[sz]ed|poisoned|burned|burnt|blinded|scarred)|gone blind|been left (?:blind|paralysed|paralyzed|disabled))'
const whomItHarms = '(?:patients?|people|children|babies|women|men|users?|health|chances|liver|kidneys|heart)'
const treatmentsInShort = '(?:treatment|therapy|procedure|surgery|drug|medication|use)'
const takingOf = '(?:the |this |these |such |using |taking |having |undergoing |receiving |over-?)'
const anyTreatment = 'medications?|drugs?|treatments?|therap(?:y|ies)|surgery|procedures?|pills?|hormones?|vaccines?|supplements?|doses?'
const causing = 'cause|causes|lead to|result in|trigger|produce|induce|increase the risk of|raise the risk of'
const ofTreatment = String.raw`of ${takingOf}?(?:[\w-]+ ){0,3}?(?:${treatments})`
/** What can go wrong, by name, as a risk of a treatment, as an event it causes, or as unknown. */
const wordings = [
  'side[- ]effects?|side-effect profile|adverse (?:[\\w-]+ )?(?:events?|effects?|reactions?|outcomes?|experiences?|consequences)|unwanted effects?|ill effects|contraindicat\\w+',
  'toxicit(?:y|ies)|toxic (?:effects?|to|side)|safety (?:concerns?|issues?|problems?|signals?|risks?|warnings?)',
  '(?:boxed|black box) warning|withdrawal symptoms|(?<!-)complications?|complicated by|(?:benefit[- ](?:to[- ])?risk|risk[- ](?:to[- ])?benefit)|outweighed by (?:its|the|their) (?:risks?|harms?)',
  String.raw`(?:${anyTreatment})\b[^.;]{0,40}\b(?:increase[sd]?|raise[sd]?|double[sd]?|carry|higher)\b[^.;]{0,24}\brisks?`,
  '(?:treatment|therapy|drug|it|infusion|trial|study|medication) (?:had to be|was|were) (?:stopped|discontinued|halted|withdrawn) (?:because|due|after|early)',
  '(?:long[- ]term |its |their |the )?(?:safety|harms?|risks?|side effects?)[^.;]{0,80}\\b(?:unknown|unclear|not known|not (?:yet )?(?:been )?(?:established|studied|tested|clear|assessed))',
  String.raw`(?:risks?|dangers?|harms?|downsides?|drawbacks?) (?:and (?:\w+ )?benefits|${ofTreatment}|associated with (?:the |this )?(?:[\w-]+ ){0,2}${treatmentsInShort})`,
  'benefits (?:\\w+ ){0,3}(?:outweigh\\w*|against|versus|over) (?:\\w+ ){0,3}(?:risks?|harms?)|benefits and (?:\\w+ )?(?:risks|harms)',
  '(?:carr(?:y|ies)|poses?|entails?|come[s]? with|not without|involves?) (?:[\\w-]+ ){0,4}(?:risks?|dangers?)(?! and uncertainties)',
  String.raw`(?:can|may|might|could|sometimes|often|commonly|also|did|does|to) (?:also |sometimes |even )?(?:${causing}) (?:[\w-]+,? ){0,5}?(?:${events})`,
  `(?<!-)(?:caused|causes|led to|experienced|developed|reported|gets?|got|suffers?|suffered(?: from)?) (?:[\\w-]+,? ){0,4}?(?:${events})`,
  `(?:most common|common|frequent|serious|mild|moderate|transient|minor|temporary)(?: [\\w-]+){0,5} (?:were|was|are|include[ds]?|being) (?:[\\w-]+,? ){0,4}?(?:${events})`,
  `(?:${events})[^.;]{0,30}\\b(?:(?:was|were) (?:\\w+ )?(?:reported|common|seen|observed|recorded|more (?:common|frequent))|occurred)`,
  `(?:${events})[^.;]{0,30}\\b(?:can|may|might|could|sometimes|often) (?:also |sometimes )?(?:follows?|occurs?|happens?|results?|develops?|arises?|appears?|sets? in)`,
  String.raw`(?:people|patients|users|customers|clients|children|women|men|adults|one \w+|an? \w+) (?:have |has |had )?${illOrDead}`,
  '(?:(?:nobody|no one|not|n\'t) (?:yet |really )?know[sn]? (?:what|whether|how safe|if)\\b[^.;]{0,40}\\b(?:do(?:es)? to|safe|harm\\w*|damage\\w*|long[- ]term|risks?|years))',
  [
    String.raw`(?:feel|felt|feels|became|becomes?) (?:\w+ )?(?:${unwell})\b[^.;]{0,30}\b(?:after(?:wards)?|during|while|from it|at first|on the day)`,
    String.raw`(?:after(?:wards)?|during)\b[^.;]{0,40}\b(?:feel|felt|feels|became) (?:\w+ )?(?:${unwell})`,
    String.raw`(?:pulled|strained|tore|torn) (?:an? |their )(?:\w+ )?(?:muscle|tendon|ligament|back)`,
  ].join('|'),
  [
    '(?:over(?:diagnosis|treatment)|false[- ]positives?)',
    '(?:dangerous|harmful) (?:if|to|for|in|when)',
    String.raw`(?:should|must) not (?:be (?:used|taken|given)(?! (?:to|as)\b)|take|use)`,
    String.raw`(?:can|could|may|might) (?:also |even |seriously )?(?:harm|hurt|injure) (?:[\w'-]+ ){0,2}?${whomItHarms}`,
    'not (?:safe|suitable|recommended|indicated) (?:for|in|during|if)',
  ].join('|'),
]

const complicated = [
  String.raw`diabetes|disease|infection|obesity|hypertension|pregnancy|cirrhosis|cancer|covid\S*|flu|influenza|prematurity|condition|aging`,
  'ageing|the virus|measles|malaria|sepsis',
].join('|')
const ofDisease = new RegExp(
  [
    String.raw`\bcomplications?\s(?:of|from|caused by|due to|related to|such as|include|including)\s(?:[\w-]+\s){0,3}?(?:${complicated})`,
    String.raw`(?:diabetic|diabetes|disease|pregnancy|cardiovascular|vascular|obstetric|health|life-threatening|serious|medical)\scomplications?\b`,
  ].join('|'),
  'i',
)
const event = new RegExp(`\\b(?:${events})\\b`, 'i')
const signsOfTreatment = [
  String.raw`treat(?:ed|ment)|therapy|infus\w+|inject\w+|surgery|operation|procedure|drug|dos(?:e|es|ing)|medication|vaccin\w+|supplement\w*`,
  String.raw`transplant\w*|radiation|chemotherapy|implant\w*|device|side effects?|adverse|patients|participants|group|arm|placebo|taking|took`,
  'received|stimulation|tablets?|pills?|cells|spray|tolerated|volunteers|recipients|users?|customers',
  '(?:long|heavy|regular|daily|repeated|prolonged|long-term) use|overuse|misuse',
].join('|')
const given = new RegExp(String.raw`\b(?:${signsOfTreatment})\b`, 'i')

/** "Bladder damage can follow long use": the harm stands first and the treatment behind it. */
const happens = /\b(?:follows?|occurs?|happens?|results?|develops?|arises?|appears?|sets? in)$/i

const sparing = [
  'no|without|fewer|less|free of|spar(?:es|ed|ing)|smaller|alleviat(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|lessen(?:s|ed|ing)?',
  'reliev(?:e|es|ed|ing)|manag(?:e|es|ed|ing)|combat(?:s|ed|ing)?|free from|avoid(?:s|ing)?|reduc(?:e|es|ed|ing)',
  'minimi[sz](?:e|es|ed|ing)|lower(?:s|ed|ing)?|limit(?:s|ed|ing)?|prevent(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)',
  'decreas(?:e|es|ed|ing)|spare[sd]?|few(?:er)?|lack of|absence of|rather than|not cause|cut|diminish(?:es|ed|ing)?',
  'mitigat(?:e|es|ed|ing)|treat(?:s|ing)?',
].join('|')
const measuring = [
  'monitor(?:ed|ing)?|assess(?:ed|ing)?|measur(?:ed|ing|e|es)|examin(?:ed|ing)|evaluat(?:ed|ing)|look(?:ed|ing) (?:at|for|into)',
  'watch(?:ed)? for|learn(?:ing)? more about|track(?:ed|ing)?|record(?:ed)? any|data on|rates? of|incidence of|information on',
].join('|')
const willMeasure = 'measured?|assess(?:ed)?|evaluated?|examined?|record(?:ed)?|track(?:ed)?|monitor(?:ed)?|compared?'
const causesOfHarm = [
  'diseases?|infections?|virus(?:es)?|bacteria|cancers?|tumou?rs?|smoking|obesity|diabetes|condition|disorder|risk factors?',
  'mutations?|pneumonia|influenza|flu|strokes?',
].join('|')
/** "Pneumonia that" may cause what follows as well as a treatment may. */
const illness =
  new RegExp(String.raw`\b(?:${causesOfHarm})\s(?:that\s|which\s|also\s)?$`, 'i')

/** How English tells of harm. */
export const englishHarm: HarmWords = {
  patterns: wordings.map((words) => pattern(new RegExp(`\\b(?:${words})\\b`, 'gi'))),
  spared: new RegExp(String.raw`\b(?:${sparing})\s(?:[\w-]+,?\s){0,5}$`, 'i'),
  // What was watched for, or will be, is no harm yet.
  unsaid: new RegExp(
    [
      String.raw`\bwill (?:also |then |be )?(?:${willMeasure})\b[^;]*$`,
      String.raw`\b(?:${measuring})\s(?:[\w-]+,?\s){0,6}$`,
    ].join('|'),
    'i',
  ),
  observed: /\b(?:reported|observed|seen|occurred|recorded|noted|experienced|found|identified|detected|difference|differences|related|had|have had)\b/i,
  unknown: /unknown|unclear|not |n't |nobody|no one/i,
  generic: /^(?:medications?|medicines?|drugs?|pills?|tablets?|the drugs|your|surger|prescription|vaccin|transplant)/i,
  belongs({ lowered }, start, end) {
    const words = lowered.slice(start, end)
    if (/complication/i.test(words)) return !ofDisease.test(lowered) && (englishIntervention.test(lowered) || !englishDisease.test(lowered))
    if (!event.test(words) || /\b(?:side|adverse|safety|toxic|risks?)\b/i.test(words)) return true
    // People who have had a stroke are whom a treatment is for.
    if (/\b(?:having|who (?:have|had))\s(?:\w+ly\s|also\s|already\s)?$/i.test(lowered.slice(0, start))) return false
    if (/\bdied (?:of|from|after)$/i.test(words)) return !englishDisease.test(lowered.slice(start + words.length, start + words.length + 40))
    if (happens.test(words)) return given.test(lowered)
    // Diseases cause fevers and deaths too: a treatment has to be what acts.
    return given.test(lowered.slice(0, start)) && !illness.test(lowered.slice(0, start))
  },
}
