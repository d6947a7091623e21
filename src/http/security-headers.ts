/** Answers that are no page: nothing in them may ever run or be shown in a frame. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Pages the server makes: a style sheet and forms of our own, no script at all. */
export const STATIC_PAGE =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The frame around the viewer, on whatever site: our script, our style sheet, our server. */
export const FRAMED_PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Sets what every answer has; a page brings its own policy along. */
export function secure(headers: Headers, url: URL): void {
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NO_PAGE)
  headers.set('x-content-type-options', 'nosniff')
  // `no-referrer` would make browsers send `Origin: null` with our own forms.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (url.protocol === 'https:') {
    headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
}
