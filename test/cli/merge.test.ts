import { describe, expect, it } from 'vitest'
import * as merge from '../../src/cli/commands/merge.ts'
import { legacyBytes } from '../formats/support/legacy-bytes.ts'
import { call, files } from './call.ts'

const BASE = 'One big house.\nTwo old men.\n'

describe('duizhao merge', () => {
  it('merges edits that do not touch', async () => {
    const paths = await files(BASE, 'One large house.\nTwo old men.\n', 'One big house.\nTwo old women.\n')
    const { code, out } = await call(merge, [...paths, '--lang', 'en'])
    expect([code, out]).toEqual([0, 'One large house.\nTwo old women.\n'])
  })

  it('marks the lines in dispute, and fails', async () => {
    const paths = await files(BASE, 'One large house.\nTwo old men.\n', 'One great house.\nTwo old women.\n')
    const { code, out, err } = await call(merge, [...paths, '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toBe(
      `<<<<<<< ${paths[1]}\nOne large house.\n||||||| ${paths[0]}\nOne big house.\n=======\nOne great house.\n` +
        `>>>>>>> ${paths[2]}\nTwo old women.\n`,
    )
    expect(err).toBe('1 conflict is marked in the text.\n')
  })

  it('gives every region as JSON', async () => {
    const paths = await files('a b', 'a c', 'a b')
    const { out } = await call(merge, [...paths, '--lang', 'en', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ text: 'a c', regions: [{ kind: 'unchanged' }, { kind: 'ours' }] })
  })

  it('takes UTF-8 alone, which is what it writes', async () => {
    const paths = await files(legacyBytes('会议。', 'gb18030'), 'a', 'b')
    const { code, out, err } = await call(merge, [...paths, '--lang', 'zh'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('[NOT_UTF8]')
  })
})
