import { type Encoding, encodingOf } from './encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

/** Bytes looked at to tell an encoding by its content. */
const sampleLength = 65_536

/** The most frequent characters of Chinese, in both scripts, and the punctuation between them. */
const commonSimplified = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家' +
  '种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实，。、；：？！（）“”《》',
)
const commonTraditional = new Set(
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家' +
  '種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實，。、；：？！（）「」《》',
)

/** Fewer common characters than this, and a text is not in the encoding it was decoded with. Real texts have a third. */
const leastCommon = 0.1

/** An encoding and its byte order mark's length, when the bytes begin with one. */
export function encodingByMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** A head declares its encoding in so many first bytes. */
const headLength = 1024
const lessThan = 0x3c
const declaration = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]+)/i

/** The encoding that an HTML or XML head declares. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const tag = bytes.indexOf(lessThan)
  if (tag < 0 || tag >= headLength) return undefined
  const label = declaration.exec(decodeWindows1252(bytes.subarray(0, headLength)))
  const encoding = label ? encodingOf(label[1] ?? label[2] ?? '') : undefined
  // Whoever can read the declaration byte by byte reads no UTF-16.
  return encoding?.startsWith('utf-16') ? undefined : encoding
}

/**
 * Tells by the bytes themselves how a text is encoded that is not UTF-8; undefined rather than a guess when
 * nothing speaks clearly for one encoding.
 */
export function encodingByContent(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const wide = wideEncoding(sample)
  if (wide) return wide
  const simplified = commonShare(sample, 'gb18030', commonSimplified)
  const traditional = commonShare(sample, 'big5', commonTraditional)
  if (Math.max(simplified, traditional) >= leastCommon) return simplified >= traditional ? 'gb18030' : 'big5'
  return isWestern(sample) ? 'windows-1252' : undefined
}

/** UTF-16 without a mark: Latin letters, digits and line ends have a zero in one half. */
function wideEncoding(sample: Uint8Array): Encoding | undefined {
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const enough = sample.length / 50
  if (odd > enough && odd > even * 10) return 'utf-16le'
  return even > enough && even > odd * 10 ? 'utf-16be' : undefined
}

/** The share of common characters among all that are not ASCII; 0 when many bytes cannot be decoded. */
function commonShare(sample: Uint8Array, encoding: Encoding, common: ReadonlySet<string>): number {
  let all = 0
  let known = 0
  let broken = 0
  for (const char of new TextDecoder(encoding).decode(sample)) {
    if (char < '\u0080') continue
    all++
    if (common.has(char)) known++
    else if (char === '\uFFFD') broken++
  }
  // The end of the sample may cut a character in two.
  return all === 0 || broken > 1 + all / 100 ? 0 : known / all
}

/** Western text has few bytes beyond ASCII, and they stand alone between letters; and none that mean nothing. */
function isWestern(sample: Uint8Array): boolean {
  let high = 0
  let pairs = 0
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index]!
    if (byte < 0x80) continue
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    high++
    if ((sample[index + 1] ?? 0) >= 0x80) pairs++
  }
  return high < sample.length / 5 && pairs <= high / 5
}
