import { phraseRule } from 'healthlint/plugin'
import shortSentences from './rules/short-sentences.js'

export default {
  meta: { name: 'healthlint-plugin-house', version: '1.0.0' },
  rules: {
    'short-sentences': shortSentences,
    sufferer: phraseRule({
      id: 'house/sufferer',
      match: ['sufferer', 'sufferers'],
      message: '"{word}" makes people their illness; write "people with ..."',
      exempt: ['quoted'],
    }),
  },
}
