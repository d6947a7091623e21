/**
 * Reference translations: one per hypothesis, or several lists of them
 * (`references[r][i]` belongs to hypothesis `i`), as sacrebleu takes them.
 */
export type References = readonly string[] | readonly (readonly string[])[]

/** A hypothesis with all of its references. */
export interface Segment {
  readonly hypothesis: string
  readonly references: readonly string[]
}

/** @throws RangeError when a reference is missing or left over */
export function pairUp(hypotheses: readonly string[], references: References): Segment[] {
  const streams = isStream(references) ? [references] : references
  for (const [r, stream] of streams.entries()) {
    if (stream.length !== hypotheses.length) {
      throw new RangeError(`${hypotheses.length} hypotheses but ${stream.length} references in list ${r}`)
    }
  }
  return hypotheses.map((hypothesis, i) => ({ hypothesis, references: streams.map((stream) => stream[i]!) }))
}

function isStream(references: References): references is readonly string[] {
  return references.length === 0 || typeof references[0] === 'string'
}
