import { describe, expect, it } from 'vitest'
import { authorityCopy } from '../../src/explain/authority-copy.js'
import { authorityName } from '../../src/explain/authority-name.js'
import { authorityKeys, authorityOf } from '../../src/explain/authority.js'

describe('authorities', () => {
  it('have their item printed when it was read in the text itself', () => {
    expect(authorityName(authorityOf('consort-2010/7a'))).toBe('CONSORT 2010 statement checklist, item 7a')
    expect(authorityName(authorityOf('china-ad-law/17'))).toMatch(/广告法.*, art\. 17$/)
  })

  it('are named without a number when only others told of it', () => {
    const measures = authorityOf('china-internet-ad-measures/8')
    expect(measures.item).toBeUndefined()
    expect(authorityName(measures)).not.toMatch(/art\. 8/)
    expect(measures.says?.en).toBeTypeOf('string')
    expect(authorityCopy(measures).en).toContain('summary by others')
  })

  it('are only named when their text was not seen', () => {
    const rule = authorityOf('cap/12.6')
    expect([rule.item, rule.says]).toEqual([undefined, undefined])
    expect(authorityName(rule)).not.toContain('12.6')
    expect(authorityCopy(rule)).toEqual({ en: expect.stringContaining('only named') as string, zh: expect.stringContaining('2026-11-22') as string })
  })

  it.each(authorityKeys)('%s tells no item that was not read, not even in what it says, and the day it was seen', (key) => {
    const { item, says, copy, seen } = authorityOf(key)
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(item !== undefined).toBe(copy === 'official' || copy === 'reprint')
    if (item === undefined) expect(`${says?.en} ${says?.zh}`).not.toMatch(/\b(?:art\.|rules?|items?|section|criterion)\s*\d|第[\d一二三四五六七八九十]+条/)
  })
})
