import { defineTerms } from '../define-terms.js'

/**
 * How results are told: significance, markers and outcomes.
 * Sources: SAMPL and the catalogue for significance; CONSORT-Surrogate (2024) for the division between
 * surrogate markers and outcomes that patients feel.
 */
export const results = () => [
  ...defineTerms('significance', { phrases: ['significant', 'significantly', 'statistically significant', 'statistical significance', 'significance'] }),
  ...defineTerms('no-significance', { phrases: ['nonsignificant', 'non-significant', 'nonsignificantly', 'non-significantly', 'insignificant', 'insignificantly'] }),
  ...defineTerms('significance-loose', {
    phrases: [
      'marked', 'markedly', 'dramatic', 'dramatically', 'obvious', 'obviously', 'substantial',
      'substantially', 'remarkable', 'remarkably', 'considerable', 'considerably', 'drastic', 'drastically',
    ],
  }),
  ...defineTerms('marker', {
    nouns: [
      'cytokine', 'biomarker', 'marker', 'cell count', 'platelet count', 'triglyceride', 'antibody level', 'antibody titre',
      'viral load', 'chemokine', 'tumour size', 'tumor size', 'lesion size', 'stem cell', 'progenitor cell',
      't cell', 'nk cell', 'natural killer cell', 'inflammatory factor', 'inflammation marker', 'inflammatory marker',
      'enzyme level', 'hormone level', 'lab value', 'laboratory value', 'white cell', 'immune cell', 'gene', 'protein', 'pathway',
      'telomere', 'receptor', 'growth factor', 'blood test', 'scan', 'assay', 'antioxidant level', 'tumour marker', 'tumor marker', 'bone density',
    ],
    phrases: [
      'ldl', 'hdl', 'hba1c', 'egfr', 'creatinine', 'urea nitrogen', 'proteinuria', 'albuminuria', 'albumin', 'bilirubin', 'alt', 'ast', 'meld',
      'il-6', 'tnf-alpha', 'tnf-α', 'crp', 'c-reactive protein', 'blood pressure', 'systolic pressure', 'blood sugar', 'blood glucose',
      'glucose', 'cholesterol', 'insulin', 'oxidative stress', 'ejection fraction', 'bone mineral density', 'amyloid',
      'psa', 'ferritin', 'nitric oxide', 'angiogenesis', 'collagen', 'expression', 'inflammation', 'homocysteine',
      'cortisol', 'testosterone', 'uric acid', 'blood flow', 'new blood vessels', 'tumour', 'tumor', 'cd4',
    ],
  }),
  ...defineTerms('patient-outcome', {
    nouns: [
      'heart attack', 'stroke', 'fracture', 'death', 'transplant', 'hospital stay', 'broken {hip,bone,leg,wrist}',
      'broken hips', 'hip break', 'heart bypass', 'hip replacement', 'knee replacement', 'miscarriage', 'stillbirth',
      'seizure', 'asthma attack', 'migraine attack', 'flare-up', 'infection', 'hospitalisation', 'hospitalization',
      'hospital admission', 'disability', 'relapse', 'lifespan', 'life span', 'myocardial infarction', 'amputation',
    ],
    phrases: [
      '{break,breaks,broke,breaking} {fewer,their,a,your,any} {hip,hips,bone,bones,wrist,wrists,leg}',
      '{fewer,less} {broken bones,broken hips}', 'survival', 'survive', 'survives', 'survived', 'mortality', 'dialysis',
      'quality of life', 'disability', 'pain', 'symptoms', 'dementia', "alzheimer's", 'cancer', 'kidney failure',
      'heart failure', 'heart disease', 'blindness', 'live longer', 'lives longer', 'lived longer', 'longer life',
      'life expectancy', 'kidney function', 'liver function', 'renal function', 'lung function', 'heart function', 'life', 'lives', 'independence',
      'longevity', 'diabetes', 'your heart', 'the heart', 'your brain', 'the brain', 'the kidneys', 'the kidney', 'the liver', 'your liver',
      'your kidneys', 'your joints', 'transplantation', 'remission', 'recurrence', 'falls', 'walk again', '{out of,away from} {hospital,the hospital}',
      'memory loss', 'memory', 'memories', 'mobility', 'eyesight', 'their sight', 'your sight', 'ageing', 'aging',
    ],
  }),
]
