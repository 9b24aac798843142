/**
 * What a word that is written with a full stop says about the end of the sentence:
 * - `never`: it is not the end, because something must follow ("Dr. Lee", "vs. placebo");
 * - `before-number`: not the end before a number, a letter or a Roman numeral ("No. 5", "Fig. S2", "Nov. 22");
 * - `capital`: the end only where a capital letter follows ("Acme Inc. said", "Acme Inc. | The drug").
 */
export type AbbreviationKind = 'never' | 'before-number' | 'capital'

const words: Readonly<Record<AbbreviationKind, string>> = {
  never:
    'Dr Drs Mr Mrs Ms Mx Prof Profs St Sts Rev Hon Gen Capt Sgt Lt Col Assoc Asst Messrs Mt Ft vs cf ca approx viz ' +
    'incl excl esp subsp spp var resp e.g i.e eg ie www',
  'before-number':
    'no nos fig figs vol vols p pp pg eq eqs eqn ref refs tab tabs sec sect ch chap art suppl iss ver rev para cl app ' +
    'n op cit tel ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  capital:
    'Inc Ltd Co Corp Bros Jr Sr Esq Dept Univ Inst Hosp Intl Natl Assn Govt etc dept avg std max min mins hr hrs yr ' +
    'yrs wk wks mo mos sp est lab labs ed eds temp wt ht a.m p.m ibid',
}

const kinds = new Map<string, AbbreviationKind>()
for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split(' ')) kinds.set(word, kind as AbbreviationKind)
}

/**
 * The kind of the word before a full stop, without the stop; undefined for all other words. Entries in lower case
 * match any case; entries with a capital match as they stand, because `sun.` and `Sun.` are different things.
 */
export function abbreviationKind(token: string): AbbreviationKind | undefined {
  const kind = kinds.get(token)
  if (kind !== undefined) return kind
  const lower = token.toLowerCase()
  return lower === token ? undefined : kinds.get(lower)
}

/**
 * Nouns with a letter for a name. "Vitamin C. Smokers need more" is two sentences, "by C. Smith" is one.
 */
export const lettered: ReadonlySet<string> = new Set([
  'vitamin', 'vitamins', 'hepatitis', 'influenza', 'flu', 'group', 'groups', 'arm', 'arms', 'type', 'types', 'class',
  'grade', 'panel', 'phase', 'stage', 'part', 'appendix', 'table', 'figure', 'plan', 'factor', 'category', 'section',
  'box', 'option', 'item', 'drug', 'treatment', 'blood', 'immunoglobulin', 'cohort', 'site', 'step', 'schedule', 'coenzyme',
])

/** Words that, capitalised, almost surely open a sentence and are not part of a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    'a about after again all also although among an and another any anyone are as at back because been before being ' +
    'both but by can could despite did do does during each either even every everyone few finally first for from ' +
    'further furthermore given had has have he hence her here his how however i if in indeed instead is it its just ' +
    'later less like many may might more moreover most much my neither never nevertheless no nobody none nor not ' +
    'nothing now of often on once one only or other others our out over overall people perhaps recently second she ' +
    'should since so some sometimes soon still such than that the their them then there therefore these they this ' +
    'those though three thus to today together too two under unlike until up was we were what when where whereas ' +
    'whether which while who whose why will with within without would yes yet you your ' +
    'patients participants researchers scientists doctors results studies trials'
  ).split(' '),
)
