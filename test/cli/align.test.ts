import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as align from '../../src/cli/commands/align.ts'
import { call, files } from './call.ts'

const ZH = '农民得到了补贴。出口增长了百分之二十。\n\n会议在北京举行。\n'
const EN = 'Farmers received subsidies. Exports grew by 20 percent.\n\nThe conference was held in Beijing.\n'

describe('duizhao align', () => {
  it('lines up paragraphs by default, as numbers', async () => {
    const { code, out } = await call(align, await files(ZH, EN))
    expect(code).toBe(0)
    expect(out).toBe('0\t0\n1\t1\n')
  })

  it('lines up sentences of the whole text', async () => {
    const { out } = await call(align, [...(await files(ZH, EN)), '--unit', 'sentence'])
    expect(out).toBe('0\t0\n1\t1\n2\t2\n')
  })

  it('takes lines as they are given, blank ones too, and covers each once', async () => {
    const paths = await files(
      '农民得到了补贴。\n\n会议在北京举行。',
      'Farmers received\nsubsidies.\n\n\nThe conference was held in Beijing.\n',
    )
    const { out } = await call(align, [...paths, '--unit', 'given'])
    const side = (k: 0 | 1) =>
      out
        .trimEnd()
        .split('\n')
        .flatMap((line) => line.split('\t')[k]!.split(',').filter(Boolean).map(Number))
    expect(side(0)).toEqual([0, 1, 2])
    expect(side(1)).toEqual([0, 1, 2, 3, 4])
    expect(out).toMatch(/^0(,1)?\t0,1/)
    expect(out).toMatch(/2\t(3,)?4\n$/)
  })

  it('gives texts and how sure it is as JSON', async () => {
    const { out } = await call(align, [...(await files(ZH, EN)), '--format', 'json'])
    const { beads, source, target, unit } = JSON.parse(out)
    expect(unit).toBe('paragraph')
    expect(source[1]).toBe('会议在北京举行。')
    expect(target[1]).toBe('The conference was held in Beijing.')
    expect(beads).toHaveLength(2)
    for (const { confidence } of beads) expect(confidence).toBeGreaterThan(0.5)
  })

  it('takes own terms, and tells the line of a glossary that it cannot read', async () => {
    const [source, target, glossary, broken] = await files(
      'domo granda kaj malnova\nkato nigra dormas\nhundo blanka manĝas\n',
      'un chat noir dort\nun chien blanc mange\n',
      'source,target\nkato,chat\nnigra,noir\nhundo,chien\nblanka,blanc\ndormas,dort\nmanĝas,mange\n',
      'source,target\n,chat\n',
    )
    const languages = ['--source-lang', 'eo', '--target-lang', 'fr', '--unit', 'given']
    const aligned = (list: string) => call(align, [source!, target!, ...languages, '--glossary', list])
    expect((await aligned(glossary!)).out).toMatch(/^2\t1$/m)
    const refused = await aligned(broken!)
    expect(refused.code).not.toBe(0)
    expect(refused.err).toContain('2')
  })

  it('reads one side from standard input, and aligns backward', async () => {
    const [, en] = await files(ZH, EN)
    const { out } = await call(
      align,
      [en!, '-', '--source-lang', 'en', '--target-lang', 'zh', '--unit', 'sentence'],
      ZH,
    )
    expect(out).toBe('0\t0\n1\t1\n2\t2\n')
  })

  it('aligns a list of files into a folder', async () => {
    const [zh, en] = await files(ZH, EN)
    const [list] = await files(`first\t${zh}\t${en}\nsecond\t${zh}\t${en}\n`)
    const out = join(await mkdtemp(join(tmpdir(), 'duizhao-')), 'results')
    const { code } = await call(align, ['--pairs', list!, '--out', out])
    expect(code).toBe(0)
    expect(await readFile(join(out, 'first.tsv'), 'utf8')).toBe('0\t0\n1\t1\n')
    expect(await readFile(join(out, 'second.tsv'), 'utf8')).toBe('0\t0\n1\t1\n')
  })

  it.each([
    ['a file that is not there', ['nowhere.txt', 'nowhere.txt'], 1, 'no file nowhere.txt'],
    ['an unknown unit', ['a', 'b', '--unit', 'word'], 2, 'paragraph, sentence, given'],
    ['one file', ['a'], 2, 'SRC TGT'],
    ['a list without a folder', ['--pairs', 'list.tsv'], 2, '--out'],
  ])('refuses %s', async (_, args, expected, sentence) => {
    const { code, err } = await call(align, args)
    expect(code).toBe(expected)
    expect(err).toContain(sentence)
  })

  it('refuses a name that would write elsewhere', async () => {
    const [zh, en] = await files(ZH, EN)
    const [list] = await files(`../first\t${zh}\t${en}\n`)
    const { code, err } = await call(align, ['--pairs', list!, '--out', tmpdir()])
    expect(code).toBe(1)
    expect(err).toContain('line 1')
  })
})
