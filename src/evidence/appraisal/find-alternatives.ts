import type { Sentence } from '../../language/sentence.js'
import { findStatements, type Statement } from './statement.js'

/** What else can be done, or is done now. Source: the advice on HealthNewsReview criterion 7; the editors' own wordings. */
const patterns = {
  en: /\b(?:alternatives? (?:to|for|treatments?|therap(?:y|ies)|options?|include)|(?:other|existing|current|currently (?:available|approved)|available|conventional|standard|traditional|usual|established|approved|older|common) (?:[\w-]+ ){0,2}(?:treatments?|therap(?:y|ies)|options|drugs?|medications?|medicines|tests?|methods?|approaches|techniques?|procedures?|care|surgery)|(?:currently|usually|typically|commonly|generally|traditionally|normally|routinely|standardly) (?:treated|managed|diagnosed|prescribed|used|given|performed|recommended|done)|(?:treatment|therapeutic|management|screening) options|first-line|second-line|gold[- ]standard|mainstay|no (?:approved |effective |other |good )?(?:treatments?|therap(?:y|ies)|alternatives?|cure|drugs?|options?)\b|only (?:approved )?(?:treatments?|options?|therap(?:y|ies)|drugs?)|(?:compared|comparing|versus|vs\.?|superior|inferior|noninferior|equivalent|similar|as effective) (?:with|to|as)? ?(?:the |an? )?(?:[\w-]+ ){0,3}(?:treatment|therapy|surgery|drugs?|medications?|chemotherapy|radiation|statins?|insulin|care|procedure|test|warfarin|aspirin|standard|antibiotics|exercise|counsel+ing)|(?:instead of|rather than|in place of|in addition to|alongside|combined with) (?:[\w-]+ ){0,2}(?:treatment|therapy|surgery|drugs?|medications?|chemotherapy|radiation|statins?|insulin|antibiotics|opioids))\b/gi,
  zh: /(?:其他|其它|现有|目前|常规|传统|标准)的?(?:治疗|疗法|药物|治疗方法|治疗方案|手段|方案|选择)|替代(?:方案|疗法|选择)|(?:一|二)线(?:治疗|药物|方案)|金标准|(?:通常|一般|目前|常)(?:采用|使用|以)[^,。;]{0,16}(?:治疗|手术|药物)|(?:与|和|较|比)[^,。;]{0,12}(?:治疗|疗法|手术|药物)(?:组)?(?:相比|相当|比较)|治疗(?:选择|手段)(?:包括|有|主要)/g,
}

/** Where an article names what else can be done for the same condition, or says that there is nothing. */
export const findAlternatives = (sentences: readonly Sentence[]): Statement[] => findStatements(sentences, patterns)
