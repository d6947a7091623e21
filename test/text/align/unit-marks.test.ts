import { expect, test } from 'vitest'
import { unitMarks } from '../../../src/text/align/unit-marks.ts'

test.each<[name: string, units: string[], speaking: boolean[]]>([
  ['a quotation inside one unit is closed after it', ['他说：“走吧。”', '他走了。'], [false, false]],
  [
    'a quotation over several units stays open',
    ['他说：“走吧。', '天黑了。', '走吧！”', '他走了。'],
    [true, true, false, false],
  ],
  ['corner brackets quote too', ['他說：「走吧。', '天黑了。」'], [true, false]],
  [
    'straight quotes open after a space and close after a mark',
    ['He said, "Go.', 'It is dark."', 'He left.'],
    [true, false, false],
  ],
  ['an apostrophe opens nothing', ["It was the boys' turn.", "Don't go."], [false, false]],
])('%s', (_, units, speaking) => {
  expect(unitMarks(units).map((marks) => marks.speaking)).toEqual(speaking)
})

test('ends are seen through closing quotes', () => {
  const [asks, shouts] = unitMarks(['“真的吗？”', '“Really!”'])
  expect(asks).toMatchObject({ question: true, closes: true, opens: true })
  expect(shouts).toMatchObject({ exclamation: true, question: false })
})
