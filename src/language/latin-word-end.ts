/** Where the run of letters from A to Z ends that begins at `start`; `start` itself when none does. */
export function latinWordEnd(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const lower = text.charCodeAt(end) | 0x20
    if (lower < 0x61 || lower > 0x7a) break
  }
  return end
}
