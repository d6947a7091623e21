import { describe, expect, it } from 'vitest'
import * as metrics from '../../src/cli/commands/metrics.ts'
import { call, files } from './call.ts'

describe('duizhao metrics', () => {
  it('scores line by line files', async () => {
    const paths = await files('we met in May\nit rained\n', 'we met in June\nit rained')
    const { code, out } = await call(metrics, [...paths, '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/^chrF +\d+\.\d\d\nchrF\+\+ +\d+\.\d\d\nTER +16\.67\nBLEU/)
    expect(out).toContain('Post-edit effort, words: 16.7 %')
  })

  it('cuts Chinese by character, and says so', async () => {
    const paths = await files('他来了。', '她来了。')
    const { out } = await call(metrics, [...paths, '--lang', 'zh-Hans', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ TER: 25, lines: 1, settings: { tokenize: 'zh' } })
  })

  it('refuses files that do not go together', async () => {
    const { code, err } = await call(metrics, [...(await files('a\nb\n', 'a\n')), '--lang', 'en'])
    expect(code).toBe(1)
    expect(err).toContain('2 lines against 1')
  })
})
