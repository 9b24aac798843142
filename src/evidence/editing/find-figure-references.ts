import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import { blocksWith } from './blocks-with.js'
import type { FigureReference } from './figure.js'
import { readFigureNumber } from './find-captions.js'

const elsewhere = 'supplement(?:ary|al)?|appendix|additional|online|extended data|original|their|his|her'
/** Behind a number that is a dose, or of a figure elsewhere: “Table 6 of the original article”. */
const noFigure = 'mg|ml|of (?:the )?(?:original|cited|source|[A-Z])|in (?:the )?(?:original|source|[A-Z]|their)|from (?:the )?(?:original|source|[A-Z])'
/** “Figure 6B”, “Figs 1 and 2”, “Tables 1-3”. Supplements and figures that are said to be another paper's are elsewhere. */
const english = new RegExp(
  String.raw`(?<!\b(?:${elsewhere}) )\b(?:(fig(?:ure)?s?\.?)|(tables?)) (\d{1,2})(?![\d.]\d|\d|%)(?:([A-Ha-h])(?:[-–][A-Ha-h])?(?![A-Za-z]))?` +
    String.raw`(?! (?:${noFigure}))(?!\.\d)`,
  'gi',
)
const han = '[一二三四五六七八九十]'
/** Only behind words that send a reader somewhere: 量表14项 and 心电图12导联 do not. */
const chinese = new RegExp(
  String.raw`(?:(?<=[见如由从据在与和及考照看阅察示,。;:(\s、])|^)(?:(图)|(表))\s?` +
    String.raw`(\d{1,2}|${han}(?![\u4e00-\u9fff])|${han}(?=所[示列]|显示|可见|列出|给出|中[,。]|的))` +
    String.raw`(?![\d.]\d|\d|%)([A-Ha-h](?![A-Za-z]))?`,
  'g',
)
const besideEnglish =
  /\b(?:the |this |following )?(?:(figures?|charts?|graphs?|diagrams?|pictures?|images?|photos?|illustrations?|infographics?)|(tables?)) (?:shown |given )?(?:below|above|opposite)\b/gi
const besideChinese = /(?:见|如|参见|参考|看)(?:下|上|左|右)(?:方|面)?的?(?:(图)|(表))(?![明现达面])|(?<![\u4e00-\u9fff])[下上](?:(图)|(表))(?=所示|显示|中|列出)/g
const wordings = [english, chinese, besideEnglish, besideChinese]
/** What each of these has. */
const figureWord = pattern(/\bfig|\btable|chart|graph|diagram|picture|image|photo|illustration|[图表]\s?[\d一二三四五六七八九十]|[下上左右][方面]?的?[图表]/i)

/** The places that send the reader to a figure or a table. */
export function findFigureReferences(sentences: readonly Sentence[]): FigureReference[] {
  const found: FigureReference[] = []
  for (const block of blocksWith(sentences, figureWord)) {
    if (block.role === 'references') continue
    for (const wording of wordings) {
      const isNumbered = wording === english || wording === chinese
      for (const match of matchesOf(block.prose.folded, wording)) {
        found.push({
          ...block.prose.span(match.index, match.index + match[0].length),
          text: match[0],
          kind: match[1] !== undefined || (!isNumbered && match[3] !== undefined) ? 'figure' : 'table',
          number: isNumbered ? readFigureNumber(match[3]!) : undefined,
          panel: isNumbered ? (match[4]?.toUpperCase() ?? '') : '',
          blockIndex: block.index,
        })
      }
    }
  }
  return found
}
