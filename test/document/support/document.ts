import { env } from 'cloudflare:workers'
import type { DocumentService, NewDocument } from '../../../src/contract/document-service.ts'
import type { Actor, Body, Document, Result } from '../../../src/domain/index.ts'

export const EDITOR: Actor = { kind: 'member', id: 'm1', name: 'Lin Wei' }
export const REVIEWER: Actor = { kind: 'member', id: 'm2', name: 'Ada Reed' }
export const editor = { actor: EDITOR }
export const reviewer = { actor: REVIEWER }

let made = 0

/** The object of a fresh id, as the HTTP layer sees it, and its raw stub. */
export function freshObject() {
  const id = `document-${++made}`
  const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
  return { id, stub, service: stub as unknown as DocumentService }
}

export function paragraph(text: string, gap = '\n\n'): Body {
  return text === '' ? [] : [{ kind: 'text', text, gap }]
}

/** A document of Chinese and English lines, one pair each. */
export function newDocument(lines: readonly (readonly [zh: string, en: string])[]): NewDocument {
  return {
    title: 'A planning symposium',
    visibility: 'private',
    guestsMaySuggest: false,
    editions: [
      { id: 'zh', lang: 'zh-Hans', title: 'Chinese', role: 'source' },
      { id: 'en', lang: 'en', title: 'Machine English', role: 'translation' },
    ],
    pairs: lines.map(([zh, en]) => ({ texts: { zh: paragraph(zh), en: paragraph(en) } })),
    message: '',
    label: 'Machine draft',
  }
}

export async function createdDocument(lines: readonly (readonly [zh: string, en: string])[]) {
  const object = freshObject()
  const document: Document = must(await object.service.create(object.id, newDocument(lines), editor))
  return { ...object, document }
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The failure of a result that must be one. */
export function failure<T>(result: Result<T>) {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`)
  return result.error
}
