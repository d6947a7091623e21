import { describe, expect, it } from 'vitest'
import * as diff from '../../src/cli/commands/diff.ts'
import { call, files } from './call.ts'

const OLD = 'The reform went ahead. Farmers received new subsidies.\n\nExports grew.\n'
const NEW = 'The reform went ahead. Farmers received <b>cash</b> subsidies.\n\nExports grew.\n'

describe('duizhao diff', () => {
  it('marks what changed and folds the rest', async () => {
    const { code, out } = await call(diff, [...(await files(OLD, NEW)), '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('Farmers received [-new-]{+<b>cash</b>+} subsidies.')
    expect(out).toContain('<⋯ 1 unchanged paragraph>')
    expect(out).not.toContain('Exports')
  })

  it('gives rows and ops as JSON, from which both texts can be read back', async () => {
    const { out } = await call(diff, [...(await files(OLD, NEW)), '--lang', 'en', '--format', 'json'])
    const { rows, limited } = JSON.parse(out)
    const ops: { op: string; text: string }[] = rows.flatMap((row: { segments: { ops: unknown[] }[] }) =>
      row.segments.flatMap((segment) => segment.ops),
    )
    const side = (other: string) => ops.map(({ op, text }) => (op === other ? '' : text)).join('')
    expect(side('insert')).toBe(OLD)
    expect(side('delete')).toBe(NEW)
    expect(limited).toBe(false)
    expect(rows.map((row: { link: string }) => row.link)).toEqual(['changed', 'same'])
  })

  it('names the other end of a move on its ops', async () => {
    const moved = 'Exports grew fast in the month of May. The reform went ahead as it was planned.'
    const [a, b] = moved.split(/(?<=May\.) /)
    const { out } = await call(diff, [
      ...(await files(moved, `${b} ${a}`)),
      '--lang',
      'en',
      '--format',
      'json',
    ])
    const segments: { id: number; counterpart?: number; ops: { counterpart?: number }[] }[] = JSON.parse(
      out,
    ).rows.flatMap((row: { segments: unknown[] }) => row.segments)
    const ends = segments.filter(({ counterpart }) => counterpart !== undefined)
    expect(ends).toHaveLength(2)
    expect(ends[0]!.ops[0]!.counterpart).toBe(ends[1]!.id)
    expect(ends[1]!.ops[0]!.counterpart).toBe(ends[0]!.id)
  })

  it('makes a page that runs nothing', async () => {
    const { out } = await call(diff, [...(await files(OLD, NEW)), '--lang', 'en', '--format', 'html'])
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(out).toContain('<ins>&#60;b&#62;cash&#60;/b&#62;</ins>')
    expect(out).not.toContain('<b>')
    expect(out).toContain(`content="default-src 'none'`)
  })

  it('answers one line of ops to one line of edit', async () => {
    const line = JSON.stringify({ lang: 'zh', before: '必须加快发展。', after: '必须加强发展。' })
    const { code, out } = await call(diff, ['--jsonl', '-'], `${line}\n${line}\n`)
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual(
      [line, line].map(() => ({
        ops: [
          { op: 'equal', text: '必须' },
          { op: 'delete', text: '加快' },
          { op: 'insert', text: '加强' },
          { op: 'equal', text: '发展。' },
        ],
      })),
    )
  })

  it.each([
    ['a missing file', ['nowhere', 'nowhere', '--lang', 'en'], 1, 'There is no file nowhere.'],
    ['one file', ['a', '--lang', 'en'], 2, 'Expected the files OLD NEW, but got 1.'],
    ['no language', ['a', 'b'], 2, 'Say which language'],
    ['a wrong language', ['a', 'b', '--lang', '!'], 2, 'is not a language tag'],
    ['a wrong format', ['a', 'b', '--lang', 'en', '--format', 'pdf'], 2, 'Choose one of: text, json, html'],
    ['an unknown option', ['--fast'], 2, '--fast'],
  ])('refuses %s in a plain sentence', async (_, args, expected, message) => {
    const { code, out, err } = await call(diff, args)
    expect([code, out]).toEqual([expected, ''])
    expect(err).toContain(message)
  })

  it.each([
    ['not JSON', '{', 'Line 2 is not JSON.'],
    ['no edit', '{"before":"a"}', 'Line 2 needs the texts'],
    ['null', 'null', 'Line 2 needs the texts'],
  ])('names the line that is %s', async (_, line, message) => {
    const good = JSON.stringify({ lang: 'en', before: 'a', after: 'b' })
    const { code, err } = await call(diff, ['--jsonl', '-'], `${good}\n${line}\n`)
    expect(code).toBe(1)
    expect(err).toContain(message)
  })

  it('refuses bytes that are no text', async () => {
    const paths = await files(Uint8Array.of(0xff, 0xfe, 0x00), OLD)
    const { code, err } = await call(diff, [...paths, '--lang', 'en'])
    expect(code).toBe(1)
    expect(err).toContain('is not UTF-8 text')
  })

  it('helps', async () => {
    const { code, out } = await call(diff, ['--help'])
    expect(code).toBe(0)
    expect(out).toContain('--jsonl FILE')
  })
})
