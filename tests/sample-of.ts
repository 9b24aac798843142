import { type AST, RegExpParser } from '@eslint-community/regexpp'

/**
 * Makes a function that gives texts which an expression may match, one at random each time. Assertions are passed over,
 * so that some do not match.
 */
export function sampleOf({ source, flags }: RegExp, random: () => number): () => string {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
  const anyOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!

  function ofAlternatives(alternatives: readonly AST.Alternative[]): string {
    return anyOf(alternatives).elements.map(ofElement).join('')
  }

  function ofElement(element: AST.Element): string {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return ofAlternatives(element.alternatives)
      case 'Quantifier': {
        const times = element.min + Math.floor(random() * (Math.min(element.max, element.min + 3) - element.min + 1))
        return Array.from({ length: times }, () => ofElement(element.element)).join('')
      }
      case 'Character':
        return String.fromCodePoint(element.value)
      case 'CharacterClass':
        return element.negate ? ofComplement(element) : ofMember(anyOf(element.elements as AST.ClassRangesCharacterClassElement[]))
      case 'CharacterSet':
        return ofComplement(element)
      default:
        return ''
    }
  }

  function ofMember(member: AST.ClassRangesCharacterClassElement): string {
    if (member.type === 'Character') return String.fromCodePoint(member.value)
    if (member.type === 'CharacterClassRange') return String.fromCodePoint(member.min.value + Math.floor(random() * (member.max.value - member.min.value + 1)))
    return ofComplement(member)
  }

  /** A character that a class takes, whatever it leaves out. */
  function ofComplement({ raw }: { readonly raw: string }): string {
    const fits = new RegExp(`^${raw}$`, flags.replace('g', ''))
    return anyOf([...'aZ1 .,:;-_/()|x中的。'].filter((character) => fits.test(character)))
  }

  return () => ofAlternatives(pattern.alternatives)
}
