/**
 * Words that are written with a full stop which does not end the sentence, by what tells the two apart.
 * Keys are without the stop. Lower-case keys match any case; keys with a capital match as they stand,
 * because `sun.` and `Sun.` or `no.` and `No.` are different things.
 */

/** Never the end: something must follow. */
export const neverEnds: ReadonlySet<string> = new Set([
  'Dr', 'Drs', 'Mr', 'Mrs', 'Ms', 'Mx', 'Prof', 'Profs', 'St', 'Sts', 'Rev', 'Hon', 'Gen', 'Capt', 'Sgt', 'Lt', 'Col',
  'Assoc', 'Asst', 'Messrs', 'Mt', 'Ft',
  'vs', 'cf', 'ca', 'approx', 'viz', 'incl', 'excl', 'esp', 'subsp', 'spp', 'var', 'resp', 'e.g', 'i.e', 'eg', 'ie',
])

/** Not the end before a number, a single letter or a Roman numeral: "No. 5", "Fig. S2", "Vol. IX", "Nov. 22". */
export const notBeforeNumber: ReadonlySet<string> = new Set([
  'no', 'nos', 'fig', 'figs', 'vol', 'vols', 'p', 'pp', 'pg', 'eq', 'eqs', 'eqn', 'ref', 'refs', 'tab', 'tabs', 'sec',
  'sect', 'ch', 'chap', 'art', 'suppl', 'iss', 'ver', 'rev', 'para', 'cl', 'app', 'n', 'op', 'cit', 'tel', 'ext',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun',
])

/** The end only where a capital letter follows: "Acme Inc. said" goes on, "Acme Inc. The drug" does not. */
export const endsBeforeCapital: ReadonlySet<string> = new Set([
  'Inc', 'Ltd', 'Co', 'Corp', 'Bros', 'Jr', 'Sr', 'Esq', 'Dept', 'Univ', 'Inst', 'Hosp', 'Intl', 'Natl', 'Assn', 'Govt',
  'etc', 'dept', 'avg', 'std', 'max', 'min', 'mins', 'hr', 'hrs', 'yr', 'yrs', 'wk', 'wks', 'mo', 'mos', 'sp', 'est',
  'lab', 'labs', 'ed', 'eds', 'temp', 'wt', 'ht', 'a.m', 'p.m', 'ibid',
])

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
