import { expect, test } from 'vitest'
import * as segment from '../../src/cli/commands/segment.ts'
import { call, files } from './call.ts'

test('one sentence a line; joined, they give the paragraph back', async () => {
  const text = 'Dr. Wang agreed.  “Why not?” he said. It rained.'
  const { code, out } = await call(segment, [...(await files(`${text}\n`)), '--lang', 'en'])
  expect(code).toBe(0)
  expect(out.split('\n')).toEqual(['Dr. Wang agreed.  ', '“Why not?” he said. ', 'It rained.', ''])
  expect(out.replaceAll('\n', '')).toBe(text)
})

test('a line break inside a sentence does not make two lines', async () => {
  const { out } = await call(segment, [...(await files('It was a\nlong day.\n\nGood.')), '--lang', 'en'])
  expect(out).toBe('It was a long day.\nGood.\n')
})

test('the language must be said', async () => {
  const { code, err } = await call(segment, await files('一。'))
  expect(code).toBe(2)
  expect(err).toContain('--lang')
})
