import { describe, expect, it } from 'vitest'
import { escapeHtml, writeHtml } from '../../../src/formats/html/index.ts'
import { readRichText } from '../../../src/formats/rich-text/index.ts'
import { body, EDITIONS, joined, pair } from '../support/bitext.ts'
import { fc } from '../../support/property.ts'

const write = (...pairs: ReturnType<typeof pair>[]): string =>
  joined(writeHtml({ title: '<T> & "t"', editions: EDITIONS, pairs }, { lang: 'en' }))

describe('writeHtml', () => {
  it('writes one row a pair, each cell in its language, each row linkable', () => {
    const html = write(
      pair('p1', body('heading|标题'), body('heading|Title')),
      pair('p2', body('一\n二'), body('text|One', 'item|- Two', 'quote|Three')),
      pair('p3', [], []),
      pair('p4', [], body('Four')),
    )
    expect(html.match(/<tr id=.*/g)).toEqual([
      '<tr id="p1"><td lang="zh-Hans" dir="auto"><h2>标题</h2></td><td lang="en" dir="auto"><h2>Title</h2></td></tr>',
      '<tr id="p2"><td lang="zh-Hans" dir="auto"><p>一<br>二</p></td><td lang="en" dir="auto"><p>One</p>' +
        '<p class="item">- Two</p><blockquote>Three</blockquote></td></tr>',
      '<tr id="p4"><td lang="zh-Hans" dir="auto"></td><td lang="en" dir="auto"><p>Four</p></td></tr>',
    ])
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).toContain('<title>&lt;T&gt; &amp; &quot;t&quot;</title>')
    expect(html).not.toMatch(/<script|https?:|url\(|@import/)
  })

  it('never lets a text become markup', () => {
    const hostile = fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '&lt;', 'script', '</td>', '<!--', ']]>', ' x', 'é', '中'),
        {
          minLength: 1,
        },
      )
      .map((parts) => `a${parts.join('')}z`)
    fc.assert(
      fc.property(hostile, (text) => {
        const row = write(pair('p1', body('文'), body(text))).match(/<tr id=.*/)?.[0] ?? ''
        const expected = `<tr id="p1"><td lang="zh-Hans" dir="auto"><p>文</p></td><td lang="en" dir="auto"><p>`
        expect(row).toBe(`${expected}${escapeHtml(text)}</p></td></tr>`)
        expect(escapeHtml(text)).not.toMatch(/[<>"']/)
      }),
    )
  })

  it('can be read back as a table', () => {
    const html = write(
      pair('p1', body('一。'), body('One & <two>.')),
      pair('p2', body('二。'), body('Two.', 'Three.')),
    )
    expect(readRichText(html)).toMatchObject({
      ok: true,
      value: { kind: 'table', table: { header: ['原文', 'English'] } },
    })
  })
})
