import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/lint-text.js'
import { createPhraseFinder } from '../../src/phrases/find-phrases.js'
import { linearPattern } from '../../src/phrases/linear-pattern.js'
import { phraseRule, type PhraseRuleDefinition } from '../../src/phrases/phrase-rule.js'
import { toTraditional } from '../rules/to-traditional.js'

/** The words that a phrase rule reports. */
function found(definition: Partial<PhraseRuleDefinition>, text: string): string[] {
  const rule = phraseRule({ id: 'house/x', message: 'x', ...definition })
  const config = { extends: [], plugins: [{ meta: { name: 'house' }, rules: { x: rule } }], rules: { 'house/x': 'warn' as const } }
  const { messages } = lintText(text, { config })
  const lines = text.split('\n')
  return messages.map(({ line, column, endColumn }) => lines[line - 1]!.slice(column - 1, endColumn - 1))
}

describe('what a phrase matches', () => {
  it.each([
    ['whole words in any case', ['miracle'], 'A miracle, Miracles, a MIRACLE and miracle-like xmiracle.', ['miracle', 'MIRACLE', 'miracle']],
    ['several words over markup', ['wonder drug'], 'The *wonder* drug and the wonderdrug.', ['wonder* drug']],
    ['curly and straight apostrophes alike', ["doctor's secret"], 'A doctor’s secret.', ['doctor’s secret']],
    ['characters without word borders', ['奇迹'], '堪称医学奇迹般的疗效。', ['奇迹']],
    ['Traditional characters by Simplified ones', ['奇迹'], '堪稱醫學奇蹟般的療效。', ['奇蹟']],
    ['Simplified characters by Traditional ones', ['奇蹟'], '堪称医学奇迹。', ['奇迹']],
    ['full-width letters', ['NK细胞'], '输注ＮＫ细胞一次。', ['ＮＫ细胞']],
    ['Latin words between Chinese ones', ['detox'], '这种detox疗法。', ['detox']],
    ['no part of a Latin word between Chinese ones', ['tox'], '这种detox疗法。', []],
    ['the longest phrase', ['miracle', 'miracle cure'], 'A miracle cure.', ['miracle cure']],
    ['signs that mean something in expressions', ['100%', 'a.b*c?'], 'It is 100% a.b*c? and axb.', ['100%', 'a.b*c?']],
    ['nothing in code, comments and addresses', ['miracle'], '`miracle` <!-- miracle --> <https://miracle.example/>', []],
  ])('%s', (_, match, text, expected) => {
    expect(found({ match }, text)).toEqual(expected)
  })

  it('leaves references and the page around the article alone', () => {
    expect(found({ match: ['miracle'] }, '# Tea\n\nA miracle.\n\n## References\n\n1. The miracle of tea. 2019.\n')).toEqual(['miracle'])
  })

  it('leaves longer wordings alone that touch a match', () => {
    const rule = { match: ['miracle', '奇迹'], unless: ['Miracle Berry', '奇迹暖暖'] }
    expect(found(rule, 'The miracle berry is no miracle.')).toEqual(['miracle'])
    expect(found(rule, '奇迹暖暖不是奇迹。')).toEqual(['奇迹'])
    expect(found(rule, toTraditional('奇迹暖暖不是奇迹。'))).toEqual([toTraditional('奇迹')])
  })

  it.each([
    ['negated', 'This is not a miracle.', '这不是奇迹。'],
    ['asked', 'Is it a miracle?', '这是奇迹吗?'],
    ['quoted', 'He called it “a miracle”.', '他称之为“奇迹”。'],
    ['refuted', 'The miracle is a myth.', '所谓奇迹是谣言。'],
    ['hedged', 'It may be a miracle.', '这可能是奇迹。'],
    ['attributed', 'Its maker says that it is a miracle.', '厂家表示这是奇迹。'],
    ['advised', 'You should expect a miracle.', '患者应期待奇迹。'],
  ] as const)('leaves alone what is %s, when asked to', (exemption, english, chinese) => {
    const match = ['miracle', '奇迹']
    for (const text of [english, chinese]) {
      expect(found({ match }, text)).toHaveLength(1)
      expect(found({ match, exempt: [exemption] }, text)).toEqual([])
      expect(found({ match, exempt: [exemption] }, 'It is a miracle. 这是奇迹。')).toHaveLength(2)
    }
  })

  it('finds every phrase that stands between other words, wherever', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word), fc.array(word), (phrase, before, after) => {
        const text = [...before, ...phrase, ...after].join(' ')
        const at = before.join(' ').length + (before.length > 0 ? 1 : 0)
        const spans = createPhraseFinder([phrase.join(' ')])(text)
        expect(spans.some(({ start, end }) => start <= at && end > at)).toBe(true)
        for (const { start, end } of spans) expect(text.slice(start, end)).toBe(phrase.join(' '))
      }),
    )
  })
})

describe('patterns', () => {
  it('join phrases, which come first where they overlap', () => {
    expect(found({ match: ['miracle'], pattern: /mirac\w+|wonder\w*/gi }, 'Miraculous wonders, a miracle.')).toEqual(['Miraculous', 'wonders', 'miracle'])
  })

  it('that match nothing find nothing', () => {
    expect(found({ pattern: /x*/ }, 'A cup.')).toEqual([])
    expect(linearPattern('x*')('a cup')).toEqual([])
  })

  it('of a config ignore case and fold Chinese', () => {
    expect(linearPattern('神(药|效)')('神药、神效')).toEqual([{ start: 0, end: 2 }, { start: 3, end: 5 }])
    expect(linearPattern('奇蹟|Wonder\\w*')('奇迹 WONDERFUL')).toEqual([{ start: 0, end: 2 }, { start: 3, end: 12 }])
  })

  it.each(['(a+)+$', '(a|a)*b', '(a*)*b', '(?:a|aa)+$', '.*.*.*.*=x', '([a-z]+)*\\d'])('of a config take no longer on hostile texts: %s', (pattern) => {
    // A backtracking engine needs longer than the sun has left for the first of these.
    expect(linearPattern(pattern)(`${'a'.repeat(2000)}!`)).toEqual([])
  })

  it.each([
    ['(?=a)b', /invalid or unsupported Perl syntax: `\(\?=`\. Look-around can take for ever/],
    ['(a', /missing closing \)/],
    ['(a)\\1', /invalid escape sequence/],
  ])('of a config that cannot be used say why: %s', (pattern, message) => {
    expect(() => linearPattern(pattern)).toThrow(message)
  })
})

describe('what a phrase rule says', () => {
  const config = (phrase: object) => ({ extends: [], phrases: [{ id: 'house/miracle', match: ['miracle', '奇迹'], message: 'x', ...phrase }] })

  it('speaks the language of the article, and puts in the words found', () => {
    const message = { en: 'Not "{word}"', zh: '不写“{word}”' }
    expect(lintText('A Miracle.', { config: config({ message }) }).messages).toMatchObject([{ ruleId: 'house/miracle', severity: 1, message: 'Not "Miracle"', line: 1, column: 3, endColumn: 10 }])
    expect(lintText('这是奇迹。', { config: config({ message, severity: 'error' }) }).messages).toMatchObject([{ severity: 2, message: '不写“奇迹”' }])
  })

  it('offers replacements, for any language or for each, with the capital of the words found', () => {
    const texts = (text: string, suggest: object) => lintText(text, { config: config({ suggest }) }).messages.map(({ suggestions }) => suggestions?.map(({ desc, fix }) => [desc, fix.text]))
    expect(texts('Miracle or miracle.', ['surprise'])).toEqual([[['Write "Surprise"', 'Surprise']], [['Write "surprise"', 'surprise']]])
    expect(texts('这是奇迹。', { en: ['surprise'], zh: ['意外', '惊喜'] })).toEqual([[['改为“意外”', '意外'], ['改为“惊喜”', '惊喜']]])
    expect(texts('这是奇迹。', { en: ['surprise'] })).toEqual([undefined])
    // Replacing the words would break the markup between them.
    expect(texts('A mira*cle*.', ['surprise'])).toEqual([undefined])
  })

  it('needs something to look for', () => {
    expect(() => phraseRule({ id: 'house/x', message: 'x' })).toThrow('The phrase rule house/x needs "match" or "pattern"')
  })
})
