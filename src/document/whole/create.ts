import type { NewDocument } from '../../contract/document-service.ts'
import { LIMITS, type Body, type Document, type NewPair } from '../../domain/index.ts'
import { byteLength, checkName } from '../store/check-text.ts'
import { viewDocument } from './view-document.ts'
import { RevisionDraft } from '../revise/draft.ts'
import { addEdition, readEdition } from '../history/editions.ts'
import { invalid, limit } from '../store/refusal.ts'
import { spread } from '../history/positions.ts'
import type { Transaction } from '../store/transaction.ts'

/** What a new document holds, as its first revision. */
export function createDocument(tx: Transaction, input: NewDocument): Document {
  checkTitle(input.title)
  tx.document.visibility = input.visibility
  tx.document.guestsMaySuggest = input.guestsMaySuggest
  tx.event('document.created', { title: input.title })
  if (input.editions.length === 0) invalid('editions', 'empty')
  input.editions.forEach((edition, k) => addEdition(tx.db, edition, `editions[${k}]`))
  limit('pairs', LIMITS.pairs, input.pairs.length, 'pairs')
  checkFileSizes(input.pairs)
  const draft = new RevisionDraft(tx)
  const positions = spread(null, null, input.pairs.length) ?? []
  input.pairs.forEach(({ texts, confidence }, k) => {
    const path = `pairs[${k}]`
    for (const edition of Object.keys(texts)) readEdition(tx.db, edition)
    if (!Object.values(texts).some((body) => body.length > 0)) invalid(`${path}.texts`, 'empty')
    draft.bear(positions[k]!, texts, checkConfidence(confidence, `${path}.confidence`), `${path}.texts`)
  })
  const { label, history, message } = input
  draft.finish({
    kind: 'create',
    message,
    ...(label === undefined ? {} : { label }),
    ...(history === undefined ? {} : { history }),
  })
  return viewDocument(tx.db, tx.document)
}

export function checkTitle(title: string): void {
  checkName(title, LIMITS.titleLength, 'titleLength', 'title')
  if (title.trim() === '') invalid('title', 'empty')
}

export function checkConfidence(confidence: number | undefined, path: string): number | null {
  if (confidence === undefined) return null
  if (!(confidence >= 0 && confidence <= 1)) invalid(path, 'out-of-range')
  return confidence
}

/** An edition is a file: 5 MB. */
function checkFileSizes(pairs: readonly NewPair[]): void {
  const sizes = new Map<string, number>()
  pairs.forEach(({ texts }, k) => {
    for (const [edition, body] of Object.entries(texts)) {
      const size = (sizes.get(edition) ?? 0) + fileBytes(body)
      limit('fileBytes', LIMITS.fileBytes, size, `pairs[${k}].texts.${edition}`)
      sizes.set(edition, size)
    }
  })
}

function fileBytes(body: Body): number {
  return body.reduce((sum, { text, gap, lead = '' }) => sum + byteLength(text + gap + lead), 0)
}
