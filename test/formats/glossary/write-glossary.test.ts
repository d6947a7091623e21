import { describe, expect, test } from 'vitest'
import {
  PARTS_OF_SPEECH,
  sameTerm,
  termProblem,
  tidyTerm,
  type TermContent,
} from '../../../src/domain/index.ts'
import { readGlossaryFile, writeCsvGlossary, writeTbxGlossary } from '../../../src/formats/glossary/index.ts'
import { hostileText } from '../../text/hostile-text.ts'
import { delimitedRows } from '../../../src/formats/two-column/delimited.ts'
import { draws, fc } from '../../support/property.ts'

const zhEn = { sourceLang: 'zh', targetLang: 'en' }
const csv = (terms: readonly TermContent[]) => [...writeCsvGlossary(terms)].join('')
const tbx = (terms: readonly TermContent[]) =>
  [...writeTbxGlossary(terms, { title: 'Ours', ...zhEn })].join('')

/** What people write in cells, and what breaks cells. */
const words = fc.oneof(
  hostileText,
  fc.constantFrom(
    '短板',
    '=1+1',
    "'=1+1",
    "''",
    '-',
    '@SUM(A1)',
    '+86',
    '"',
    'a "b", c',
    '<b>&amp;</b>',
    ']]>',
    'x\ty',
    '；',
    'a;b',
    '&#13;',
  ),
  fc.string({ maxLength: 20 }),
)
const texts = fc.array(words, { maxLength: 3 })

const term = fc
  .record(
    {
      source: words,
      approved: texts,
      admitted: texts,
      forbidden: texts,
      pos: fc.constantFrom(...PARTS_OF_SPEECH),
      note: fc.oneof(words, fc.constant('first line\r\nsecond, "line"\nthird')),
    },
    { requiredKeys: ['source', 'approved', 'admitted', 'forbidden'] },
  )
  .map((raw) => tidyTerm(raw as TermContent))
  .filter((content) => termProblem(content) === null)

/** A glossary has each source once. */
const glossary = fc.uniqueArray(term, { selector: ({ source }) => source, maxLength: 6 })

describe.each([
  ['CSV', csv],
  ['TBX', tbx],
] as const)('a glossary written as %s', (_, write) => {
  test('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const { terms: read, problems } = readGlossaryFile(write(terms), zhEn)
        expect(problems).toEqual([])
        expect(read).toEqual(terms)
        return read.every((one, k) => sameTerm(one, terms[k]!))
      }),
      { numRuns: draws(150) },
    )
  })
})

test('no cell of the CSV is a formula to a spreadsheet', () => {
  fc.assert(
    fc.property(glossary, (terms) => {
      for (const { cells } of delimitedRows(csv(terms).replace('\ufeff', ''), ',').rows) {
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
      }
    }),
  )
  expect(csv([{ source: '=cmd', approved: ['+1'], admitted: [], forbidden: [] }])).toContain(
    "'=cmd,'+1,approved",
  )
})

test('the TBX names concepts, languages and statuses as TBX-Basic does', () => {
  const text = tbx([
    {
      source: '短板',
      approved: ['weak link'],
      admitted: ['R&D gap'],
      forbidden: ['short board'],
      pos: 'noun',
      note: 'usual',
    },
  ])
  expect(text).toContain('<note>usual</note>')
  expect(text).toContain('<term>短板</term><termNote type="partOfSpeech">noun</termNote>')
  expect(text).toContain(
    '<term>R&amp;D gap</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>',
  )
  expect(text).toContain('deprecatedTerm-admn-sts')
})

test('a row that no glossary would keep is named with its line, and its term keeps the other rows', () => {
  const text = `source,target\n短板,weak link\n短板,${'x'.repeat(301)}\n抓手,…\n三农,a\u0001b\n`
  expect(readGlossaryFile(text, zhEn)).toEqual({
    terms: [{ source: '短板', approved: ['weak link'], admitted: [], forbidden: [] }],
    problems: [
      { line: 3, problem: 'too-long' },
      { line: 4, problem: 'not-a-term' },
      { line: 5, problem: 'bad-character' },
    ],
  })
})
