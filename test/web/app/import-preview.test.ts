import { render } from 'lit'
import { beforeAll, expect, test } from 'vitest'
import type { Body } from '../../../src/domain/index.ts'
import { readPlainText } from '../../../src/formats/plain-text/index.ts'
import { importPreview } from '../../../web/app/import/import-preview.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'

beforeAll(async () => {
  await startI18n('en')
  await loadWords('proposing')
})

function paragraph(text: string): Body {
  const read = readPlainText(text)
  if (!read.ok) throw new Error('unreadable')
  return read.value
}

function words(before: string, after: string): string[] {
  const plan = {
    edition: 'en',
    same: 0,
    changed: [
      {
        pair: 'p1',
        number: 1,
        before,
        body: paragraph(after),
        differs: true,
        doubtful: false,
        inOrder: true,
      },
    ],
    added: [],
  }
  const place = document.createElement('div')
  render(importPreview(plan, { lang: 'en', isNew: false, shown: 9, more: () => {} }), place)
  const lines = [...place.querySelectorAll('.dz-line')]
  return (lines.length > 0 ? lines : [place.querySelector('.words')!]).map((line) => line.textContent.trim())
}

test('a paragraph of which most is replaced reads old above new, another in one line', () => {
  const [before, after] = ['It is necessary to grasp this work well.', 'The province must see this through.']
  expect(words(before, after)).toEqual([before, after])
  expect(words('We shall go there today.', 'We shall go there soon.')).toEqual([
    'We shall go there todaysoon.',
  ])
})

test('what was not there before has nothing to stand beneath', () => {
  expect(words('', 'All of this is new.')).toEqual(['All of this is new.'])
})
