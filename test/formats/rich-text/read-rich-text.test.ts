import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/index.ts'
import { readRichText } from '../../../src/formats/rich-text/index.ts'
import { draws, fc } from '../../support/property.ts'

/** The paragraphs as "kind: text", or the cells of each row joined by │ and its paragraphs by ¶. */
function read(html: string): string[] {
  const result = readRichText(html)
  if (!result.ok) return [result.error.code]
  return result.value.kind === 'text'
    ? result.value.body.map(({ kind, text }) => `${kind}: ${text}`)
    : result.value.table.rows.map((row) =>
        row.map((body) => body.map((paragraph) => paragraph.text).join('¶')).join(' │ '),
      )
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Never shown</title>
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>hidden</o:OfficeDocumentSettings></xml><![endif]--></head>
<body lang=ZH-CN><!--StartFragment-->
<h1 align=center style='mso-outline-level:1'><span lang=ZH-CN style='font-family:宋体'>全省规划
工作座谈会</span></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span lang=ZH-CN>会议强调，要“两手
抓”</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a><span
lang=ZH-CN>。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span lang=EN-US>Both hands must be &#147;hard&#148; &#8212; it&rsquo;s&nbsp;policy
&amp; practice.</span><span class=MsoCommentReference><a href="#_msocom_1">[LW1]</a></span></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>A bullet</p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>A number</p>
<p class=MsoNormal>Kept <del cite="mailto:a">struck</del><ins cite="mailto:a">added</ins> <span style='mso-hide:all'>hidden</span>here.</p>
<!--EndFragment--><div style='mso-element:comment-list'><p>a comment</p></div></body></html>`

const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Title</span></h2><p dir="ltr"><span style="white-space:pre-wrap;">First — “quoted”</span><span><sup>1</sup></span><span>.</span></p><br /><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>Point</span></p></li></ul></b>`

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head>
<body><table border=0 cellpadding=0><!--StartFragment--><col width=300><col width=300>
 <tr height=20><td height=20 class=xl65 width=300>中文</td><td class=xl65>English</td></tr>
 <tr height=40><td class=xl66>会议强调：<br>要抓落实。</td><td class=xl66>It stressed:<br style='mso-data-placement:same-cell;'>
  do it.</td></tr>
 <tr style='display:none'><td>隐藏</td><td>Hidden</td></tr>
 <tr><td>A &lt; B</td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr>
<!--EndFragment--></table></body></html>`

const HOSTILE_PIECES = [
  '<p> </p> <table> </table> <tr> <td> </td> <td/colspan=2> <td/rowspan=3> <br> <del> </del> <li> <pre> </pre>',
  'text &nbsp; &lt; < " <!-- --> <script> </script> <p/style="display:none"> <span/style=mso-list:Ignore> </span>',
  '<sup>2 中 文 <h1> </h1>',
].flatMap((pieces) => [...pieces.split(' '), ' ', '\n'])

describe('readRichText reads', () => {
  it('Word', () => {
    expect(read(WORD)).toEqual([
      'heading: 全省规划工作座谈会',
      'text: 会议强调，要“两手抓”[1]。',
      'text: Both hands must be “hard” — it’s policy & practice.',
      'item: A bullet',
      'item: 2. A number',
      'text: Kept added here.',
    ])
  })

  it('Google Docs', () => {
    expect(read(GOOGLE_DOCS)).toEqual(['heading: Title', 'text: First — “quoted”¹.', 'item: Point'])
  })

  it('Excel', () => {
    expect(read(EXCEL)).toEqual([
      '会议强调：¶要抓落实。 │ It stressed:¶do it.',
      'A < B │ <script>alert(1)</script>',
    ])
    expect(readRichText(EXCEL)).toMatchObject({ value: { table: { header: ['中文', 'English'] } } })
  })

  it("a table of Word's with several paragraphs and merged cells", () => {
    const html = `<table class=MsoTableGrid><thead><tr><th colspan=2><p>大会 Congress</p></th></tr></thead>
      <tr><td rowspan=2><p>第一段。</p><p>第二段。</p></td><td><p>First.</p></td></tr>
      <tr><td><p>Second.</p></td></tr>
      <tr><td>三<table><tr><td>内一</td><td>内二</td></tr></table></td><td>Three.</td></tr></table>`
    expect(read(html)).toEqual([
      '大会 Congress │ ',
      '第一段。¶第二段。 │ First.',
      ' │ Second.',
      '三¶内一¶内二 │ Three.',
    ])
  })

  it('a table without its tag, as some spreadsheets copy it', () => {
    expect(read('<tr><td>一</td><td>One.</td><tr><td>二<td>Two.')).toEqual(['一 │ One.', '二 │ Two.'])
  })

  it('a table that is little beside the text as paragraphs, and so one of a single column', () => {
    const text = 'A long paragraph that outweighs the little table below by far, as anyone can see.'
    const table = '<table><tr><td>a</td><td>b</td></tr></table>'
    expect(read(`<p>${text}</p>${table}`)).toEqual([`text: ${text}`, 'text: a', 'text: b'])
    expect(read('<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>')).toEqual([
      'text: One.',
      'text: Two.',
    ])
  })

  it.each([
    [
      'line breaks as paragraphs',
      'One.<br>Two.<br/><br>Three.',
      ['text: One.', 'text: Two.', 'text: Three.'],
    ],
    ['but not in a heading', '<h2>One<br>Two</h2>', ['heading: One Two']],
    [
      'blocks without paragraphs',
      '<div>One.<div>Two.</div>Three.</div>',
      ['text: One.', 'text: Two.', 'text: Three.'],
    ],
    ['quotations', '<blockquote><p>One.</p></blockquote>Two.', ['quote: One.', 'text: Two.']],
    ['preformatted text', '<pre>a  b\r\n  c</pre>', ['text: a  b', 'text: c']],
    ['raised and lowered digits', 'm<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>', ['text: m² CO₂ 1st']],
    ['ruby without its readings', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字。', ['text: 漢字。']],
    [
      'entities',
      '&eacute;&#233;&#xE9; &hellip; &unknown; &amp;lt; AT&T &#0;',
      ['text: ééé … &unknown; &lt; AT&T \ufffd'],
    ],
    ['stray signs', 'a < b > c << d </> e', ['text: a < b > c << d e']],
    [
      'capitals and odd attributes',
      '<P CLASS=\'x\' =a b="<c>" d>One.</P\n><P>Two.',
      ['text: One.', 'text: Two.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected)
  })

  it.each([
    ['scripts', '<script>if (a < b) "</p>"</script >Text.', ['text: Text.']],
    ['a script that never ends', 'Text.<script>var a', ['text: Text.']],
    ['comments', 'a<!-- <p>no</p> -->b<!--[if mso]>no<![endif]-->.', ['text: ab.']],
    ['hidden elements', '<div style="color:red; display : none">no<div>no</div></div>Yes.', ['text: Yes.']],
    ['a hidden paragraph that is not closed', '<p style="display:none">no<p>Yes.', ['text: Yes.']],
    ['nothing but markup', '<p>&nbsp;</p><img alt=x><br>', ['EMPTY_TEXT']],
    ['half a surrogate pair', '<p>\ud800</p>', ['LONE_SURROGATE']],
  ])('not %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected)
  })
})

describe('readRichText is bounded', () => {
  it('in what it takes', () => {
    expect(read(' '.repeat(LIMITS.fileBytes * 4 + 1))).toEqual(['FILE_TOO_LARGE'])
    expect(read(`<p>${'x'.repeat(LIMITS.paragraphBytes + 1)}`)).toEqual(['PARAGRAPH_TOO_LONG'])
    expect(read('<p>x'.repeat(LIMITS.pairs + 1))).toEqual(['TOO_MANY_PARAGRAPHS'])
    expect(read(`<tr>${'<td>x'.repeat(LIMITS.editions + 1)}`)).toEqual(['TOO_MANY_COLUMNS'])
  })

  it.each([
    '<a b="',
    '<a b=\'c" ',
    '<',
    '<td>',
    '<del>',
    '<table><td>',
    '<td rowspan=99999 colspan=99999>x',
    '<!--',
    '<script>',
    '&#',
    '</',
  ])('in time for any repetition: %s', (piece) => {
    // Quadratic work would take minutes here; the run's own limit tells.
    expect(read(piece.repeat(50_000))).toBeInstanceOf(Array)
  })

  it('and total: any text gives paragraphs without surrounding white space, or an error', () => {
    const piece = fc.constantFrom(...HOSTILE_PIECES)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = readRichText(pieces.join(''))
        if (!result.ok) return
        const bodies = result.value.kind === 'text' ? [result.value.body] : result.value.table.rows.flat()
        for (const { text } of bodies.flat()) expect(text).toBe(text.trim())
      }),
      { numRuns: draws(1000) },
    )
  })
})
