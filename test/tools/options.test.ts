import { expect, test } from 'vitest'
import { dataFolderOf, startOptions } from '../../scripts/start/options.ts'

test.each([
  [[], {}, 8787],
  [[], { PORT: '9000' }, 9000],
  [['--port', '9001'], { PORT: '9000' }, 9001],
  [['--port=9002'], {}, 9002],
])('%j with %j means port %d', (args, environment, port) => {
  expect(startOptions(args, environment).port).toBe(port)
})

test.each(['0', '65535', '-1', '80a', ''])('“%s” is no port', (value) => {
  expect(() => startOptions([`--port=${value}`], {})).toThrow(
    expect.objectContaining({ key: 'failure.badPort', parameters: { value } }),
  )
})

test('the data can live elsewhere', () => {
  expect(dataFolderOf({ DUIZHAO_DATA: '/srv/duizhao' })).toBe('/srv/duizhao')
})
