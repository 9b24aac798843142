const treatments = [
  '(?<!(?:blood[- ](?:forming )?|ha?ematopoietic |embryonic |cancer )(?:progenitor )?)stem[- ]cells?',
  '(?:mesenchymal|stromal) (?:stem |stromal )?cells?',
  String.raw`mscs?|exosomes?|extracellular vesicles|gene[- ](?:editing|therap(?:y|ies))|crispr|prp|platelet-rich plasma|nad\+?`,
  String.raw`iv (?:vitamin (?:[a-e]\d{0,2} )?|nutrient |nad\+? )?(?:drips?|infusions?|therapy)`,
  String.raw`(?:glutathione|myers'?) (?:drips?|infusions?|injections?|cocktails?)`,
  'ketamine (?:drips?|infusions?|therapy|treatments?)',
  'vampire (?:facials?|face ?lifts?)|[op]-shots?|vitamin drips?|chelation|ozone (?:therapy|infusions?)|colloidal silver',
  'cord blood (?:infusions?|therapy)|young blood|young plasma|fecal transplants?|faecal transplants?|cell therap(?:y|ies)',
  'cellular therap(?:y|ies)|peptide (?:therapy|injections?)|bpc-157|rapamycin|hyperbaric|nk cells?|dendritic cell vaccines?',
].join('|')

/**
 * Treatments that are mostly not approved: cells, genes, vesicles, wellness infusions and the like.
 * Sources: FDA consumer alerts on regenerative medicine (2020, 2021) and on compounded ketamine
 * (2023), the ISSCR patient guide, the watch list of
 * the catalogue of rules. Transplants of blood-forming cells are licensed and left out.
 */
export const englishExperimental = new RegExp(String.raw`\b(?:${treatments})\b`, 'i')

/** Blood-forming cells for diseases of the blood are standard care. */
export const englishLicensed = /\b(?:bone marrow transplant\w*|ha?ematopoietic|blood-forming|autologous stem cell transplant\w*|leuk[ae]mia|lymphoma|myeloma|donor registry|stem cell donor)\b/i
