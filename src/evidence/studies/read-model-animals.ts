import type { Sentence } from '../../language/sentence.js'

const rodents = {
  en: /\b(?:rats?|mice|mouse|murine|rodents?|hamsters?|gerbils?|guinea pigs?|wistar|sprague[- ]dawley|c57bl\S*|balb\/c)\b/gi,
  zh: /大鼠|小鼠|裸鼠|白鼠|实验鼠|鼠模型|模型鼠|仓鼠|豚鼠|沙鼠|啮齿/g,
}
/** Antibodies, cells and genes that come from rodents. */
const madeOfRodents = String.raw`m?abs?\b|monoclonal|anti|serum|cell lines?|macrophages?|fibroblasts?|ovary|embryonic|genome|genetics|cre`
const fromRodents = [
  `(?:mouse|murine|rat|hamster) (?:${madeOfRodents})|anti-(?:mouse|rat)|mice, (?:dogs|humans)`,
  '(?:rat|mouse) and (?:mouse|human) genomes|humans?, (?:mice|rats?)',
].join('|')
const ofOthers = String.raw`\b(?:only|previous|previously|other|first|known|reported)\b[^.]{0,40}\b(?:mouse|murine|rodent) (?:models?|studies)`
/** Tools that come from rodents, and rodents of other people's work. */
const tools = {
  en: new RegExp(String.raw`\b(?:${fromRodents})|${ofOthers}|\brodent models? of \w+ have`, 'i'),
  zh: /抗(?:小)?鼠|鼠(?:源|抗)/,
}
/** Where a title names them they are what was studied, further down they are one of the methods. */
const methods = { en: /\b(?:mouse|murine|rat) (?:[\w-]+ ){0,3}?(?:cells|assays?)\b/i, zh: /(?:小鼠|大鼠)[^,。;]{0,6}细胞(?!因子)/ }
/** "Mice were given", "rats treated with", "the high-fat group". */
const englishPart = [
  'given|fed|treated|received|receiving|administered|administration|injected|divided|assigned|randomi[sz]ed|exposed|induced|housed',
  String.raw`sacrificed|subjected|underwent|implanted|transplanted|supplement\w*|old|male|female|groups?|diet|orally|gavage|weeks?|days?|mg\/kg`,
  'model|increased|decreased|reduced|improved|showed|exhibited|enhanced|attenuated|ameliorated|alleviated|wild-type|knockout',
  'deficient|transgenic|hfd',
].join('|')
/** Rodents were given, fed, treated, divided: they took part. */
const tookPart = {
  en: new RegExp(String.raw`\b(?:${englishPart})\b`, 'i'),
  zh: /给予|喂|灌胃|注射|分为|分组|模型|造模|组|后|下降|升高|改善/,
}

/** "Tested in two mouse models". */
const done = 'performed|conducted|carried out|established|induced?|applied|tested|administered|injected|transplanted|evaluated'
const rodentModel = '(?:mice|rats|hamsters|(?:mouse|rat|murine|rodent) models?)'
/** What was done was done in rodents: there is no doubt whose study it is. */
const doneIn = {
  en: new RegExp(String.raw`\b(?:${done}) (?:[\w-]+ ){0,8}?in (?:[\w-]+ ){0,6}?${rodentModel}\b|^(?:here,? )?in (?:an?|the|our|this) (?:[\w-]+ ){0,6}?(?:mouse|rat|murine|rodent) models?\b`, 'i'),
  zh: /在[^,。;]{0,16}(?:小鼠|大鼠)(?:模型)?(?:体内|中|上)[^,。;]{0,10}(?:进行|开展|验证|给予|注射)/,
}
/** A map of publications has their animals among its key words. */
const ofPublications = { en: /\bbibliometric|\breview\b/i, zh: /文献计量|综述/ }

const others = {
  en: /\b(?:patients?|humans?|women|clinical (?:samples|specimens)|cell lines?|bibliometric|reviews?|isolates?|genes from|volunteers)\b/i,
  zh: /患者|人体|临床|细胞系|综述/,
}

/**
 * Whether sentences tell of a study in rodents: the title names them, two more sentences show rodents that took
 * part, one says that the work was done in them, or one shows them and people and cell lines are hardly spoken of.
 * What is taken from rodents (antibodies, cells) does not count.
 */
export function isRodentStudy(sentences: readonly Sentence[]): boolean {
  const [title, ...rest] = sentences
  if (!title || ofPublications[title.language].test(title.folded)) return false
  const names = ({ folded, language }: Sentence): boolean => {
    rodents[language].lastIndex = 0
    return rodents[language].test(folded) && !tools[language].test(folded)
  }
  const named = rest.filter((sentence) => names(sentence) && !methods[sentence.language].test(sentence.folded))
  const taking = named.filter(({ folded, language }) => tookPart[language].test(folded)).length
  if (names(title) || taking > 1 || named.some(({ folded, language }) => doneIn[language].test(folded))) return true
  return taking === 1 && sentences.filter(({ folded, language }) => others[language].test(folded)).length < 2
}
