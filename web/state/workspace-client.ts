import type {
  DocumentSummary,
  DocumentView,
  InvitationView,
  MemberView,
  NewInvitation,
  Page,
} from '../../src/contract/index.ts'
import type { DocumentPackage, Role } from '../../src/domain/index.ts'
import { call, type ApiResult } from './api-client.ts'

/** Newest change first. */
export function listDocuments(cursor?: string): Promise<ApiResult<Page<DocumentSummary>>> {
  return call('GET', '/api/documents', { query: { cursor, limit: 100 } })
}

export function importPackage(content: DocumentPackage): Promise<ApiResult<DocumentView>> {
  return call('POST', '/api/documents/import', { body: content })
}

export function listMembers(): Promise<ApiResult<Page<MemberView>>> {
  return call('GET', '/api/members')
}

export function setRole(member: string, role: Role): Promise<ApiResult<MemberView>> {
  return call('PATCH', `/api/members/${encodeURIComponent(member)}`, { body: { role } })
}

export function removeMember(member: string): Promise<ApiResult<null>> {
  return call('DELETE', `/api/members/${encodeURIComponent(member)}`)
}

export function listInvitations(): Promise<ApiResult<Page<InvitationView>>> {
  return call('GET', '/api/invitations')
}

export function invite(input: { role: Role; document?: string }): Promise<ApiResult<NewInvitation>> {
  return call('POST', '/api/invitations', { body: input })
}

export function revokeInvitation(id: string): Promise<ApiResult<null>> {
  return call('DELETE', `/api/invitations/${encodeURIComponent(id)}`)
}
