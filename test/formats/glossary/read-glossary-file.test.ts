import { describe, expect, test } from 'vitest'
import { readGlossaryFile } from '../../../src/formats/glossary/index.ts'
import { hostileText } from '../../text/hostile-text.ts'
import { fc } from '../../support/property.ts'

const zhEn = { sourceLang: 'zh', targetLang: 'en' }
const read = (text: string) => readGlossaryFile(text, zhEn)

describe('a glossary in delimiter-separated values', () => {
  test('one rendering a line, with its status', () => {
    const text =
      'term,translation,status,notes\n短板,weak link,,usual\n短板,shortcoming,admitted,\n短板,short board,forbidden,\n'
    expect(read(text)).toEqual({
      terms: [
        {
          source: '短板',
          approved: ['weak link'],
          admitted: ['shortcoming'],
          forbidden: ['short board'],
          note: 'usual',
        },
      ],
      problems: [],
    })
  })

  test('one term a line, with columns of its own for each status', () => {
    const text = '原文\t译文\t禁用\n短板\tweak link | shortcoming\tshort board\n'
    expect(read(text).terms).toEqual([
      { source: '短板', approved: ['weak link', 'shortcoming'], admitted: [], forbidden: ['short board'] },
    ])
  })

  test('without names of columns', () => {
    expect(read('短板,weak link\n抓手,lever\n').terms.map(({ source }) => source)).toEqual(['短板', '抓手'])
  })

  test('cells in quotation marks, a byte order mark, Windows line breaks', () => {
    expect(
      read('\ufeffsource,target\r\n"三农","agriculture, rural areas and farmers"\r\n').terms,
    ).toMatchObject([{ source: '三农', approved: ['agriculture, rural areas and farmers'] }])
  })

  test('each line that cannot be understood is named, and the rest is read', () => {
    const text = 'source,target,status\n,weak link,\n短板,,\n抓手,lever,perhaps\n三农,farming,\n'
    expect(read(text)).toMatchObject({
      terms: [{ source: '三农' }],
      problems: [
        { line: 2, problem: 'no-source' },
        { line: 3, problem: 'no-rendering' },
        { line: 4, problem: 'unknown-status' },
      ],
    })
  })
})

test('a quotation mark that never closes costs its own line alone, and the others are told with it', () => {
  const text =
    'source,target,status\n短板,weak link,approved\n抓手,"lever,approved\n,none,approved\n落实,carry out,wrong\n红利,benefits,\n'
  const { terms, problems } = read(text)
  expect(terms.map(({ source }) => source)).toEqual(['短板', '红利'])
  expect(problems).toEqual([
    { line: 3, problem: 'unclosed-quote' },
    { line: 4, problem: 'no-source' },
    { line: 5, problem: 'unknown-status' },
  ])
})

describe('a glossary in TBX', () => {
  test('TBX 2, with entities and a concept that lacks a language', () => {
    const text =
      '<?xml version="1.0"?>\n<martif type="TBX-Basic">\n<termEntry id="1"><langSet xml:lang="zh-CN"><tig><term>研发</term></tig></langSet>' +
      '<langSet xml:lang="en-US"><tig><term>R&amp;D</term></tig><tig><term>research</term>' +
      '<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet></termEntry>\n' +
      '<termEntry id="2"><langSet xml:lang="zh"><tig><term>孤</term></tig></langSet></termEntry></martif>'
    expect(read(text)).toEqual({
      terms: [{ source: '研发', approved: ['R&D'], admitted: ['research'], forbidden: [] }],
      problems: [{ line: 4, problem: 'no-rendering' }],
    })
  })

  const entry = (source: string, end = '</termEntry>') =>
    `<termEntry><langSet xml:lang="zh"><tig><term>${source}</term></tig></langSet>` +
    `<langSet xml:lang="en"><tig><term>one</term></tig></langSet>${end}\n`

  test.each([
    ['within an entry', entry('甲') + entry('乙', ''), ['甲'], 3],
    ['an entry that runs into the next', entry('甲', '') + entry('乙') + '</martif>', ['乙'], 2],
    ['between two entries', entry('甲'), ['甲'], 3],
    ['before the first', '', [], 2],
  ])('that breaks off is said to: %s', (_, body, sources, line) => {
    const { terms, problems } = read('<martif>\n' + body)
    expect(terms.map(({ source }) => source)).toEqual(sources)
    expect(problems).toEqual([{ line, problem: 'unclosed-entry' }])
  })
})

test('anything is read without an exception', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('', '<?xml ', '<tbx>', 'source,target\n'), (text, head) => {
      for (const { source } of read(head + text).terms) expect(source.trim()).toBe(source)
    }),
  )
})
