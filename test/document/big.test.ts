import { beforeAll, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { LIMITS } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must } from './support/document.ts'
import { everything, packageOf, pairsAt } from './support/reading.ts'

/** Well below the 32 MiB that a call may carry. */
const MOST = 8 * 1024 * 1024
const PAIRS = 70
const WORD = 'words '
const PARAGRAPH = WORD.repeat(LIMITS.paragraphBytes / WORD.length).trim()

let service: DocumentService

beforeAll(async () => {
  const lines = Array.from({ length: PAIRS }, () => [PARAGRAPH, PARAGRAPH] as const)
  ;({ service } = await createdDocument(lines))
})

const size = (value: unknown) => JSON.stringify(value).length

test('pages of pairs end before they outgrow a call, and miss nothing', async () => {
  const first = must(await service.pairs({ at: 1, limit: 500 }))
  expect(size(first)).toBeLessThan(MOST)
  expect(first.items.length).toBeLessThan(PAIRS)
  expect((await pairsAt(service, 1)).map(({ id }) => id)).toEqual(
    Array.from({ length: PAIRS }, (_, k) => `p${k + 1}`),
  )
})

test('so do comparisons', async () => {
  const first = must(await service.compare({ from: 1, to: 1, limit: 500 }))
  expect(size(first)).toBeLessThan(MOST)
  expect(await everything((request) => service.compare({ from: 1, to: 1, ...request }))).toHaveLength(PAIRS)
})

test('so do the changes of a revision', async () => {
  const first = must(await service.revision(1, { limit: 500 }))
  expect(size(first)).toBeLessThan(MOST)
  const changes = await everything(async (request) => {
    const detail = await service.revision(1, request)
    return detail.ok ? { ok: true, value: { ...detail.value, items: detail.value.changes } } : detail
  })
  expect(changes).toHaveLength(2 * PAIRS)
})

test('so does a package, whose parts join into one that imports', async () => {
  const { part, nextCursor } = must(await service.exportPackage({}))
  expect(size(part)).toBeLessThan(MOST)
  expect(nextCursor).not.toBeNull()
  const whole = await packageOf(service)
  expect(whole.revisions).toHaveLength(1)
  expect(whole.revisions[0]?.texts).toHaveLength(2 * PAIRS)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, whole, editor))
  expect(must(await copy.service.pairs({ at: 1, limit: 1 })).total).toBe(PAIRS)
})

test('parts of a package are of one moment: a write in between ends the export', async () => {
  const { nextCursor } = must(await service.exportPackage({}))
  must(await service.label(1, 'In between', editor))
  expect(failure(await service.exportPackage({ cursor: nextCursor! }))).toEqual({ code: 'UNAVAILABLE' })
})
