/** Whether a request changes nothing (RFC 9110, 9.2.1). */
export function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

/**
 * Whether a request that changes something (or opens a socket) comes from our
 * own pages, or from no page at all. Browsers say so in `Sec-Fetch-Site`; where
 * they do not (plain HTTP on a name other than localhost, and with sockets),
 * `Origin` tells. A program sends neither and holds no one else's cookies.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  return origin === null || origin === new URL(request.url).origin
}
