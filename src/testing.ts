export { RuleTester, type TestFramework } from './testing/rule-tester.js'
export type * from './testing/test-case.js'
