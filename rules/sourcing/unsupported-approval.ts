import { array, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'unsupported-approval',
  group: 'sourcing',
  summary: { en: 'Back a claim of approval with regulator, product, use, date and number.', zh: '声称获批要写明监管机构、产品、适应证、日期和批准文号。' },
  why: {
    en: 'Readers take "approved" for a promise of safety and effect. Registering a company or a patent says nothing about either.',
    zh: '读者会把“获批”当作安全有效的保证;而企业注册、专利都不能说明安全有效。',
  },
  authority: ['ftc-2022/fda-approval', 'fda-regen-alert-2020', 'fda-regen-info-2021', 'china-ad-law/11', 'china-ad-law/12', 'china-ad-law/28', 'healthnewsreview/8'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Names of regulators besides the known ones, such as that of a country. */
    regulators: optional(array(string()), []),
  }),
  messages: {
    unsupported: {
      en: '"{words}" cannot be checked; name regulator, product, use, date and number, or write "not approved"',
      zh: '“{words}”无从核实;请写明监管机构、产品、适应证、日期和文号,或写“未获批准”',
    },
  },
  examples: {
    bad: {
      en: ['Stem cells are an FDA-registered therapy for knees.', 'It has been approved as a new drug for skin ageing.', 'A nationally patented, certified formula.'],
      zh: ['经国家权威部门批准,可治疗肾病。', '荣获国家专利,疗效有保障。', '干细胞已作为新药应用于临床。'],
    },
    good: {
      en: ['The FDA approved drug A for sickle cell disease in December 2023.', 'The product is not approved by any regulator.', 'The trial is registered (NCT01234567).'],
      zh: ['2023年12月,美国FDA批准该药用于镰状细胞病。', '该产品未获任何监管机构批准。', '试验已注册(ChiCTR2000012345)。'],
    },
  },
  check({ sources }, { regulators }, report) {
    for (const { start, end, words, scope } of sources.approvals(regulators)) {
      if (scope.asserted && !scope.hedged && !scope.advised) report({ start, end }, 'unsupported', { words })
    }
  },
})
