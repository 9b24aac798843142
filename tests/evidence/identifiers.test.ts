import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsbn } from '../../src/evidence/sources/identifiers.js'
import { hostOf, isBelow, isSourceAddress } from '../../src/evidence/sources/source-address.js'

describe('isIsbn', () => {
  it('knows right check digits, however they are written', () => {
    expect(isIsbn('ISBN 0-306-40615-2')).toBe(true)
    expect(isIsbn('ISBN: 978-0-306-40615-7')).toBe(true)
    expect(isIsbn('080442957X')).toBe(true)
  })

  it('notices every single digit that was mistyped', () => {
    const right = '9780306406157'
    fc.assert(
      fc.property(fc.nat(12), fc.nat(9), (at, digit) => {
        fc.pre(right[at] !== String(digit) && at > 2)
        expect(isIsbn(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false)
      }),
    )
  })
})

describe('isSourceAddress', () => {
  it.each(['https://doi.org/10.1000/xyz', 'http://www.nhs.uk/conditions/asthma', '//pubmed.ncbi.nlm.nih.gov/123/', 'www.who.int/news'])('takes %s', (url) => {
    expect(isSourceAddress(url)).toBe(true)
  })

  it.each(['/other-page', 'mailto:a@example.org', '#top', 'https://shop.example.com/capsules', 'https://example.com/products/capsules', 'https://www.facebook.com/clinic'])('leaves %s', (url) => {
    expect(isSourceAddress(url)).toBe(false)
  })

  it('knows hosts below a domain', () => {
    expect(isBelow(hostOf('https://www.blog.example.org/x')!, 'example.org')).toBe(true)
    expect(isBelow(hostOf('https://badexample.org/x')!, 'https://example.org/')).toBe(false)
  })
})
