/** Auxiliaries: where one stands, there is a predicate. */
export const auxiliaries: ReadonlySet<string> = new Set(
  (
    'am is are was were be been has have had can could may might will would shall should must does do did cannot ' +
    "can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't shouldn't"
  ).split(' '),
)

/** Stems of verbs that are frequent in health articles; with -s, -es, -d or -ed they are finite forms. */
const stems =
  'show|reduc|improv|increas|decreas|caus|help|prevent|cur|treat|work|report|suggest|remain|need|start|stop|di|liv|' +
  'recover|respond|receiv|develop|believ|claim|confirm|prov|indicat|reveal|conclud|not|argu|seem|appear|tend|continu|' +
  'occur|happen|depend|differ|reliev|eas|boost|lower|rais|slow|restor|repair|protect|support|promot|inhibit|alleviat|' +
  'enhanc|provid|offer|allow|requir|affect|contain|includ|involv|fail|lack|want|agree|warn|recommend|advis|add|look|' +
  'play|act|serv|ensur|enabl|contribut|attract|disappear|declin|drop|double|return|heal|secret|regulat|activat'

const regular = new RegExp(`^(?:${stems})(?:s|es|d|ed|ped|red|ies|ied)$`)

const irregular: ReadonlySet<string> = new Set(
  (
    'found finds fell falls rose rises grew grows got gets said says thought thinks knew knows came comes went goes ' +
    'became becomes began begins made makes gave gives took takes led leads meant means felt feels kept keeps lost loses ' +
    'left leaves saw sees told tells ran runs held holds brought brings varies dies tried tries carries carried stands'
  ).split(' '),
)

/** Whether a lower-case word is surely or most likely a finite verb. */
export function isFiniteVerb(word: string): boolean {
  if (auxiliaries.has(word) || irregular.has(word)) return true
  return ((word.endsWith('s') || word.endsWith('d')) && regular.test(word)) || (word.includes("'") && contracted.test(word))
}

const contracted = /n't$|'(?:s|re|ve|ll|d)$/
