import type { ConcordanceHit } from '../../../src/contract/index.ts'
import { primaryLanguage } from '../../../src/domain/index.ts'

/** A text with the words that were looked for, beside what its pair reads in one other edition. */
export interface FoundPlace {
  /** Of the hit and the edition beside it. */
  readonly key: string
  readonly hit: ConcordanceHit
  /** null: the pair reads nothing in any other language. */
  readonly rendering: ConcordanceHit['renderings'][number] | null
}

/**
 * What is shown of a hit: each of its renderings in another language, the same
 * words only once. Where all editions are in one language, those.
 */
export function placesOf(hit: ConcordanceHit): readonly FoundPlace[] {
  const own = primaryLanguage(hit.lang)
  const foreign = hit.renderings.filter(({ lang }) => primaryLanguage(lang) !== own)
  const shown = foreign.length > 0 ? foreign : hit.renderings
  const different = shown.filter(
    ({ text }, k) => text.trim() !== '' && shown.findIndex((one) => one.text === text) === k,
  )
  const key = `${hit.document.id} ${hit.pair} ${hit.edition}`
  if (different.length === 0) return [{ key, hit, rendering: null }]
  return different.map((rendering) => ({ key: `${key} ${rendering.edition}`, hit, rendering }))
}

/** Where the pair stands in the workbench, beside the translation that the place is about. */
export function placeAddress({ hit, rendering }: FoundPlace): string {
  const shown = hit.role === 'source' ? rendering : hit
  const query = shown ? `?${new URLSearchParams({ e: shown.edition })}` : ''
  return `/d/${encodeURIComponent(hit.document.id)}${query}#${hit.pair}`
}
