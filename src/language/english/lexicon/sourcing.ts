import { defineTerms } from '../define-terms.js'

/**
 * The nouns that statements are put down to. Only words that are no part of another term, so that none is hidden.
 * Source: the vague sources of the catalogue's lexicon and the editors' own practice.
 */
export const sourcing = () => defineTerms('source', {
  nouns: [
    'study', 'trial', 'clinical trial', 'experiment', 'survey', 'investigation', 'review', 'meta-analysis',
    'paper', 'pilot study', 'animal study', 'animal experiment', 'cell study', 'cell experiment', 'report',
    'expert', 'scientist', 'researcher', 'scholar', 'doctor', 'physician', 'specialist', 'academic', 'clinician', 'investigator',
    'dermatologist', 'nutritionist', 'dietitian', 'dietician', 'practitioner', 'team', 'insider', 'pharmacist', 'surgeon', 'cardiologist',
    'oncologist', 'neurologist', 'psychologist', 'psychiatrist', 'naturopath', 'herbalist', 'healer', 'paediatrician', 'pediatrician',
    'gynaecologist', 'gynecologist', 'immunologist', 'biologist', 'virologist', 'epidemiologist', 'physiotherapist', 'health coach',
  ],
  phrases: [
    'research', 'evidence', 'data', 'science', 'literature', 'results', 'findings', 'clinical results',
    'experimental studies', 'studies', 'meta-analyses', 'statistics', 'experience', 'laboratory experiments',
  ],
})
