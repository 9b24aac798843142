import type { Sentence } from '../../language/sentence.js'

const rodents = { en: /\b(?:rats?|mice|mouse|murine|rodents?|hamsters?|gerbils?|guinea pigs?|wistar|sprague[- ]dawley|c57bl\S*|balb\/c)\b/gi, zh: /大鼠|小鼠|裸鼠|白鼠|实验鼠|鼠模型|模型鼠|仓鼠|豚鼠|沙鼠|啮齿/g }
/** Tools that come from rodents, and rodents of other people's work. */
const tools = {
  en: /\b(?:(?:mouse|murine|rat|hamster) (?:m?abs?\b|monoclonal|anti|serum|cell lines?|macrophages?|fibroblasts?|ovary|embryonic|genome|genetics|cre)|anti-(?:mouse|rat)|mice, (?:dogs|humans)|(?:rat|mouse) and (?:mouse|human) genomes|humans?, (?:mice|rats?))|\b(?:only|previous|previously|other|first|known|reported)\b[^.]{0,40}\b(?:mouse|murine|rodent) (?:models?|studies)|\brodent models? of \w+ have/i,
  zh: /抗(?:小)?鼠|鼠(?:源|抗)/,
}
/** Rodents were given, fed, treated, divided: they took part. */
const tookPart = {
  en: /\b(?:given|fed|treated|received|receiving|administered|administration|injected|divided|assigned|randomi[sz]ed|exposed|induced|housed|sacrificed|subjected|underwent|implanted|transplanted|supplement\w*|old|male|female|groups?|diet|orally|gavage|weeks?|days?|mg\/kg|model|increased|decreased|reduced|improved|showed|exhibited|enhanced|attenuated|ameliorated|alleviated|wild-type|knockout|deficient|transgenic|hfd)\b/i,
  zh: /给予|喂|灌胃|注射|分为|分组|模型|造模|组|后|下降|升高|改善/,
}

const others = { en: /\b(?:patients?|humans?|women|clinical (?:samples|specimens)|cell lines?|bibliometric|reviews?|isolates?|genes from|volunteers)\b/i, zh: /患者|人体|临床|细胞系|综述/ }

/**
 * Whether sentences tell of a study in rodents: the title names them, two more sentences show rodents that took
 * part, or one does and people and cell lines are hardly spoken of. What is taken from rodents (antibodies, cell
 * lines) does not count.
 */
export function isRodentStudy(sentences: readonly Sentence[]): boolean {
  const [title, ...rest] = sentences
  if (!title) return false
  const names = ({ folded, language }: Sentence): boolean => {
    rodents[language].lastIndex = 0
    return rodents[language].test(folded) && !tools[language].test(folded)
  }
  const taking = rest.filter((sentence) => names(sentence) && tookPart[sentence.language].test(sentence.folded)).length
  if (names(title) || taking > 1) return true
  return taking === 1 && sentences.filter(({ folded, language }) => others[language].test(folded)).length < 2
}
