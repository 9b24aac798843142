import { table } from '../docs/markdown.js'
import type { FalseAlarms } from './false-alarms.js'
import { carefulSets, type Measurement } from './measure.js'
import { balancedAccuracy, macroF1 } from './scores.js'
import { wilson } from './wilson.js'

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`
const decimal = (value: number): string => value.toFixed(2).replace(/^0/, '')

/** "87.5 % (14 of 16; 64.0-96.5 %)", the last being the interval. */
function share(count: number, of: number): string {
  if (of === 0) return '-'
  const [low, high] = wilson(count, of)
  return `${percent(count / of)} (${count} of ${of}; ${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)})`
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((total, item) => total + value(item), 0)

/** The published account of the measurement, `docs/accuracy.md`. */
export function accuracyPage(m: Measurement, prose: string): string {
  return fill(prose, {
    targets: targets(m),
    careful: carefulTable(m.recommended, m.strict),
    alarms: alarmTable(m.recommended),
    articles: articleTable(m),
    cases: casesTable(m),
    precision: precisionTable(m),
    posts: postsTable(m),
    strength: strengthTable(m),
    design: table(['Kind', 'Precision', 'Recall', 'F1'], m.design.classes.map(({ name, precision, recall, f1 }) => [name, decimal(precision), decimal(recall), decimal(f1)])),
    releases: releaseTable(m),
    separation: table(
      ['Against', '`recommended`', '`strict`', '`strict` without byline and references', '`strict`, wording only'],
      m.separation.map(({ set, recommended, strict, unstripped, wording }) => [set, ...[recommended, strict, unstripped, wording].map(decimal)]),
    ),
    sizes: `${share(m.sizes.abstracts - m.sizes.errors.length, m.sizes.abstracts)}. No number was read in ${m.sizes.errors.filter(({ found }) => found === undefined).length} of the others, and one arm or part was taken for the whole in most of the rest.`,
  })
}

/** Puts the tables where the prose says `<!-- name -->`. */
function fill(prose: string, parts: Readonly<Record<string, string>>): string {
  return prose.replace(/^<!-- (\w+) -->$/gm, (mark, name: string) => parts[name] ?? mark)
}

function english(recommended: readonly FalseAlarms[]) {
  const sets = recommended.filter(({ set }) => carefulSets.en.some((name) => name === set))
  return { messages: sum(sets, ({ messages }) => messages), words: sum(sets, ({ words }) => words), withError: sum(sets, ({ withError }) => withError), documents: sum(sets, ({ documents }) => documents) }
}

/** Rules that find overclaims and sources that name nobody. */
const overclaim = new Set(
  'absolute-safety causal-overreach cure-claim headline-overclaim hope-language hype-language overstated-certainty superiority-claim testimonial-evidence undermines-standard-care unhedged-efficacy vague-source anonymous-source'.split(' '),
)

function casesTable({ cases: { first, now } }: Measurement): string {
  const rows = (['en', 'zh'] as const).flatMap((language) =>
    (['report', 'silent'] as const).map((kind) => {
      const [was, is] = [first[language][kind], now[language][kind]]
      return [language, kind === 'report' ? 'to be reported' : 'to be left alone', share(was.right, was.of), share(is.right, is.of)]
    }),
  )
  return table(['Language', 'Cases', 'Right on the first run', 'Right now'], rows)
}

function targets(m: Measurement): string {
  const { messages, words, withError, documents } = english(m.recommended)
  const debunking = m.recommended.find(({ set }) => set === 'hrde_reference_zh')!
  const alarmed = debunking.spoke.filter((ids) => [...ids].some((id) => overclaim.has(id))).length
  const f1 = (set: string, name: string) => decimal(m.strength.find((one) => one.set === set)!.classes.find((one) => one.name === name)!.f1)
  const macro = (set: string) => decimal(macroF1(m.strength.find((one) => one.set === set)!.classes))
  const design = (name: string) => decimal(m.design.classes.find((one) => one.name === name)!.f1)
  const best = (criterion: string) => decimal(Math.max(...m.releases.scores.filter((one) => one.criterion === criterion).map(balancedAccuracy)))
  const judged = Object.values(m.posts)
  const wrong = sum(judged, (one) => one.wrong)
  const all = wrong + sum(judged, ({ right, debatable }) => right + debatable)
  return table(['What', 'Aim', 'Measured'], [
    ['Careful English, `recommended`: messages per 1,000 words', '0.30', `${((1000 * messages) / words).toFixed(2)} (${messages} in ${words} words)`],
    ['Careful English, `recommended`: articles with an error', '1 %', share(withError, documents)],
    ['Chinese debunking, `recommended`: articles with an overclaim or vague source reported', '4 %', share(alarmed, debunking.documents)],
    ['Clinic texts against NHS pages / Cochrane summaries, `recommended`, area under the curve', '.97', m.separation.map(({ recommended: area }) => decimal(area)).join(' / ')],
    ['The same, `strict`', '.97', m.separation.map(({ strict: area }) => decimal(area)).join(' / ')],
    ['Claim strength, press releases: macro-F1 / direct cause', '.78 / .75', `${macro('causal_eureka')} / ${f1('causal_eureka', 'direct-causal')}`],
    ['Claim strength, abstracts: macro-F1 / direct cause', '.75 / .70', `${macro('causal_pubmed')} / ${f1('causal_pubmed', 'direct-causal')}`],
    ['Claim strength, sentences nobody had looked at, press / abstracts: macro-F1', '-', `${macro('insciout, press')} / ${macro('insciout, abstracts')}`],
    ['Study design: rodent / randomised trial, F1', '.90 / .88', `${design('rodent')} / ${design('randomized_trial')}`],
    ['Number of participants, exact', '90 %', share(m.sizes.abstracts - m.sizes.errors.length, m.sizes.abstracts)],
    ['News releases, balanced accuracy: harms / funding / alternatives / evidence', '.75 / .70 / .62 / .62', ['harms', 'funding', 'alternatives', 'evidence'].map(best).join(' / ')],
    ['Hype or not, accuracy', '80 %', share(m.hype.hit + m.hype.pass, m.hype.hit + m.hype.pass + m.hype.miss + m.hype.falseAlarm)],
    ['30 clinic posts, messages judged wrong', '10 %', share(wrong, all)],
  ])
}

function carefulTable(recommended: readonly FalseAlarms[], strict: readonly FalseAlarms[]): string {
  const rate = ({ messages, words }: FalseAlarms) => ((1000 * messages) / words).toFixed(2)
  return table(
    ['Set', 'Articles', 'Words', '`recommended` per 1,000 words', 'articles with an error', '`strict` per 1,000 words'],
    recommended.map((one, i) => [one.set, String(one.documents), String(one.words), rate(one), share(one.withError, one.documents), rate(strict[i]!)]),
  )
}

function alarmTable(recommended: readonly FalseAlarms[]): string {
  const ids = new Set(recommended.flatMap(({ byRule }) => [...byRule.keys()]))
  const cell = (id: string, sets: readonly string[]) => {
    const chosen = recommended.filter(({ set }) => sets.includes(set))
    return share(sum(chosen, ({ byRule }) => byRule.get(id)?.documents ?? 0), sum(chosen, ({ documents }) => documents))
  }
  return table(['Rule', 'English articles', 'Chinese articles'], [...ids].toSorted().map((id) => [id, cell(id, carefulSets.en), cell(id, carefulSets.zh)]))
}

function articleTable({ scores }: Measurement): string {
  const total = (language: string) => {
    const of = scores.filter((score) => score.language === language)
    const [right, wrong, met, missed] = (['right', 'wrong', 'met', 'missed'] as const).map((key) => sum(of, (score) => score[key])) as [number, number, number, number]
    return [`**all, ${language}**`, share(right, right + wrong), share(met, met + missed)]
  }
  return table(['Rule and language', 'Precision', 'Recall'], [
    ...scores.map(({ rule, language, right, wrong, met, missed }) => [`${rule}, ${language}`, share(right, right + wrong), share(met, met + missed)]),
    total('en'),
    total('zh'),
  ])
}

const precisionTable = ({ precision }: Measurement): string =>
  table(['Rule', 'Right', 'Debatable', 'Wrong', 'SARIF precision'], Object.entries(precision).map(([rule, { right, debatable, wrong, precision: level }]) => [rule, String(right), String(debatable), String(wrong), level]))

function postsTable({ posts }: Measurement): string {
  const rows = Object.entries(posts)
  const total = (key: 'right' | 'debatable' | 'wrong') => String(sum(rows, ([, verdicts]) => verdicts[key]))
  return table(['Rule', 'Right', 'Debatable', 'Wrong'], [...rows.map(([rule, one]) => [rule, String(one.right), String(one.debatable), String(one.wrong)]), ['**all**', total('right'), total('debatable'), total('wrong')]])
}

const strengthTable = ({ strength }: Measurement): string =>
  table(['Set', 'Class', 'Precision', 'Recall', 'F1'], strength.flatMap(({ set, classes }) => classes.map(({ name, precision, recall, f1 }) => [set, name, decimal(precision), decimal(recall), decimal(f1)])))

const releaseTable = ({ releases }: Measurement): string =>
  table(
    ['What', 'Criterion', 'Not satisfactory found', 'Satisfactory left alone', 'Balanced accuracy'],
    releases.scores.map((score) => [score.name, score.criterion, share(score.hit, score.hit + score.miss), share(score.pass, score.pass + score.falseAlarm), decimal(balancedAccuracy(score))]),
  )
