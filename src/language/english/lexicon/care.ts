import { defineTerms } from '../define-terms.js'

const established = 'conventional,traditional,western,mainstream,orthodox,allopathic,standard,modern,pharmaceutical,prescription,prescribed,existing,current,available'
const waysToTreat = [
  'treatment,therapy,medicine,drug,medication,method,approach,intervention,pill,remedy',
  'treatment option,medical treatment,drug therapy,intervention method,treatment method,cancer treatment',
].join()

/**
 * Care that guidelines recommend and people depend on. Sources: CAP Code 12.2 (treatment that must not be
 * discouraged) and the drug classes that patients are most often told to stop; the choice is the editors' own.
 */
export const care = () => defineTerms('standard-care', {
  nouns: [
    `{${established}} {${waysToTreat}}`,
    'insulin injection', '{blood pressure,cholesterol,diabetes,heart,thyroid} {pill,tablet,drug,medicine,medication,med}',
    'statin', 'antidepressant', 'antihistamine', '{sleeping,water,iron} {pill,tablet}', 'sedative', 'tranquilliser', 'tranquillizer',
    'anti-inflammatory', 'nsaid', 'antacid', 'antipsychotic', 'anticonvulsant', 'mood stabiliser', 'mood stabilizer', 'bronchodilator',
    'biologic', '{asthma,heart,epilepsy,seizure,cancer,arthritis,hay fever} {pill,tablet,drug,medicine,medication,med}',
    'anticoagulant', 'blood thinner', 'beta blocker', 'beta-blocker', 'ace inhibitor', 'diuretic', 'immunosuppressant',
    'immunosuppressive drug', 'steroid', 'corticosteroid', 'antihypertensive', 'painkiller', 'inhaler', 'antibiotic', 'antiviral',
    'opioid', 'tablet', 'pill', 'medication', 'prescription', 'prescription drug', 'prescribed drug', 'vaccine', 'transplant', 'pacemaker',
    'hearing aid', '{hip,knee,joint} replacement', 'mammogram', 'smear test', 'screening test', 'colonoscopy', 'reading glasses', 'spectacles',
    'contact lens', 'chemotherapy drug', 'operation',
    '{drug,pill,tablet,medicine,medication} {for,against} {depression,anxiety,asthma,epilepsy,diabetes,cancer,arthritis,gout,migraine,high blood pressure,blood pressure,cholesterol,pain}',
    '{drug,pill,tablet,medicine} from the {pharmacy,chemist,doctor}', 'steroid cream', 'cough medicine', 'flu jab', 'nasal spray', 'triptan',
    'benzodiazepine',
  ],
  phrases: [
    'insulin', 'paracetamol', 'ibuprofen', 'metformin', 'warfarin', 'methotrexate', 'levothyroxine', 'omeprazole', 'lithium', 'prednisolone',
    'hrt', 'hormone replacement therapy', 'physiotherapy', 'chemotherapy', 'chemo', 'radiotherapy', 'radiation therapy', 'dialysis', 'surgery',
    'transplantation', 'vaccination', 'meds', 'your medicine', 'your medicines', 'your drugs', 'the drugs', 'standard care', 'usual care',
    '{conventional,mainstream,western,modern,standard} {care,healthcare,medicine}', 'standard of care', 'doctors', 'hospitals', 'gps', 'your doctor', 'your gp', 'specialists',
  ],
})
