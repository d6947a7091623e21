export {
  claimLink,
  issueInvitation,
  issueOwnerLink,
  makesAccount,
  openLink,
  type IssuedLink,
} from './links.ts'
export { idOfRetry, issueFeed, newWebhookSecret, openFeed } from './news.ts'
export {
  actorOf,
  GUEST,
  identify,
  INSTALLATION,
  makerOf,
  SESSION_SECONDS,
  type Principal,
} from './principal.ts'
export { expiredSessionCookie, sessionCookie, sessionToken } from './session-cookie.ts'
export { newId, sameSecret } from './token.ts'
