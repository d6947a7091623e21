import type {
  DocumentView,
  InvitationView,
  MemberView,
  NewInvitation,
  Page,
  PersonView,
} from '../../src/contract/index.ts'
import type { DocumentPackage, DocumentSummary, Role } from '../../src/domain/index.ts'
import { call, pages, type ApiResult } from './api-client.ts'

/** Newest change first. */
export function listDocuments(cursor?: string): Promise<ApiResult<Page<DocumentSummary>>> {
  return call('GET', '/api/documents', { query: { cursor, limit: 100 } })
}

export function importPackage(content: DocumentPackage): Promise<ApiResult<DocumentView>> {
  return call('POST', '/api/documents/import', { body: content })
}

export function listMembers(): Promise<ApiResult<MemberView[]>> {
  return whole('/api/members')
}

/** Who may read a document. */
export function listPeople(document: string): Promise<ApiResult<PersonView[]>> {
  return whole(`/api/documents/${encodeURIComponent(document)}/people`)
}

export function setRole(member: string, role: Role): Promise<ApiResult<MemberView>> {
  return call('PATCH', `/api/members/${encodeURIComponent(member)}`, { body: { role } })
}

export function removeMember(member: string): Promise<ApiResult<null>> {
  return call('DELETE', `/api/members/${encodeURIComponent(member)}`)
}

export function listInvitations(): Promise<ApiResult<InvitationView[]>> {
  return whole('/api/invitations')
}

export function invite(input: {
  role: Role
  name?: string
  document?: string
}): Promise<ApiResult<NewInvitation>> {
  return call('POST', '/api/invitations', { body: input })
}

export function revokeInvitation(id: string): Promise<ApiResult<null>> {
  return call('DELETE', `/api/invitations/${encodeURIComponent(id)}`)
}

/** A list to its end. */
async function whole<T>(path: string): Promise<ApiResult<T[]>> {
  const all: T[] = []
  for await (const page of pages<Page<T>>(path, { sizes: { first: 200, next: 200 } })) {
    if (!page.ok) return page
    all.push(...page.value.items)
  }
  return { ok: true, value: all }
}
