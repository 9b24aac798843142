import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const contacts = (text: string) => readArticle(text).contacts.filter(({ isPublic }) => !isPublic).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('contacts', () => {
  it.each([
    ['咨询热线:400-000-0000。', 'phone', '400-000-0000'],
    ['电话 138 0013 8000', 'phone', '138 0013 8000'],
    ['打我:1-3-9-0-0-0-0-1-2-3-4', 'phone', '1-3-9-0-0-0-0-1-2-3-4'],
    ['電話:１３８００１３８０００', 'phone', '１３８００１３８０００'],
    ['加V信:xb_12345 领取', 'messenger', 'V信:xb_12345'],
    ['薇信 jkzx2020', 'messenger', '薇信 jkzx2020'],
    ['Call +44 7700 900123 now', 'phone', '+44 7700 900123'],
    ['Call (202) 555-0143 now', 'phone', '(202) 555-0143'],
    ['Mail sales@cells.example please', 'email', 'sales@cells.example'],
    ['详情请咨询客服', 'service', '详情请咨询客服'],
  ])('are found as written: %s', (text, kind, words) => {
    expect(contacts(text)).toEqual([[kind, words]])
  })

  it.each([
    'Call 999 in an emergency.',
    '心理援助热线12356。',
    'DOI 10.1056/NEJMoa2034577, PMID 33301246.',
    'Stem Cells 2020,9(4):427-432',
    'The trial ran from 2019-03-04 to 2020-05-06.',
    'Participants used WeChat groups.',
    'Correspondence: j.smith@uni.example',
    '通讯作者:李明,E-mail: liming@univ.example',
    '试验注册号:ChiCTR2000012345。',
    '175    9    12        200    10',
    'The trial is in the register of the university (no. ID000004010).',
    '该试验已在大学登记中心注册(编号ID000004010)。',
  ])('are not: %s', (text) => {
    expect(contacts(text)).toEqual([])
  })
})
