import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { bodyText, LIMITS } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, must, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'

/** Bytes of English words, each one of its own, so that what changed is told quickly. */
function words(bytes: number, mark: string): string {
  const all: string[] = []
  for (let size = 0, k = 0; size < bytes; k++) size += all[all.push(`${mark}${k}`) - 1]!.length + 1
  return all.join(' ').slice(0, bytes)
}

const SPARE = 1_000
const LONG = words(LIMITS.paragraphBytes - SPARE, 'word')
const SHORT = 'Grasp development.'

const accept = (correction: string) => ({
  correction,
  verdicts: [{ change: 0, verdict: 'accept' } as const],
})
const undo = (correction: string) => ({ correction, changes: [0] })

async function proposed(service: DocumentService, pair: string, from: string, to: string, base = 1) {
  const now = textOf(await pairsNow(service), pair, 'en')
  const text = now.replace(from, to)
  return must(await service.propose({ base, pair, edition: 'en', text }, reviewer)).id
}

const grown = (mark: string) => `${words(SPARE * 0.75, mark)} `

describe('a text that all of a batch would make too long', () => {
  async function document() {
    const { service } = await createdDocument([
      ['一。', LONG],
      ['二。', SHORT],
    ])
    const first = await proposed(service, 'p1', 'word0 ', `word0 ${grown('a')}`)
    const second = await proposed(service, 'p1', 'word900 ', `word900 ${grown('b')}`)
    const third = await proposed(service, 'p2', 'Grasp', 'Pursue')
    return { service, first, second, third }
  }

  test('takes those named first; what makes it too long is skipped and told, the rest is one revision', async () => {
    const { service, first, second, third } = await document()
    const outcome = must(await service.decideBatch({ decisions: [first, second, third].map(accept) }, editor))
    expect(outcome).toMatchObject({
      done: [first, third],
      skipped: [{ correction: second, why: 'too-large' }],
      revision: { number: 2, corrections: [first, third] },
    })
    expect(must(await service.correction(second)).state).toBe('open')
    const now = await pairsNow(service)
    expect(textOf(now, 'p1', 'en')).toContain('a0 a1 ')
    expect(textOf(now, 'p1', 'en')).not.toContain('b0 b1 ')
    expect(textOf(now, 'p2', 'en')).toBe('Pursue development.')
  })

  test('is refused with its size when the correction is accepted by itself', async () => {
    const { service, first, second } = await document()
    must(await service.decideBatch({ decisions: [accept(first)] }, editor))
    const { verdicts } = accept(second)
    expect(failure(await service.decide(second, { verdicts }, editor))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'paragraphBytes',
    })
  })

  test('counts the paragraphs of a body together', async () => {
    const paragraphs = Array.from({ length: 5 }, (_, k) => ({
      kind: 'text' as const,
      text: words(52_000, `w${k}x`),
      gap: '\n\n',
    }))
    const { service } = await createdDocument([['一。', SHORT]])
    const texts = [{ pair: 'p1', edition: 'en', text: bodyText(paragraphs) }]
    must(await service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor))
    const made: string[] = []
    for (const mark of ['w0x9 ', 'w1x9 ', 'w3x9 ']) {
      made.push(await proposed(service, 'p1', mark, `${mark}${words(900, 'n')} `, 2))
    }
    const [first, second, third] = made
    const outcome = must(await service.decideBatch({ decisions: made.map(accept) }, editor))
    expect(outcome).toMatchObject({
      done: [first, second],
      skipped: [{ correction: third, why: 'too-large' }],
    })
  })

  test('is not made by undoing either: what would is skipped and told', async () => {
    const { service, third } = await document()
    const shorter = await proposed(
      service,
      'p1',
      LONG.slice(LONG.indexOf('word800 '), LONG.indexOf('word999 ')),
      '',
    )
    must(await service.decideBatch({ decisions: [shorter, third].map(accept) }, editor))
    const longer = textOf(await pairsNow(service), 'p1', 'en').replace(
      'word9 ',
      `word9 ${grown('c')}${grown('d')}`,
    )
    const texts = [{ pair: 'p1', edition: 'en', text: longer }]
    must(await service.revise({ base: 2, command: { kind: 'edit', texts }, message: '' }, editor))
    const outcome = must(await service.undoBatch({ decisions: [shorter, third].map(undo) }, editor))
    expect(outcome).toMatchObject({
      done: [third],
      skipped: [{ correction: shorter, why: 'too-large' }],
      revision: { number: 4 },
    })
    expect(must(await service.correction(shorter)).state).toBe('accepted')
  })
})
