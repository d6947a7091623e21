import { atLeast, type Role } from './role.ts'

/** Who can reach the published text without an account. `link`: whoever knows the address; `public`: listed as well. */
export type Visibility = 'private' | 'link' | 'public'

/** The one permission table: the least role that may do a thing. What is not in it nobody may do. */
export const PERMISSIONS = {
  'document.list': 'guest',
  'document.create': 'editor',
  'document.read': 'reader',
  'document.export': 'reader',
  'document.settings': 'editor',
  'document.delete': 'owner',
  'revision.read': 'reader',
  'revision.write': 'editor',
  'label.write': 'editor',
  'correction.read': 'reader',
  'correction.propose': 'reviewer',
  'correction.decide': 'editor',
  // The address a guest left, for nobody else.
  'correction.contact': 'editor',
  // Offered to whom may read something, so everybody may ask.
  'rejection-reason.read': 'guest',
  'rejection-reason.write': 'editor',
  'glossary.read': 'reader',
  'glossary.write': 'editor',
  'finding.read': 'reader',
  'finding.dismiss': 'reviewer',
  'finding.report': 'reviewer',
  'finding-report.read': 'editor',
  'finding-report.remove': 'editor',
  'comment.read': 'reader',
  'comment.write': 'reviewer',
  'issue.read': 'reader',
  'issue.write': 'reviewer',
  'issue.resolve': 'editor',
  'people.read': 'reader',
  'segment.confirm': 'reviewer',
  'edition.approve': 'editor',
  'publication.read': 'guest',
  'publication.suggest': 'guest',
  'publication.write': 'editor',
  // Across documents: each is shown to whom may read it, so everybody may ask.
  'queue.read': 'guest',
  'search.read': 'guest',
  // The address is the key; what it opens is what its owner may read.
  'feed.open': 'guest',
  'feed.read': 'guest',
  'feed.write': 'guest',
  'webhook.read': 'editor',
  'webhook.write': 'editor',
  'member.read': 'owner',
  'member.write': 'owner',
  'invitation.read': 'owner',
  'invitation.write': 'owner',
  'owner-link.write': 'owner',
  'link.claim': 'guest',
  'session.read': 'guest',
  'session.change': 'guest',
  'session.end': 'guest',
  'api.read': 'guest',
} as const satisfies Record<string, Role>

export type Action = keyof typeof PERMISSIONS

export function may(role: Role, action: Action): boolean {
  return atLeast(role, PERMISSIONS[action])
}

/** What a visitor without an account may do with a document, beside what its role allows. */
export interface GuestSettings {
  readonly visibility: Visibility
  /** Readers of the published text may suggest corrections. Without effect while private. */
  readonly guestsMaySuggest: boolean
}

export function guestMayRead(settings: GuestSettings): boolean {
  return settings.visibility !== 'private'
}

export function guestMaySuggest(settings: GuestSettings): boolean {
  return guestMayRead(settings) && settings.guestsMaySuggest
}
