import { BEAD_TYPES } from './bead-types.ts'
import type { Bitext } from './bitext.ts'
import type { Weighed } from './candidate.ts'
import { LENGTH_FEATURES, lengthFeatures } from './length-features.ts'
import { LEXICAL_FEATURES, lexicalFeatures } from './lexical-features.ts'
import { MARK_FEATURES, markFeatures } from './mark-features.ts'
import { SPEECH_FEATURES, speechFeatures } from './speech-features.ts'

/** Names of all features, in the order of their values. */
export const FEATURES: readonly string[] = [
  ...BEAD_TYPES.map(([m, n]) => `type ${m}-${n}`),
  'plain score',
  ...LEXICAL_FEATURES,
  ...LENGTH_FEATURES,
  ...MARK_FEATURES,
  ...SPEECH_FEATURES,
]

const TYPE_AT = new Map(BEAD_TYPES.map(([m, n], k) => [m * 8 + n, k]))

/** What the trained model looks at in a bead. `into` must be `FEATURES.length` long. */
export function beadFeatures(text: Bitext, a: readonly string[], b: readonly string[]) {
  const groups = [
    { describe: lexicalFeatures(text), at: BEAD_TYPES.length + 1, size: LEXICAL_FEATURES.length },
    { describe: lengthFeatures(text), at: 0, size: LENGTH_FEATURES.length },
    { describe: markFeatures(a, b), at: 0, size: MARK_FEATURES.length },
    { describe: speechFeatures(a, b), at: 0, size: SPEECH_FEATURES.length },
  ]
  for (const [k, group] of groups.entries()) if (k > 0) group.at = groups[k - 1]!.at + groups[k - 1]!.size
  return (bead: Weighed, into: Float64Array): void => {
    into.fill(0)
    into[TYPE_AT.get((bead.i1 - bead.i0) * 8 + bead.j1 - bead.j0)!] = 1
    into[BEAD_TYPES.length] = Math.log(bead.p + 1e-6) / 3
    for (const { describe, at } of groups) describe(bead, into, at)
  }
}
