import type { Section } from '../../document/block.js'
import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import { clauseAt } from '../scope/clause-at.js'
import type { Extrapolation } from './extrapolation.js'
import { scopeAt } from '../scope/scope.js'

const human = {
  en: /\b(?:humans?|people|patients?|women|men|children|adults|diabetics|sufferers|you|your|person|persons|individuals|clinical(?:ly)?|volunteers|participants|in man)\b/i,
  zh: /人体|人类|患者|病人|女性|男性|儿童|老人|孕妇|成人|您|你|人群|糖友|临床|志愿者|受试者/,
}
const englishReports = [
  'show(?:s|ed|n|ing)?|prov(?:es?|ed|en|ing)|confirm(?:s|ed|ing)?|demonstrat(?:es?|ed|ing)|indicat(?:es?|ed|ing)|reveal(?:s|ed|ing)?',
  'mean(?:s|ing)?|establish(?:es|ed)?|found|suggest(?:s|ed|ing)?|conclud(?:es?|ed)|so|therefore|thus|hence|tell(?:s)? us',
].join('|')
/** What follows is what the evidence is said to show, so a model named before it is the source and not the subject. */
const reporting = {
  en: new RegExp(String.raw`\b(?:${englishReports})\b(?:\s+that\b)?`, 'gi'),
  zh: /表明|证实|证明|显示|说明|发现|提示|意味着|揭示|因此|所以|可见|验证了?/g,
}
/** The text says what animals and cells cannot tell. */
const admitsModel = {
  en: wordings(
    /\bnot (?:yet )?been (?:tested|tried|studied|shown|confirmed|proven|examined)\b/i,
    /\b(?:no|not|without|awaits?|needs?|lack\w*|yet|until|before) (?:\w+ ){0,3}?(?:human|clinical|patient) (?:trials?|studies|data|evidence|testing)\b/i,
    /\b(?:says?|tells?) (?:little|nothing|us little)\b/i,
    /\bmay not (?:apply|translate|hold)\b/i,
    /\bnot (?:necessarily )?(?:apply|translate|carry over)\b/i,
    /\bonly (?:in|on) (?:animals|mice|rats|cells|the lab)\b/i,
    /\bwhether (?:it|this|they|the)[^.;]{0,40}(?:people|humans|patients) (?:is|remains)\b/i,
  ),
  zh: wordings(
    /(?:尚未|未|没有|还未|尚无|缺乏|有待|仍需|需要|尚需|未经|还需)[^,。;]{0,10}?(?:人体|人群|临床|人类)(?:试验|研究|验证|证实|数据|证据|证明|中|上|应用)/,
    /不代表|不等于|不意味|未必适用/,
    /不能(?:直接)?(?:外推|推论|说明|推广)/,
    /仅(?:限于|为|在)(?:动物|小鼠|体外|细胞)/,
  ),
}

const somebody = 'people|patients?|diabetics|sufferers|women|men|children|adults|humans?|everyone|anyone|you|we'
/** "Diabetics can now be cured". */
const getWell = 'benefit|be cured|be helped|be treated|recover|live longer|expect|protect (?:them|your|our)sel(?:f|ves)|beat|ward off'
/** "Patients finally have a cure". */
const nowHave = String.raw`(?:now|finally|at last)\s(?:have|has|get|gain)`
const remedy = '(?:treatment|cure|remedy|therapy|drug|protection|answer|weapon)'
/** "so diabetics can benefit from it", 患者可以受益: a benefit whose subject is people. */
const peopleBenefit = {
  en: wordings(
    new RegExp(String.raw`\b(?:${somebody})\b(?:\s+\w+){0,4}?\s+(?:can|will|should|now|do)\s+(?:\w+ly\s+|now\s+|also\s+)?(?:${getWell})\b`, 'i'),
    new RegExp(String.raw`\b(?:people|patients?|diabetics|sufferers|women|men|children|adults|humans?|everyone|you|we)\s(?:\w+\s){0,3}?${nowHave}\s(?:[\w-]+\s){0,4}?${remedy}\b`, 'i'),
  ),
  zh: wordings(/(?:患者|病人|人类|糖友|人群|女性|男性|老人|病友|人体)[^,。;]{0,6}?(?:可以|可|能够|能|将|会|也能|也可)?(?:因此|由此|也|都)?(?:从中)?(?:受益|获益|得益|受惠|得救|有救了)/),
}

/** What the evidence of a part of the article is about. */
interface Grounds {
  /** By the index of the sentence. */
  readonly models: Map<number, Mention>
  people: boolean
  admits: boolean
}

/**
 * Benefits for people that rest on animals or cells: in the sentence (the model in another clause, or named as the
 * evidence), or in a section whose only evidence is preclinical; a heading stands on the section that it opens.
 * Silent where the model is named with the benefit ("slows tumours in mice") or the text says what it cannot show.
 */
export function findExtrapolations(sentences: readonly Sentence[], claims: readonly Claim[]): Extrapolation[] {
  if (!sentences.some(namesModel)) return []
  const grounds = readGrounds(sentences, new Set(claims.filter(({ kind }) => kind !== 'safety').map(({ sentence }) => sentence)))
  const whole = merge([...grounds.values()])
  const found: Extrapolation[] = []
  const taken = new Map<Sentence, Span[]>()
  for (const { sentence, start, end, hedged } of [...claims.flatMap(asBenefit), ...sentences.flatMap(peopleClaims)]) {
    const others = taken.get(sentence) ?? []
    if (others.some((other) => start < other.end && other.start < end)) continue
    taken.set(sentence, [...others, { start, end }])
    const own = grounds.get(sentence.block.section)
    const { kind, depth, role } = sentence.block
    const isTop = kind === 'title' || (depth > 0 && !own?.people && !own?.models.size) || role === 'conclusion'
    const near = modelFor(sentence, start, end)
    const model = near ?? fromSection(isTop && !own?.models.size ? whole : own, sentence)
    if (model === undefined || isConfined(sentence, start, end) || admits(sentence) || (sentence.next && admits(sentence.next))) continue
    found.push({ ...sentence.span(start, end), sentence, model: textOf(model), modelSpan: model.sentence.span(model.start, model.end), isNear: near !== undefined, hedged })
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Benefit {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly hedged: boolean
}

/** Claims of cure or benefit. */
const asBenefit = ({ kind, scope, sentence, at, predicate }: Claim): Benefit[] =>
  kind !== 'safety' && scope.asserted && !scope.advised && !scope.quoted
    ? [{ sentence, start: at.start, end: Math.max(predicate.end, at.end), hedged: scope.hedged && isSoftened(sentence, at.end) }]
    : []

const none: readonly Benefit[] = []

function peopleClaims(sentence: Sentence, i: number, all: readonly Sentence[]): readonly Benefit[] {
  const match = sentence.execSome(peopleBenefit[sentence.language])
  if (!match) return none
  const near = [sentence, ...all.slice(Math.max(0, i - 2), i).filter(({ block }) => block === sentence.block)]
  if (!near.some(namesModel)) return none
  const start = match.index
  const end = start + match[0].length
  const { asserted, hedged } = scopeAt(sentence, start, end)
  return asserted ? [{ sentence, start, end, hedged: hedged && isSoftened(sentence, end) }] : []
}

/** Softened in earnest: "in-vitro studies suggest" is a hedge, "…, suggesting that it cures" draws a conclusion. */
const isSoftened = (sentence: Sentence, end: number): boolean =>
  sentence.mentionsOf('hedge').some((hedge) => hedge.end <= end && !/^(?:suggesting|indicating|implying|hinting)$/.test(hedge.term.text))

/** Animals that are food and neighbours more often than models. */
const farmAnimals = /^(?:动物|猪|兔子|猴子?|绵羊|山羊|犬类|animals?|dogs?|cats?|horses?|cows?|goats?|sheep|pigs?|chicks?|frogs?|worms?|monkeys?|yeast|rabbits?|primates?)$/
const isFarmAnimal = ({ term }: Mention): boolean => farmAnimals.test(term.text)

/** A model that was studied: the sentence tells of a study or of what happened. */
const isEvidence = (mention: Mention): boolean =>
  isModel(mention) && !isTechnology(mention) && (isFarmAnimal(mention) ? wereStudied(mention) : wasUsed(mention))
const wasUsed = (mention: Mention): boolean =>
  namesExperiment.test(mention.term.text) || tellsOfStudy(mention.sentence) || wasSeenToAct(mention.sentence) || wasGiven(mention)
const wereStudied = ({ sentence, start }: Mention): boolean =>
  sentence.has('after-treatment') ||
  namesStudy(sentence) ||
  (/\b(?:in|on)\s(?:[\w-]+\s)?$/i.test(sentence.folded.slice(Math.max(0, start - 16), start)) && (sentence.has('benefit') || sentence.has('change')))
/** "in dishes the oil destroyed the virus" */
const wasSeenToAct = ({ mentions }: Sentence): boolean =>
  mentions.some(({ term: { concepts, form } }) => form === 'past' && (concepts.has('benefit') || concepts.has('curable') || concepts.has('cure')))
/** 类器官等技术, "organoid technology": a means of research, and no result of it. */
const isTechnology = ({ sentence: { folded }, end }: Mention): boolean => /^(?:等|[ -](?:and other ))?(?:[ -]?technolog|\s?(?:技术|工程))/i.test(folded.slice(end, end + 20))
/** "mice fed the extract", "rats that were given …", 喂食提取物的斑马鱼, 给小鼠灌胃. */
const wasGiven = ({ sentence: { folded, language }, start, end }: Mention): boolean => {
  if (language === 'en') return givenBehind.test(folded.slice(end, end + 70))
  if (givenTo.test(folded.slice(Math.max(0, start - 20), start)) || addedTo.test(folded.slice(Math.max(0, start - 10), start))) return true
  return /[给对向为]$/.test(folded.slice(0, start)) && /^[^,。;]{0,4}(?:喂|灌|注射|饲|服|涂)/.test(folded.slice(end, end + 8))
}
/** 喂食提取物的 */
const givenTo = /(?:喂食?|灌胃|饲喂|注射|给予|服用|接受|涂抹)[^,。;]{1,14}的$/
/** 滴入, 移植到 */
const addedTo = /(?:加[进入到]|滴[入进到]|放[进入]|注[入进]|打[入进]|移植到|植入)[^,。;]{0,4}$/
/** "Mice prone to obesity that were fed …". */
const withTrait = String.raw`(?:(?:with|without|carrying|prone to|at risk of)\s(?:[\w-]+\s){1,4}?)?`
const whichWere = String.raw`(?:(?:that|which)\s(?:were|got)\s|were\s)?`
const givenBehind = new RegExp(String.raw`^\s(?:larvae\s|pups\s)?${withTrait}${whichWere}(?:fed|given|treated|bathed|injected|dosed|exposed)\b`, 'i')
const namesExperiment = /experiment|stud|实验|试验|研究/
const namesStudy = (sentence: Sentence): boolean => sentence.has('study') || sentence.has('design') || sentence.has('comparator')
const tellsOfStudy = (sentence: Sentence): boolean => namesStudy(sentence) || sentence.has('after-treatment') || sentence.has('change')

const isModel = ({ term: { concepts } }: Mention): boolean => concepts.has('species') || concepts.has('in-vitro')
const namesModel = (sentence: Sentence): boolean => sentence.has('species') || sentence.has('in-vitro')

/** Where what the evidence is said to show begins, for the claim at `at`: behind the verb that reports it, or with its subject. */
function contentStart(sentence: Sentence, at: number): number {
  const { folded, language, clauses } = sentence
  let first = clauseAt(sentence, at)
  while (first > 0 && !clauses[first]!.newSubject) first--
  let from = clauses[first]?.start ?? 0
  const verb = matchesOf(folded.slice(0, at), reporting[language]).at(-1)
  if (verb) from = Math.max(from, verb.index + verb[0].length)
  return from
}

/** A model in the sentence, outside the words of the claim. */
function modelFor(sentence: Sentence, start: number, end: number): Mention | undefined {
  const from = contentStart(sentence, Math.max(start, end - 1))
  const to = sentence.clauses[clauseAt(sentence, end - 1)]?.end ?? end
  const isShown = (mention: Mention): boolean => isEvidence(mention) || (mention.term.concepts.has('in-vitro') && sentence.has('benefit'))
  return sentence.mentions.find((mention) => isShown(mention) && (mention.end <= from || mention.start >= to))
}

/** The model stands in the claim itself, and no people do. */
function isConfined(sentence: Sentence, start: number, end: number): boolean {
  const content = contentStart(sentence, Math.max(start, end - 1))
  // 接受治疗的小鼠,存活率升高: whom the claim begins with it is about, unless something is concluded in between.
  const from = sentence.folded.slice(start, end).search(reporting[sentence.language]) < 0 ? Math.min(start, content) : content
  const to = sentence.clauses[clauseAt(sentence, end - 1)]?.end ?? end
  const inClaim = sentence.mentions.some((mention) => isModel(mention) && mention.start >= from && mention.end <= to)
  return inClaim && !human[sentence.language].test(sentence.folded.slice(from, to))
}

/** The evidence of a section speaks for its heading and for the sentences around it, not for a page away. */
function fromSection(grounds: Grounds | undefined, { index, block }: Sentence): Mention | undefined {
  if (!grounds || grounds.people || grounds.admits) return undefined
  if (block.depth > 0 || block.role === 'conclusion') return grounds.models.values().next().value
  for (let away = 0; away <= reach; away++) {
    const model = grounds.models.get(index - away) ?? grounds.models.get(index + away)
    if (model) return model
  }
  return undefined
}

/** How many sentences from the evidence a claim may stand. */
const reach = 4

const admits = (sentence: Sentence): boolean => sentence.testSome(admitsModel[sentence.language])

/** Evidence by section: a model with a study or a result, and whether people were studied there too. A bare claim about people is no study of them. */
function readGrounds(sentences: readonly Sentence[], claimed: ReadonlySet<Sentence>): Map<Section, Grounds> {
  const grounds = new Map<Section, Grounds>()
  for (const sentence of sentences) {
    const { section } = sentence.block
    const known: Grounds = grounds.get(section) ?? { models: new Map(), people: false, admits: false }
    grounds.set(section, known)
    if (sentence.block.depth > 0) continue
    const model = namesModel(sentence) ? sentence.mentions.find(isModel) : undefined
    if (model && isEvidence(model)) known.models.set(sentence.index, model)
    else if (!model && sentence.has('people') && (claimed.has(sentence) ? namesStudy(sentence) : tellsOfStudy(sentence)) && !sentence.test(burden)) known.people = true
    if (model && admits(sentence)) known.admits = true
  }
  return grounds
}

/** The ill of a whole country took part in no study. */
const burden = pattern(/\b(?:millions?|billions?|worldwide|around the world|suffer from)\b|[\d百千两]\s?[万亿]|全球|全国|我国/i)

const merge = (all: readonly Grounds[]): Grounds => ({
  models: new Map(all.flatMap(({ models }) => [...models])),
  people: all.some(({ people }) => people),
  admits: all.some((one) => one.admits),
})

const textOf = ({ sentence, start, end }: Mention): string => sentence.text.slice(start, end)
