import { expect, test } from 'vitest'
import { widenMarks } from '../../src/checks/chinese/marks.ts'
import { fc } from '../support/property.ts'

test.each([
  ['强调,要抓好落实;', '强调，要抓好落实；'],
  ['“两个确立”,他说:是吗?好!', '“两个确立”，他说：是吗？好！'],
  ['投资1,500万元, GDP: 5.2%', '投资1,500万元， GDP: 5.2%'],
])('%s', (source, expected) => {
  expect(widenMarks(source)).toBe(expected)
})

test('offsets stay what they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'，,;:!?中”a1 ') }), (source) => {
      expect(widenMarks(source)).toHaveLength(source.length)
    }),
  )
})
