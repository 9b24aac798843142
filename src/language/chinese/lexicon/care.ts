import { defineTerms } from '../define-terms.js'

const waysToTreat = '疗法,治疗,药物,药物治疗,治疗方法,治疗手段,治疗方式,干预方法,干预手段,干预,方法,手段,医学,西医,医疗'

/**
 * Care that guidelines recommend and people depend on. Sources: 医疗广告管理办法 art. 7 (no disparagement) and the
 * drug classes that patients are most often told to stop; the choice is the editors' own.
 */
export const care = () => defineTerms(
  'standard-care',
  `西药 西医 西医治疗
   {传统,常规,现有,目前,当前,标准,正规,西医}{${waysToTreat}}
   {传统,常规}的{疗法,治疗,药物,方法,手段}
   胰岛素 胰岛素注射 他汀 他汀类药物 二甲双胍 激素 激素药 激素用量 糖皮质激素 抗凝药 华法林 抗抑郁药
   安眠药 止痛药 抗生素 免疫抑制剂 抗排异药 化疗 放疗 放化疗 透析 血透 手术 开刀 药物 处方药 ACEI/ARB ACEI ARB
   疫苗 靶向药 支架 类固醇 洗肾 抗忧郁药 抗凝血剂 血压药 血糖药 胆固醇药 标靶药物 吸入剂 药片 吃药 服药
   打针 {打,接种}疫苗 西成药 {医院,医生,医师,大夫,医院里,西医}{的,里的,开的,配的,给的,开给我的,给开的}药
   {降血压,降血糖,降血脂,降胆固醇,降压,降糖,降脂,甲状腺,抗癫痫,癫痫,抗过敏,过敏}药
   {哮喘,气喘,痛风,心脏,胃,抗病毒,抗精神病,抗风湿,化疗,靶向,降尿酸,抗血小板,利尿}药 优甲乐 甲状腺素
   阿司匹林 利尿剂 支气管扩张剂 呼吸机`,
)
