/** Limits belong to the domain. Sizes are bytes of UTF-8. Production refuses rows over 2 MB and calls over 32 MiB, so these stay well below. */
export const LIMITS = {
  paragraphBytes: 64 * 1024,
  bodyBytes: 256 * 1024,
  /** White space between two paragraphs, in code units. */
  gapLength: 10_000,
  fileBytes: 5 * 1024 * 1024,
  pairs: 20_000,
  editions: 16,
  /** Texts read side by side. */
  columns: 8,
  /** Changes in one correction. */
  changes: 500,
  /** Pairs named in one write (a batch, a merge). */
  pairsPerWrite: 20_000,
  /** Neighbours divided anew in one write, and pairs that come of it. */
  pairsRealigned: 200,
  /** Corrections decided in one write. */
  decisionsPerWrite: 5_000,
  /** Corrections proposed in one write; a batch may go on in the next. */
  proposalsPerWrite: 5_000,
  /** Dismissed findings of one document. */
  dismissals: 5_000,
  /** What a dismissed finding is about, in code units: `phraseOf` cuts earlier. */
  phraseLength: 2_000,
  /** Stretches of text confirmed in one write. */
  stretchesPerWrite: 5_000,
  titleLength: 300,
  labelLength: 80,
  reasonLength: 2_000,
  /** Reasons to choose from when one rejects, of a workspace. */
  rejectionReasons: 20,
  rejectionReasonLength: 200,
  /** Findings of a workspace kept as reported wrong. */
  findingReports: 5_000,
  /** Finding rules that are silent in a document. */
  mutedRules: 200,
  nameLength: 80,
  /** An address for mail, the longest that can be delivered to. */
  contactLength: 254,
  /** Of one glossary. */
  terms: 20_000,
  /** A source term or a rendering. */
  termLength: 300,
  /** Of one term, of every status. */
  renderings: 30,
  /** Terms brought in by one import, as JSON. */
  importBytes: 8 * 1024 * 1024,
  /** What is looked for, in code units. */
  searchLength: 200,
  /** Of one thread, deleted ones included. */
  comments: 200,
  commentLength: 4_000,
  /** People named in one comment. */
  mentions: 20,
  /** Anchored words, in code units. */
  quoteLength: 20_000,
  /** Addresses of feeds a member may have. */
  feeds: 20,
  /** Of a document, and of the workspace. */
  webhooks: 5,
  addressLength: 1_000,
  pageSize: 500,
  defaultPageSize: 100,
  /** One request to the API; a package or an import of three full files. */
  requestBytes: 24 * 1024 * 1024,
  /** Every other request. */
  smallRequestBytes: 1024 * 1024,
} as const
