import { defineTerms } from '../define-terms.js'

/**
 * What an article promises of a treatment.
 * Sources: the claims barred or bound to proof by CAP Code section 12, FTC Health Products Compliance
 * Guidance (2022) and the HealthNewsReview red-flag words; the rest is the editors' own practice.
 */
export const claims = () => [
  ...defineTerms('cure', {
    verbs: [
      'cure', 'eradicate', 'heal completely', 'completely heal', 'permanently heal',
    ],
    nouns: ['{miracle,complete,permanent,total,natural,definitive,lasting,real,true,} cure', 'cure-all', 'panacea'],
    phrases: [
      'say goodbye to', 'said goodbye to', 'say farewell to', 'wave goodbye to', 'kiss goodbye to', 'never {come,comes,came} back',
      'never returns', 'never return', 'gone for good', 'gone forever', 'disappear forever', 'disappears forever',
      '{never,no longer} relapse', 'will not come back', "won't come back", 'no one left uncured', 'no patient left uncured',
      'once and for all', 'end to your', 'an end to', 'a thing of {the,your,her,his,their} past', '{is,are,be,becomes,become} history', '{consigned,relegated} to {history,the past}',
    ],
  }),
  ...defineTerms('guarantee', {
    verbs: ['guarantee'],
    phrases: [
      '100% effective', '100 % effective', 'one hundred percent effective', 'works every time',
      'money back if it does not work', 'never fails', 'no one goes home without', 'sure-fire', 'surefire', 'fail-safe', 'foolproof',
    ],
  }),
  ...defineTerms('cure-adverb', {
    phrases: ['completely', 'permanently', 'for good', 'forever', 'totally', 'entirely', 'once and for all', 'fully', 'for ever', 'for life'],
  }),
  ...defineTerms('curable', {
    verbs: ['heal', 'reverse', 'eliminate', 'end', 'get rid of', 'wipe out', 'banish', 'vanish', 'disappear', 'fix', 'go away', 'rid', 'free'],
    phrases: ['free of', 'free from', 'rid of'],
  }),
  ...defineTerms('benefit', {
    verbs: [
      'alleviate', 'ameliorate', 'arrest', 'banish', 'beat', 'boost', 'calm', 'clear', 'combat', 'control', 'correct',
      'cut', 'decrease', 'defeat', 'delay', 'detoxify', 'diminish', 'ease', 'eliminate', 'enhance', 'fight', 'fix', 'halt',
      'halve', 'heal', 'help', 'improve', 'inhibit', 'lengthen', 'lessen', 'lower', 'mend', 'normalise', 'normalize', 'overcome',
      'preserve', 'prevent', 'promote', 'prolong', 'protect', 'raise', 'rebuild', 'reduce', 'regenerate', 'regrow', 'rejuvenate',
      'regulate', 'relieve', 'repair', 'replenish', 'restore', 'reverse', 'revitalise', 'revitalize', 'shield', 'shorten',
      'shrink', 'slow', 'soothe', 'stabilise', 'stabilize', 'stimulate', 'stop', 'strengthen', 'suppress', 'treat', 'extend', 'save',
      'sharpen', 'balance', 'purify', 'cleanse', 'slow down', 'ward off', 'keep away', 'get rid of', 'stave off',
      'guard against', 'speed up', 'speed', 'accelerate', 'hasten', 'flush out', 'flush away', 'draw out', 'sweep away',
      'rid', 'purge', 'expel', 'fight off', 'wipe out', 'abolish', 'unblock', 'switch on', 'wake', 'starve',
      'kick-start', 'kickstart', 'supercharge', 'awaken', 'reawaken', 'recharge', 'fortify', 'rewire', 'retrain',
      'bring down', 'drive down', 'take away', 'clear up', 'undo', 'reset', 'rebalance', 'curb', 'dampen', 'quell', 'tame', 'nourish',
      '{provide,bring,offer,give,deliver} {fast,instant,lasting,natural,quick,real,rapid,effective,long-lasting,} {relief,protection}',
      'melt', 'dissolve', 'kill', 'destroy', 'block', 'tackle', 'remedy', 'renew', 'revive', 'lift', 'increase', 'burn',
      'loosen', 'open {the,your,up,blocked,clogged,swollen,narrowed}', 'thin', 'unclog', 'clear out', 'fade', 'smooth', 'quiet', 'quieten', 'deepen',
      'settle', 'moisten', 'moisturise', 'moisturize', 'plump', 'soften', 'flush', 'drain', 'mop up', 'neutralise', 'neutralize', 'tighten', 'firm up',
      'wake up', 'take down', 'turn back the clock on', 'take the {pain,sting,ache,itch,strain,misery,edge} out of', 'jolt', 'drive out', 'rein in',
      'knock out', 'reactivate', 'rouse', 'jump-start', 'jumpstart', 'invigorate', 'rehydrate', 'counter', 'unlock', 'oxygenate', 'alkalise',
      'alkalize', 'declog', 'clean up', 'clean out', 'hydrate', 'lubricate', 'reinvigorate', 'energise', 'energize', 'counteract', 'see off',
    ],
  }),
  ...defineTerms('away', { verbs: ['keep', 'drive', 'send', 'chase', 'hold', 'give', 'bring'] }),
  ...defineTerms('efficacy', {
    phrases: [
      '{has,have} shown {remarkable,significant,excellent,clear,good,strong,impressive,outstanding,} {efficacy,effectiveness}',
      '{shows,show} {remarkable,significant,excellent,clear,good,strong,impressive,outstanding,} {efficacy,effectiveness}',
      '{has,have} {remarkable,significant,excellent,clear,good,strong,impressive,outstanding} {efficacy,effectiveness,therapeutic effects,results,curative effects,curative effect}',
      '{has,have} proven {efficacy,effectiveness}', '{has,have} a {remarkable,significant,curative,therapeutic,clear} effect',
      '{exert,exerts} {its,their} {anti-inflammatory,therapeutic,protective,healing} {effect,effects}',
    ],
  }),
  ...defineTerms('effective', {
    phrases: [
      'effective', 'efficacious', 'works wonders for', 'work wonders for', 'does wonders for', 'works for',
      'works {well,wonderfully,brilliantly,best,just as well,very well} for', 'work {well,wonderfully,brilliantly,best} for', 'works against',
      'work against', '{good,great,wonderful,excellent,brilliant} {for,against}', 'works wonders on', 'work wonders on', 'the best thing for',
      '{weapon,shield,ally,defence,safeguard} against', 'just the thing for', '{the,your,an,nature\'s} {answer,solution} {to,for}',
    ],
  }),
  ...defineTerms('safe', { phrases: ['safe', 'safest'] }),
  ...defineTerms('safe-absolute', {
    phrases: [
      '{completely,totally,perfectly,absolutely,entirely,100%,100 %,fully,utterly,inherently,always} safe',
      'safe for {everyone,everybody,all,anyone,all ages,all patients,the whole family}', 'safe {for,at} {every,any} age',
      'risk-free', 'risk free', 'zero-risk', 'side-effect-free', 'side effect free', 'free of side effects', 'free from side effects',
      'free of {any,all} side effects', 'free from {any,all} side effects', 'free of {risk,risks}', 'harmless', 'non-toxic', 'nontoxic',
      'nothing to worry about', 'nothing to fear', 'no harm at all', 'without a second thought', 'without {the slightest,any} {worry,danger,risk}',
      '{one hundred,a hundred,hundred} {per cent,percent} safe', 'has never {harmed,hurt} {anyone,anybody,a soul}',
      'have never {harmed,hurt} {anyone,anybody,a soul}', '{cannot,can\'t} take too much of', 'nothing can go wrong', 'nothing could go wrong',
      'nothing can possibly go wrong', 'overdosing is impossible', 'impossible to overdose', "{cannot,can't} overdose",
      'none of the {side effects,risks,dangers,drawbacks} of', 'no risk {whatsoever,whatever}', 'not the slightest {risk,danger}',
      'nothing to be afraid of', 'anything to fear', 'safe as {houses,water,milk,mother\'s milk}', 'as safe as {drinking,} water',
      'as safe as milk', '{totally,completely,perfectly,absolutely} {without,free of,free from} {risk,danger,side effects}',
      '{cannot,can\'t,will not,won\'t} {harm,hurt} {you,anyone,anybody,a soul,a fly,a baby}', 'does no harm', 'do no harm',
    ],
  }),
  ...defineTerms('harm', {
    nouns: [
      'side effect', 'side-effect', 'adverse effect', '{harmful,ill,unwanted,undesirable,untoward,negative} effect',
      'bad reaction', 'adverse event', 'adverse reaction', 'reaction', 'complication', 'risk', 'danger', 'hazard',
      'contraindication', 'toxicity', 'downside', 'drawback',
    ],
    phrases: ['harm', 'harms'],
  }),
]
