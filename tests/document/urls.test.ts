import { expect, it } from 'vitest'
import { findAsides } from '../../src/document/asides.js'

it.each([
  ['see https://example.org/a_b?c=d#e.', ['https://example.org/a_b?c=d#e']],
  ['(https://example.org/a(b)c)', ['https://example.org/a(b)c']],
  ['https://example.org/a),', ['https://example.org/a']],
  ['见https://example.org/药。', ['https://example.org/']],
  ['www.example.org and http://localhost:80/x', ['www.example.org', 'http://localhost:80/x']],
  ['http://10.1.2.3/', ['http://10.1.2.3/']],
  ['no http:// here, nor www. or xhttp://a.b', []],
  ['a {% b "https://c.d" %} https://e.f {{< g >}}{{h}}', ['{% b "https://c.d" %}', 'https://e.f', '{{< g >}}']],
  ['{% never closed https://a.b', ['https://a.b']],
])('%j has the asides %j', (text, asides) => {
  expect(findAsides(text).map(({ start, end }) => text.slice(start, end))).toEqual(asides)
})
