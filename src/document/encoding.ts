/** The encodings that are read and written. GB18030 includes GBK and GB 2312. */
export const encodingNames = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const

export type Encoding = (typeof encodingNames)[number]

const encodings: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'windows-1252': 'windows-1252',
}

/** The encoding that a label of the WHATWG standard names (`gb2312`, `latin1`, `UTF8`); none that is not read here. */
export function encodingOf(label: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim())
    return Object.hasOwn(encodings, encoding) ? encodings[encoding] : undefined
  } catch {
    return undefined
  }
}
