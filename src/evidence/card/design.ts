import type { Sentence } from '../../language/sentence.js'
import { scopeAt } from '../scope.js'

/** How a study was made, most telling first. Names as in the OCEBM levels (cebm-2011) and CONSORT. */
export const designs = ['review', 'randomised', 'crossover', 'case-control', 'cohort', 'cross-sectional', 'single-arm', 'case-report', 'trial'] as const

export type Design = (typeof designs)[number]

const words: Readonly<Record<Design, Readonly<Record<Sentence['language'], RegExp>>>> = {
  review: { en: /\b(?:systematic review|meta-analys[ie]s|pooled (?:analysis|data|results)|cochrane review)\b/i, zh: /系统(?:性)?(?:综述|评价)|荟萃分析|meta分析|合并分析/i },
  randomised: { en: /\b(?:randomi[sz]ed|randomly|at random|rct)\b/i, zh: /随机/ },
  crossover: { en: /\bcross-?over\b/i, zh: /交叉(?:设计|试验|研究)/ },
  'case-control': { en: /\bcase-control\b/i, zh: /病例对照/ },
  cohort: { en: /\b(?:cohort|registry|prospective|retrospective|longitudinal)\b/i, zh: /队列|登记研究|前瞻性|回顾性/ },
  'cross-sectional': { en: /\b(?:cross-sectional|survey|questionnaire)\b/i, zh: /横断面|问卷|调查/ },
  'single-arm': { en: /\b(?:single[- ]arm|uncontrolled|no (?:control|comparison|placebo) group|before-after)\b/i, zh: /单臂|单组|(?:没有|无|未设|缺乏)对照/ },
  'case-report': { en: /\b(?:case (?:report|study|series)|single (?:case|patient)|this case)\b/i, zh: /病例报告|个案|单例|病例系列/ },
  trial: { en: /\btrial\b/i, zh: /试验/ },
}

/**
 * The design that the sentences about a study name: the most telling one of the first sentence that names any, and
 * a bare "trial" only where nothing more is said.
 */
export function findDesign(sentences: readonly Sentence[]): Design | undefined {
  let bare: Design | undefined
  for (const sentence of sentences) {
    const design = designs.find((name) => names(sentence, words[name][sentence.language]))
    if (design && design !== 'trial') return design
    bare ??= design
  }
  return bare
}

function names(sentence: Sentence, pattern: RegExp): boolean {
  const match = pattern.exec(sentence.folded)
  return match !== null && (/^(?:uncontrolled|no |单|没有|无|未设|缺乏)/i.test(match[0]) || !scopeAt(sentence, match.index, match.index + match[0].length).negated)
}
