import type { Finding } from '../domain/index.ts'
import type { CheckOptions } from './check-pair.ts'
import { DocumentFindings } from './document-findings.ts'
import { lookAtPair, lookAtSegment } from './look-at-pair.ts'
import type { CheckedPair } from './pair-view.ts'

/** Findings on every pair of a document, its consistency included: one list a pair, in order. */
export function checkDocument(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  return new DocumentFindings(options.tier).of(pairs.map((pair) => lookAtPair(pair, options)))
}

/**
 * Findings on pairs that may be paragraphs of one text or have nothing to do with one
 * another: judged as a whole, but not asked to call things by the same names.
 */
export function checkSegments(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  return new DocumentFindings(options.tier).of(pairs.map((pair) => lookAtSegment(pair, options)))
}
