import { defineTerms } from '../define-terms.js'

/**
 * How a claim is held: denied, softened, asked, put in another's mouth, refuted.
 * Sources: hedges after Hyland (1998, 2005) and GRADE guidelines 26; "can" states ability and is no hedge.
 */
export const framing = () => [
  ...defineTerms('negator', {
    phrases: [
      'no', 'not', 'never', 'none', 'neither', 'nor', 'without', 'cannot', 'nothing', 'nobody', 'no one', 'hardly', 'barely',
      'unable', 'unproven', 'rather than', 'instead of', 'far from', 'nowhere near', 'anything but', 'by no means',
      'in no way', 'nothing like', 'not exactly', 'scarcely', 'lack', 'lacks', 'lacked', 'lacking', 'absence of',
      'no evidence', 'little evidence', 'little proof', 'no proof', 'insufficient evidence', 'not enough evidence',
      'fail to', 'fails to', 'failed to', 'fail', 'fails', 'unlikely', 'impossible', 'incapable', 'yet to', 'unlike', 'neither of',
      "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "can't", "couldn't", "won't", "wouldn't", "hasn't", "haven't", "hadn't", "shouldn't", "needn't", "mustn't", "ain't",
    ],
  }),
  ...defineTerms('hedge', {
    verbs: ['suggest', 'appear', 'seem', 'indicate', 'hint', 'imply', 'tend', 'hypothesise', 'hypothesize', 'propose', 'speculate', 'explore', 'investigate', 'aim'],
    phrases: [
      'may', 'might', 'could', 'would', 'possibly', 'probably', 'perhaps', 'likely', 'potential', 'potentially', 'apparently', 'presumably',
      'possible', 'possibility', 'conceivably', 'arguably', 'reportedly', 'allegedly', 'supposedly', 'in theory', 'theoretically',
      'uncertain', 'unclear', 'unknown', 'not clear', 'limited evidence', 'weak evidence', 'low-certainty', 'low certainty', 'low-quality',
      'in some {people,patients,cases}', 'for some {people,patients}', 'to some extent', 'slightly', 'somewhat', 'preliminary', 'exploratory',
      'early evidence', 'early results', 'some evidence', 'is thought to', 'are thought to', 'thought to', 'believed to', 'expected to', 'hoped to',
      'is hoped', '{we,they,scientists,researchers,doctors,experts,i} hope to', 'hopes to', 'hoping to', '{my,our,the} hope {is that,that}',
      'is {my,our} hope that', 'if', 'in the hope', 'promise to', 'trying to', 'tries to', 'try to', 'attempt to', 'attempts to', 'designed to',
      'intended to', 'meant to', 'aimed at', 'in development', 'being tested', 'under investigation', 'remains to be seen', 'sometimes',
      'occasionally', 'often', 'usually', 'depends', 'depending on', 'not always', 'should', 'a little', 'modest', 'modestly', 'marginally',
    ],
  }),
  ...defineTerms('question', { phrases: ['whether', 'wonder', 'wonders', 'wondering', 'how', 'why', 'what', 'which of'] }),
  ...defineTerms('attribution', {
    verbs: [
      'say', 'claim', 'argue', 'believe', 'state', 'report', 'conclude', 'note', 'write', 'tell', 'explain',
      'insist', 'assert', 'maintain', 'contend', 'allege', 'tout', 'advertise', 'market', 'recommend',
    ],
    phrases: ['according to', 'in the words of', 'was quoted'],
  }),
  ...defineTerms('refutation', {
    verbs: ['debunk', 'refute', 'dispute', 'disprove', 'criticise', 'criticize', 'mislead', 'discredit', 'contradict', 'exaggerate', 'overstate', 'fabricate', 'misrepresent'],
    nouns: ['myth', 'scam', 'hoax', 'fraud', 'misconception', 'rumour', 'rumor', 'quack', 'fallacy', 'falsehood', 'overclaim', 'pseudoscience'],
    phrases: [
      'fined', 'struck off', 'censured', 'reprimanded', 'convicted', 'jailed', 'rebuked', 'disciplined', 'sued', 'was banned',
      'were banned', 'banned from saying', 'sanctioned', 'prosecuted', 'warned', 'warning letter', 'warns', 'warn', 'so-called',
      'falsely', 'false', 'false claim', 'false claims', 'untrue', 'unproven', 'misleading', 'misleadingly', 'unsupported', 'unfounded',
      'baseless', 'bogus', 'there is no truth', 'no truth in', 'not true', 'no such thing', 'do not believe', 'beware', 'wrongly',
      'purported', 'purportedly', 'alleged', 'supposed', 'regulator', 'regulators', 'watchdog', 'prohibit', 'prohibits', 'prohibited',
      'bars', 'barred', 'illegal', 'illegally', 'must not say', 'should not claim', 'should not say', 'should not', 'nonsense', 'ban',
      'bans', 'ruling', 'upheld a complaint', 'complaint', 'complaints', 'sceptical', 'skeptical', 'cautioned', 'caution against',
    ],
  }),
  ...defineTerms('advice', {
    phrases: [
      'should', 'must', 'deserve', 'deserves', 'ought to', 'need to', 'needs to', 'please',
      'make sure', 'try', 'avoid', 'remember to', 'ask your', 'talk to your', 'speak to your',
    ],
  }),
]
