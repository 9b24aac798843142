import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { describeRule } from '../../src/explain/describe-rule.js'
import { displayWidth } from '../../src/formatters/display-width.js'
import { ruleCard } from '../../src/formatters/rule-card.js'
import { wrap } from '../../src/formatters/wrap.js'

describe.each(rules.map((rule) => [rule.id, rule] as const))('the card of %s', (_, rule) => {
  it.each(['en', 'zh'] as const)('says everything in 80 columns, %s first', (language) => {
    const card = ruleCard(describeRule(rule, {}), language, { color: false })
    const other = language === 'en' ? 'zh' : 'en'
    const flat = card.replace(/\s+/g, '')
    const at = (text: string) => flat.indexOf(text.replace(/\s+/g, ''))
    expect(at(rule.summary[language])).toBeGreaterThan(0)
    expect(at(rule.summary[other])).toBeGreaterThan(at(rule.why[language]))
    for (const examples of [rule.examples.bad, rule.examples.good]) expect(at(examples[other][0]!)).toBeGreaterThan(at(examples[language][0]!))
    // The first line names the rule and its settings, and a word without a break can be wider than a line.
    const wide = card.split('\n').slice(1).filter((line) => displayWidth(line) > 80 && wrap(line.replace(/^\s+(?:- )?/, ''), 1).length > 1)
    expect(wide.filter((line) => !line.includes('https://') && !line.includes('"off"'))).toEqual([])
    expect(card).not.toMatch(/\bviolat|\bundefined\b|违反了/)
  })
})
