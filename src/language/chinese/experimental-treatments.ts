const treatments = [
  String.raw`干细胞|间充质|外泌体|胞外囊泡|基因(?:编辑|治疗|疗法)|CRISPR|富血小板血浆|PRP|NAD\+?|NMN(?:输液|注射)`,
  '(?:抗衰老?|美白|营养|排毒|维生素[A-E]?|谷胱甘肽)(?:输液|输注|点滴|针)',
  '氯胺酮(?:输液|输注|点滴|疗法|治疗)',
  '(?:胎盘素|血清)针|吸血鬼(?:美容|面部)|输液(?:抗衰|美白|排毒)|螯合(?:疗法|治疗)|臭氧(?:疗法|治疗|自血)|免疫细胞',
  '细胞(?:疗法|治疗|回输|移植)|NK细胞|DC细胞|羊胎素|年轻血浆|粪菌移植|多肽注射',
].join('|')

/** Treatments that are mostly not approved; see the English twin for the sources. */
export const chineseExperimental = new RegExp(treatments, 'i')

export const chineseLicensed = /造血|骨髓移植|白血病|淋巴瘤|骨髓瘤|再生障碍|地中海贫血|捐献/
