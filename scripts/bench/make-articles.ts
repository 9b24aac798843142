import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '../../rules/index.js'

/** Plain prose between the examples, since real articles are mostly that. */
const plain = {
  en: [
    'The appointment begins with questions about sleep, work and earlier illnesses.',
    'A nurse measures blood pressure twice, once on each arm, and writes both values down.',
    'Most people go home the same day and call the ward when they have questions.',
    'Bring a list of the medicines that you take, and of those that you did not get on with.',
    'The kidneys lie on both sides of the spine, below the ribs, and are about as big as a fist.',
    'Whether a test is worth having depends on what would be done with its result.',
    'The waiting room has a shelf with leaflets in several languages.',
    'Walking to the shop and back is exercise, even if nobody calls it that.',
  ],
  zh: [
    '门诊开始时,医生会询问睡眠、工作和既往病史。',
    '护士在两侧手臂各测一次血压,并把两个数值都记下来。',
    '多数人当天就能回家,有疑问时可以给病房打电话。',
    '请带上正在服用的药物清单,以及过去服用后不舒服的药物名称。',
    '肾脏位于脊柱两侧、肋骨下方,大小与拳头相近。',
    '一项检查是否值得做,取决于得到结果之后会怎么办。',
    '候诊室里有一个架子,摆着几种语言的宣传册。',
    '走路去商店再走回来也是运动,只是没有人这么叫它。',
  ],
}

const headings = { en: ['Before the visit', 'What happens next', 'Living with it', 'Questions to ask'], zh: ['就诊之前', '接下来会怎样', '日常生活', '可以问的问题'] }

/** The same numbers on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * Writes articles made of the examples of our own rules and of plain sentences, every second one in Chinese.
 *
 * @param folder is emptied first
 * @param bytes the least size of each
 */
export function makeArticles(folder: string, count: number, format: 'md' | 'html' = 'md', bytes = 7000): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) {
    const language = index % 2 === 0 ? 'en' : 'zh'
    const article = makeArticle(language, bytes, index)
    writeFileSync(path.join(folder, `${String(index).padStart(5, '0')}-${language}.${format}`), format === 'md' ? article : toHtml(article, language))
  }
}

export function makeArticle(language: 'en' | 'zh', bytes: number, seed: number): string {
  const random = createRandom(seed + 1)
  const pick = (list: readonly string[]): string => list[random(list.length)]!
  const examples = rules.flatMap(({ examples: { bad, good } }) => [...bad[language], ...good[language], ...good[language]]).filter((text) => !text.includes('\n'))
  const parts = [`# ${pick(headings[language])}`]
  for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1)!) + 2) {
    const sentence = (): string => (random(20) === 0 ? pick(examples) : pick(plain[language]))
    parts.push(random(9) === 0 ? `## ${pick(headings[language])}` : Array.from({ length: 2 + random(5) }, sentence).join(language === 'en' ? ' ' : ''))
  }
  return `${parts.join('\n\n')}\n`
}

function toHtml(markdown: string, language: string): string {
  const body = markdown.trim().split('\n\n').map((part) => (part.startsWith('#') ? `<h2>${part.replace(/^#+ /, '')}</h2>` : `<p>${part.replaceAll('<', '&lt;')}</p>`))
  return `<!doctype html>\n<html lang="${language}">\n<body>\n<article>\n${body.join('\n')}\n</article>\n</body>\n</html>\n`
}
