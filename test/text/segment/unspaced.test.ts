import { afterEach, describe, expect, it, vi } from 'vitest'
import { cutUnspaced } from '../../../src/text/segment/unspaced.ts'

describe('cutUnspaced', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('finds words where the engine knows them', () => {
    expect(cutUnspaced('我们研究生命', 0, 6, 'zh')).toEqual([2, 4])
  })

  it('counts from the beginning of the text', () => {
    expect(cutUnspaced('见：我们研究', 2, 6, 'zh')).toEqual([4])
  })

  it('takes each visible character for a word where the engine knows none', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    // A language nobody asked for yet: segmenters are kept.
    expect(cutUnspaced('か\u3099我𠀀', 0, 5, 'ain')).toEqual([2, 3, 5])
  })
})
