/**
 * What a term of the lexicons stands for, the same for both languages. A rule asks for concepts, never
 * for words. A term may have several; the longest term at a place wins, so that a fixed phrase
 * ("breakthrough infection") hides the word inside it.
 */
export type Concept =
  // claims
  | 'cure' // cures, eradicates, 根治
  | 'cure-adverb' // completely, for good, 彻底: turns heal and reverse into a cure
  | 'curable' // heal, reverse, 逆转: a cure only with such an adverb
  | 'guarantee' // guaranteed to work, 包治, 无效退款
  | 'benefit' // improves, repairs, 改善
  | 'away' // keeps, gives: a benefit only with "away" or "back" behind its object
  | 'efficacy' // the efficacy nouns: effect, 疗效
  | 'effective' // effective, works, 有效
  | 'safe' // the bare verdict: safe, 安全性好
  | 'safe-absolute' // harmless, risk-free, 零风险
  | 'harm' // side effects, risk, 副作用
  // certainty
  | 'certainty-verb' // prove, confirm, 证实
  | 'certainty-phrase' // there is no doubt, 毫无疑问
  | 'universal' // all patients, everyone, 所有患者
  | 'forecast' // will become standard, 必将
  // promotion
  | 'hype' // revolutionary, 革命性
  | 'superlative' // best, 最佳: promotion only right before what is praised
  | 'hype-mild' // powerful, 强大
  | 'hope' // brings new hope, 福音
  | 'offer' // bring, give, 带来: what carries hope to people
  // the study
  | 'people' // patients, participants, 患者
  | 'species' // mice, rats, 小鼠
  | 'in-vitro' // in a dish, cell line, 体外
  | 'study' // study, trial, 研究
  | 'design' // randomised, cohort, 队列
  | 'single-case' // case report, a single patient, 个案
  | 'comparator' // placebo, control group, 对照组
  | 'uncontrolled' // single-arm, no control group, 单臂
  | 'change' // improved, fell, 下降: what a result says happened
  | 'caveat' // small, pilot, preliminary, 样本小
  | 'after-treatment' // after the infusion, 治疗后
  // results
  | 'significance' // significant(ly), 显著
  | 'no-significance' // nonsignificant
  | 'significance-loose' // markedly, 明显
  | 'marker' // LDL, creatinine, cell counts, 指标: what a laboratory measures
  | 'patient-outcome' // death, dialysis, quality of life, 生存: what a patient feels
  // who is said to say it
  | 'source' // studies, experts: the nouns that statements are put down to
  // the treated and the treatment
  | 'standard-care' // insulin, chemotherapy, conventional medicine, 西药: care that must not be talked down
  | 'intervention' // therapy, cells, extract, 疗法
  // how something is said
  | 'negator' // not, no, without, 不
  | 'hedge' // may, suggests, 可能
  | 'question' // whether, 能否
  | 'attribution' // says, according to, 表示
  | 'refutation' // was fined for, myth, 谣言
  | 'advice' // should, must, 应
  // the reader as a customer
  | 'contact-cue' // hotline, WeChat, 热线
  | 'contact-push' // ask our customer service, 咨询客服
  | 'public-line' // emergency, poison centre, 急救
  | 'call-to-action' // scan the QR code, 扫码
  // fixed phrases that only hide the words inside them
  | 'mask'
