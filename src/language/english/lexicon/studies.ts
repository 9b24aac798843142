import { defineTerms } from '../define-terms.js'

const changed = 'less,fewer,more,better,milder,lower,higher,stronger,longer,thicker,fuller,clearer,smoother,firmer,denser,healthier,calmer,deeper,steadier,sharper,quicker'
const treatment = [
  'treatment,treatments,therapy,infusion,infusions,injection,injections,course,courses,session,sessions,transplant,transplantation',
  'dose,doses,transfusion,procedure,surgery,supplementation,programme,program,intervention,capsule,capsules',
].join()

/** How studies are described. Sources: the design names of CONSORT 2010/2025, STROBE, ARRIVE 2.0 and CARE. */
export const studies = () => [
  ...defineTerms('people', {
    nouns: [
      'patient', 'outpatient', 'inpatient', 'participant', 'volunteer', 'subject', 'adult', 'recipient', 'sufferer', 'client',
      'pensioner', 'athlete', 'student', 'infant', 'baby', 'newborn', 'sibling', 'twin', 'user', 'customer', 'survivor',
      'individual', 'donor', 'case', 'veteran', 'nurse', 'smoker', 'runner', 'diabetic', 'teenager', 'adolescent', 'responder', 'boy',
      'girl', 'toddler', 'preschooler', 'sister', 'brother', 'cousin', 'triplet', 'pupil', 'swimmer', 'cyclist', 'worker', 'driver',
      'soldier', 'villager', 'retiree', 'musician', 'pianist', 'dancer', 'singer', 'teacher', 'firefighter', 'farmer', 'miner', 'cleaner',
      'gamer', 'pilot', 'sailor', 'footballer', 'golfer', 'rower', 'commuter', 'widow', 'prisoner', 'refugee', 'undergraduate',
      'schoolboy', 'schoolgirl', 'youngster', 'centenarian', 'amputee', 'gardener', 'chef', 'monk', 'nun', 'guest', 'visitor', 'sleeper',
    ],
    phrases: [
      'people', 'persons', 'women', 'men', 'children', 'child', 'person', 'woman', 'man', 'mothers', 'couples', 'families',
      'residents', 'relatives', 'wearers', 'employees', 'caregivers', 'carers', 'parturients', 'year-old', 'year-olds',
    ],
  }),
  ...defineTerms('species', {
    nouns: [
      'mouse model', 'rat', 'rabbit', 'pig', 'piglet', 'dog', 'monkey', 'macaque', 'primate', 'hamster',
      'guinea pig', 'ferret', 'rodent', 'animal', 'animal model', 'animal study', 'animal experiment',
      'baboon', 'gerbil', 'worm', 'fruit fly', 'marmoset', 'cat', 'horse', 'cow', 'goat', 'chick', 'frog',
    ],
    phrases: [
      'mouse', 'mice', 'murine', 'porcine', 'sheep', 'ovine', 'canine', 'zebrafish', 'c. elegans', 'drosophila', 'yeast',
      'model group', 'preclinical', 'pre-clinical', 'knockout', 'wistar', 'sprague-dawley', 'sprague dawley', 'c57bl',
    ],
  }),
  ...defineTerms('in-vitro', {
    nouns: ['cell line', 'petri dish', 'test tube', 'cultured cell', 'organoid', 'cell experiment', 'cell culture', 'cell study', 'laboratory dish', 'lab dish', 'cell model', 'tissue sample'],
    phrases: ['in vitro', 'ex vivo', 'in-vitro', 'in a dish', 'hela cells', 'hepg2', 'matrigel', 'cells in culture', 'in culture', 'laboratory experiments', 'in the lab', 'in the laboratory'],
  }),
  ...defineTerms('study', {
    nouns: [
      'study', 'trial', 'experiment', 'review', 'systematic review', 'meta-analysis', 'survey', 'paper', 'investigation',
      'clinical trial', 'pilot study', 'case series', 'analysis', 'research project', 'follow-up', 'poll', 'questionnaire',
    ],
    phrases: ['research', 'studies', 'follow-up results', 'meta-analyses', 'data', 'experimental studies', 'clinical results', 'results'],
  }),
  ...defineTerms('design', {
    phrases: [
      'randomised', 'randomized', 'randomly', 'rct', 'double-blind', 'double blind', 'single-blind', 'open-label', 'crossover', 'cross-over',
      'cluster-randomised', 'cluster-randomized', 'non-inferiority', 'cohort', 'case-control', 'cross-sectional', 'observational',
      'registry', 'retrospective', 'prospective', 'before-after', 'systematic review', 'meta-analysis', 'phase i', 'phase ii', 'phase iii', 'phase 1', 'phase 2', 'phase 3', 'feasibility',
    ],
  }),
  ...defineTerms('single-case', {
    phrases: [
      'case report', 'case reports', 'single patient', 'one patient', 'a patient', 'single case', 'one case', 'a case of',
      'the case of', 'this case', 'a single person', 'one person', 'single child', 'one child', 'one woman', 'one man', 'one boy',
      'one girl', '{only,just} one {patient,person,case,participant,child,woman,man}', 'single participant', 'case study',
    ],
  }),
  ...defineTerms('comparator', {
    nouns: [
      'placebo', 'control group', 'control arm', 'comparison group', 'comparator', 'historical control', 'matched control', 'sham',
      'dummy pill', 'control diet', 'control condition', 'waiting list', 'waitlist', 'wait-list', 'fellow eye', 'untreated group',
      'placebo group', 'placebo arm', 'comparison arm', 'control animal', 'control participant', 'control patient', 'control period', 'vehicle',
    ],
    phrases: [
      'controls', 'placebo-controlled', 'sham-controlled', 'usual care', 'standard care', 'standard treatment alone',
      'standard therapy alone', 'untreated', 'controlled trial', 'controlled study', 'between groups',
      'between the groups', 'between the two groups', 'between-group', 'model group', 'model animals',
      'the other group', 'other arm', 'the other arm', 'the other half', 'lower dose', 'higher dose', 'hazard ratio',
      'odds ratio', 'risk ratio', 'relative risk', 'versus', 'vs', '{versus,vs,or,with,to,than} no treatment',
      'no-treatment group', 'those who did not', 'those not given', 'than those', 'than in the', 'than with', 'compared with',
      'compared to', 'relative to', 'than in', 'than did', 'than placebo', 'crossover', 'cross-over', 'intervention and control',
      'siblings who did not', 'than the group', 'unvaccinated', 'control mice', 'control rats', 'healthy controls', 'wild-type',
    ],
  }),
  ...defineTerms('uncontrolled', {
    phrases: [
      'no control group', 'no controls', 'no comparison group', 'without a control group', 'without controls',
      'without a comparison group', 'single-arm', 'single arm', 'uncontrolled', 'no comparator', 'lacked a control group',
      'lack of a control group', 'not compared with', 'had no control', 'no placebo group', 'without placebo',
      'without a control', 'absence of a control group', 'no untreated group', 'without a comparator', 'nobody to compare', 'no one to compare', 'no group to compare',
    ],
  }),
  ...defineTerms('change', {
    verbs: [
      'improve', 'fall', 'drop', 'decrease', 'increase', 'rise', 'reduce', 'lower', 'decline', 'recover', 'shrink',
      'double', 'halve', 'ease', 'regress', 'heal', 'lessen', 'subside', 'resolve', 'diminish', 'relieve',
      'alleviate', 'raise', 'gain', 'lose', 'respond', 'disappear', 'normalise', 'normalize', 'restore', 'vanish',
      'climb', 'clear', 'slow', 'cut', 'boost', 'enhance', 'strengthen', 'go up', 'go down', 'come down',
    ],
    nouns: ['improvement', 'reduction', 'recovery', 'remission', 'response'],
    phrases: [
      'faster', 'sooner', 'further', 'longer', 'went up', 'went down', 'came down', 'gone down', 'gone up',
      'felt {better,stronger,fitter,calmer,younger}',
      '{was,were,became,felt,got} {less,more} {swollen,painful,stiff,sore,itchy,anxious,tired,breathless,regular,frequent,severe,troublesome,inflamed,supple,alert,relaxed,mobile,active,depressed}',
      '{was,were,became,felt,got} {thicker,softer,smoother,firmer,drier,steadier,milder,thinner,healthier,denser,fuller,sharper,quieter,brighter,calmer,happier}',
      'feel better', '{slept,lived,ran,walked} {better,longer,further,farther,faster}', 'fewer attacks', 'fewer symptoms', 'felt less',
      'no longer {had,needed,met,required,reported,suffered,took}',
      `{had,showed,reported,experienced,suffered} {${changed}}`,
      '{did,fared,scored,performed,coped,moved} better', '{learned,learnt,healed,recovered,reacted,walked,ran} {faster,sooner}', 'less pain',
      'better sleep', 'was better', 'were better', 'got better', 'lost',
    ],
  }),
  ...defineTerms('caveat', {
    phrases: [
      'small', 'smaller', 'pilot', 'preliminary', 'feasibility', 'exploratory', 'rare', 'limited to', 'too few',
      'few patients', 'few participants', 'only', 'just', 'early-stage', 'early stage', 'proof-of-concept', 'proof of concept',
      'underpowered', 'limitation', 'limitations', 'larger trials', 'larger trial', 'larger studies', 'larger study',
      'bigger trials', 'bigger studies', 'small sample', 'first-in-human', 'cannot show', 'cannot prove', 'orphan disease',
      '{pilot,small,preliminary,feasibility,exploratory} {study,studies,trial,trials}', 'tiny', 'handful',
      'few people', 'modest size', 'small number', 'case series', 'case report', 'phase 1', 'phase i',
    ],
  }),
  ...defineTerms('after-treatment', {
    phrases: [
      `after {the,this,their,his,her,one,a single,just one,two,three,four,six,eight,ten,twelve,a,} {${treatment}}`,
      'following {the,this,their,a,} {treatment,therapy,infusion,injection,course,transplantation,transplant,procedure,intervention}',
      'post-treatment', 'post treatment', 'after receiving', 'after taking', 'after using', 'after drinking', 'after eating', 'after being given',
      'when given', 'once treated', 'treated with', 'treated {at,by,here,in our}', '{we,we have,have now,have so far} treated', 'given the',
      'received', 'receiving', 'who took', 'took the', 'were given', 'was given', 'infused with', 'injected with', 'after treatment with',
      'on the drug', 'underwent', 'injected', 'after starting', 'drank', 'took', '{who,that} {finished,completed,attended,tried,followed,wore}',
    ],
  }),
]
