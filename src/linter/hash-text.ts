/**
 * A short name for a text: 16 hexadecimal digits, the same on every machine. Two lanes of FNV-1a over its UTF-16 units;
 * good enough to tell the sentences of an article apart, and no protection against anybody who means harm.
 */
export function hashText(text: string): string {
  let one = 0x811c9dc5
  let other = 0xc9dc5118
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit ^ (other >>> 15), 0x85ebca6b)
  }
  return hex(one) + hex(other)
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (value: number): string => hexOfByte[value >>> 24]! + hexOfByte[(value >>> 16) & 0xff]! + hexOfByte[(value >>> 8) & 0xff]! + hexOfByte[value & 0xff]!
