import { describe, expect, it } from 'vitest'
import { writeCsvGlossary, writeTbxGlossary } from '../../src/formats/glossary/index.ts'
import { checkPair } from '../../src/checks/index.ts'
import { reportLine } from '../../src/formats/finding-reports/index.ts'
import * as check from '../../src/cli/commands/check.ts'
import { legacyBytes } from '../formats/support/legacy-bytes.ts'
import { call, files } from './call.ts'

const ZH = '会议在北京举行。\n\n总值突破3.2万亿元，比去年增加近四成。\n'
const EN =
  'The conference was held in Beijing.\n\nGDP exceeded 320 billion yuan, nearly 40 percent more than last year.\n'

const OWN = { source: '铁算盘', approved: ['shrewd manager'], admitted: [], forbidden: ['iron abacus'] }

describe('duizhao check', () => {
  it('lines the texts up and tells what is wrong, with its place and its mending', async () => {
    const { code, out } = await call(check, await files(ZH, EN))
    expect(code).toBe(0)
    expect(out).toContain('3.2万亿 is 3.2 trillion, not 320 billion')
    expect(out).toContain('exceeded [320 billion] yuan')
    expect(out).toContain('→ 3.2 trillion')
    expect(out).toContain('1 finding.')
  })

  it('writes a line a finding, with the pair and the words it points at', async () => {
    const { out } = await call(check, [...(await files(ZH, EN)), '--format', 'jsonl'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      {
        pair: 1,
        quote: '320 billion',
        rule: 'number-mismatch',
        category: 'Accuracy/Mistranslation',
        severity: 'major',
        tier: 'precise',
        start: 13,
        end: 24,
        sourceStart: 4,
        sourceEnd: 9,
        message: '3.2万亿 is 3.2 trillion, not 320 billion: a zero too many or too few.',
        replacements: ['3.2 trillion'],
      },
    ])
  })

  it('takes pairs a line and gives a list a line, in order', async () => {
    const [pairs] = await files(
      `${JSON.stringify({ source: '会议。', target: 'A meeting.' })}\n${JSON.stringify({ source: '近四成', target: 'nearly 4 percent', sourceLang: 'zh', targetLang: 'en' })}\n`,
    )
    const { out } = await call(check, ['--pairs', pairs!])
    const lists = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lists[0]).toEqual([])
    expect(lists[1]).toMatchObject([{ rule: 'number-mismatch', start: 7, end: 16 }])
  })

  it('judges the pairs of a file as a whole, as it does the paragraphs of two texts', async () => {
    const headline = ['据悉，我市召开会议', 'It is reported that a meeting was held']
    const literal = [
      '要扑下身子、沉到一线，层层压实责任，补齐短板弱项，切实解决群众急难愁盼问题，形成工作合力。',
      'It is necessary to throw down the body and sink to the front line, compact responsibilities layer by layer, make up for the short boards, effectively solve the urgent and anxious problems of the masses, and form a joint force.',
    ]
    const [pairs, alone, zh, en] = await files(
      [headline, literal].map(([source, target]) => `${JSON.stringify({ source, target })}\n`).join(''),
      JSON.stringify({ source: headline[0], target: headline[1] }),
      `${headline[0]}\n\n${literal[0]}\n`,
      `${headline[1]}\n\n${literal[1]}\n`,
    )
    const rules = async (args: string[]) => (await call(check, args)).out.match(/(?<="rule":")[\w-]+/g) ?? []
    const found = await rules(['--pairs', pairs!])
    expect(found).toContain('word-for-word-throughout')
    expect(await rules([zh!, en!, '--format', 'jsonl'])).toEqual(found)
    expect(await rules(['--pairs', alone!])).toEqual([])
  })

  it('takes what editors leave in files: a mark, line breaks of Windows, empty lines, characters of two units', async () => {
    const line = (target: string) => JSON.stringify({ source: '近四成', target })
    const [pairs, zh, en, gb, binary] = await files(
      `\ufeff${line('😀 nearly 4 percent')}\r\n\r\n  \r\n${line('Nearly 40 percent')}`,
      `\ufeff${ZH.replaceAll('\n', '\r\n')}`,
      `\ufeff${EN.replaceAll('\n', '\r\n').replace('GDP', '😀😀 GDP')}`,
      legacyBytes(ZH, 'gb18030'),
      new Uint8Array([0xff, 0xfe, 0x00]),
    )
    const { out } = await call(check, ['--pairs', pairs!])
    const lists = out
      .trimEnd()
      .split('\n')
      .map((list) => JSON.parse(list) as unknown)
    expect(lists).toMatchObject([[{ start: 10, end: 19 }], []])
    const found = await call(check, [zh!, en!, '--format', 'jsonl'])
    expect(JSON.parse(found.out)).toMatchObject({ pair: 1, quote: '320 billion', start: 18, end: 29 })
    const older = await call(check, [gb!, en!, '--format', 'jsonl'])
    expect(JSON.parse(older.out.split('\n')[0]!)).toMatchObject({ pair: 1, quote: '320 billion' })
    expect(older.err).toBe(`${gb} was read as GB18030.\n`)
    const refused = await call(check, [binary!, en!])
    expect(refused.err).toContain('iconv -f GB18030 -t UTF-8 [NOT_UTF8]')
    expect((await call(check, ['--pairs', (await files(''))[0]!])).out).toBe('')
  })

  it('takes the file of reported findings, and finds again what was reported', async () => {
    const texts = { source: '𠮷祥，近四成。', target: '😀 Nearly 4 percent, “as ever”.' }
    const pair = { ...texts, sourceLang: 'zh-Hans', targetLang: 'en' }
    const [finding] = checkPair(pair)
    const about = { id: 'abcd-d1', document: 'abcd', title: null, at: '2026-11-27T04:00:00Z', by: 'Rita' }
    const line = reportLine({ ...about, ...pair, note: 'Two\nlines.', finding: finding! })
    const [file] = await files(line + line)
    const { code, out } = await call(check, ['--pairs', file!])
    expect(code).toBe(0)
    const { rule, start, end, quote } = JSON.parse(line) as Record<string, unknown>
    expect(quote).toBe('4 percent')
    const [first, second] = out.split('\n').map((found) => JSON.parse(found || 'null') as unknown)
    expect(first).toMatchObject([{ rule, start, end }])
    expect(second).toEqual(first)
  })

  it.each([
    ['major', 1],
    ['critical', 0],
  ])('fails on %s with %i', async (severity, expected) => {
    const { code } = await call(check, [...(await files(ZH, EN)), '--fail-on', severity])
    expect(code).toBe(expected)
  })

  it('shows suspicions to those who ask', async () => {
    const texts = await files('组织课题研究48项。', 'Research topics were organized.')
    expect((await call(check, texts)).out).toContain('0 findings.')
    expect((await call(check, [...texts, '--tier', 'thorough'])).out).toContain('1 finding.')
  })

  it.each([
    ['CSV', 'source,target,status\n铁算盘,shrewd manager,approved\n铁算盘,iron abacus,forbidden\n'],
    [
      'TBX',
      '<?xml version="1.0"?><tbx><conceptEntry><langSec xml:lang="zh-Hans"><termSec><term>铁算盘</term></termSec></langSec>' +
        '<langSec xml:lang="en"><termSec><term>shrewd manager</term></termSec><termSec><term>iron abacus</term>' +
        '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></tbx>',
    ],
    ['CSV as it is exported', [...writeCsvGlossary([OWN])].join('')],
    [
      'TBX as it is exported',
      [...writeTbxGlossary([OWN], { title: 'Ours', sourceLang: 'zh', targetLang: 'en' })].join(''),
    ],
  ])('keeps to an own glossary in %s', async (_, glossary) => {
    const [zh, en, own] = await files('他是铁算盘。', 'He is an iron abacus.', glossary)
    const { out } = await call(check, [zh!, en!, '--glossary', own!])
    expect(out).toContain('The glossary forbids “iron abacus” for 铁算盘. It asks for: shrewd manager')
    expect(out).toContain('铁算盘 is in the glossary as “shrewd manager”')
  })

  it('tells what each rule looks for', async () => {
    const { out } = await call(check, ['--rules'])
    expect(out).toContain('number-mismatch (precise): Wrong figure')
    expect(out).toContain('✓ 3.2 trillion yuan')
  })

  it.each([
    ['one file', ['a'], 2, 'SRC TGT'],
    ['a file beside the pairs', ['--pairs', 'a', 'b'], 2, 'no files are expected: b [NO_FILES_EXPECTED]'],
    ['an unknown tier', ['a', 'b', '--tier', 'lax'], 2, 'precise, thorough'],
    ['an unknown severity', ['a', 'b', '--fail-on', 'bad'], 2, 'minor, major, critical'],
  ])('refuses %s', async (_, args, expected, sentence) => {
    const { code, err } = await call(check, args)
    expect(code).toBe(expected)
    expect(err).toContain(sentence)
  })

  it.each([
    ['{"source": "a"}', 'Line 1 needs the texts'],
    ['not json', 'Line 1 is not JSON'],
    ['null', 'Line 1 needs the texts'],
    ['[1]', '[BAD_PAIR_LINE]'],
    [
      `${JSON.stringify({ source: '会', target: 'Yes.' })}\r\n\r\n{oops}`,
      'Line 3 is not JSON. [BAD_JSON_LINE]',
    ],
    [
      '{"source": "会", "target": "Yes.", "sourceLang": "not a tag"}',
      'Line 1: "not a tag" is not a language tag',
    ],
    ['{"source": "会", "target": "Yes.", "targetLang": 5}', '[BAD_LANGUAGE_LINE]'],
  ])('refuses the line %s', async (line, sentence) => {
    const [pairs] = await files(`${line}\n`)
    const { code, err, out } = await call(check, ['--pairs', pairs!])
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(out).toBe('')
  })

  it('names the line of a glossary that cannot be understood', async () => {
    const [zh, en, own] = await files('会。', 'Yes.', 'source,target,status\n会,yes,perhaps\n')
    const { code, err } = await call(check, [zh!, en!, '--glossary', own!])
    expect(code).toBe(1)
    expect(err).toContain('line 2: the status is not approved, admitted or forbidden')
  })
})
