/**
 * The cookie that carries a session's token. Over HTTPS its name has the
 * `__Host-` prefix, with which browsers refuse a cookie set by a subdomain or
 * without encryption; over plain HTTP (a local run) browsers would refuse it.
 */
export function sessionCookie(origin: URL, token: string, maxAgeSeconds: number): string {
  const secure = origin.protocol === 'https:'
  return [
    `${cookieName(secure)}=${token}`,
    'Path=/',
    `Max-Age=${maxAgeSeconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}

export function expiredSessionCookie(origin: URL): string {
  return sessionCookie(origin, '', 0)
}

/** The token in a `Cookie` header, or null. Only what can be a token counts. */
export function sessionToken(origin: URL, header: string | null): string | null {
  const name = cookieName(origin.protocol === 'https:')
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name && value !== undefined && /^[\w-]{43}$/.test(value.trim())) return value.trim()
  }
  return null
}

function cookieName(secure: boolean): string {
  return secure ? '__Host-duizhao-session' : 'duizhao-session'
}
