import type { Finding } from '../domain/index.ts'
import type { CheckOptions } from './check-pair.ts'
import { DocumentFindings } from './document-findings.ts'
import { lookAtPair } from './look-at-pair.ts'
import type { CheckedPair } from './pair-view.ts'

/** Findings on every pair of a document, its consistency included: one list a pair, in order. */
export function checkDocument(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  return new DocumentFindings(options.tier).of(pairs.map((pair) => lookAtPair(pair, options)))
}
