import { describe, expect, it } from 'vitest'
import { writeMarkdown, writeMarkdownPairs } from '../../../src/formats/markdown/index.ts'
import { readPlainText } from '../../../src/formats/plain-text/index.ts'
import { body, EDITIONS, joined, pair } from '../support/bitext.ts'
import { fc } from '../../support/property.ts'

describe('writeMarkdown', () => {
  it('marks what has no marks', () => {
    const bodies = [
      body('heading|Title\nin two lines', 'Text.'),
      body(
        'heading|Section',
        'item|• One',
        'item|2. Two',
        'item|① Three',
        'item|Four',
        'quote|He said\r\nso.',
      ),
    ]
    expect(joined(writeMarkdown(bodies))).toBe(
      '# Title in two lines\n\nText.\n\n## Section\n\n- One\n\n2. Two\n\n① Three\n\n- Four\n\n> He said\n> so.\n',
    )
  })

  it('keeps the marks of a text that has them, and adds no other headings', () => {
    const markdown =
      '# Title\n\nA short line\n\nText with *marks* and <b>tags</b>.\n\n- one\n- two\n\n> quote\n'
    const read = readPlainText(markdown)
    expect(read.ok && joined(writeMarkdown([read.value]))).toBe(markdown)
  })

  it('writes nothing for nothing', () => {
    expect(joined(writeMarkdown([[], []]))).toBe('')
  })

  it('gives any blank-line separated Markdown back', () => {
    const block = fc.constantFrom(
      '# One',
      '## Two',
      'Text\nover lines.',
      '- item',
      '* item',
      '1. item',
      '> quote',
      '***',
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const markdown = `# Head\n\n${blocks.join('\n\n')}\n`
        const read = readPlainText(markdown)
        expect(read.ok && joined(writeMarkdown([read.value]))).toBe(markdown)
      }),
    )
  })
})

describe('writeMarkdownPairs', () => {
  it('writes a table whose cells no text can break out of', () => {
    const pairs = [
      pair('p1', body('一|二\n三'), body('a | b \\| c', '<script>x</script> & <br>')),
      pair('p2', [], []),
      pair('p3', body('四'), []),
    ]
    expect(joined(writeMarkdownPairs({ title: 'A\nB', editions: EDITIONS, pairs }))).toBe(
      [
        '# A B',
        '',
        '| 原文 | English |',
        '| --- | --- |',
        '| 一&#124;二<br>三 | a &#124; b \\&#124; c<br><br>&lt;script>x&lt;/script> &amp; &lt;br> |',
        '| 四 |  |',
        '',
      ].join('\n'),
    )
  })
})
