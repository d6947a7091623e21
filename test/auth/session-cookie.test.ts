import { expect, test } from 'vitest'
import { expiredSessionCookie, sessionCookie, sessionToken } from '../../src/auth/index.ts'

const HTTP = new URL('http://localhost:8787/')
const HTTPS = new URL('https://duizhao.example/')
const TOKEN = 'a'.repeat(43)

test('over HTTPS the cookie is bound to the host and never sent in the clear', () => {
  expect(sessionCookie(HTTPS, TOKEN, 60)).toBe(
    `__Host-duizhao-session=${TOKEN}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`,
  )
})

test('over plain HTTP it does without what browsers would refuse there', () => {
  expect(sessionCookie(HTTP, TOKEN, 60)).toBe(
    `duizhao-session=${TOKEN}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`,
  )
})

test('an ended session leaves at once', () => {
  expect(expiredSessionCookie(HTTPS)).toContain('__Host-duizhao-session=; Path=/; Max-Age=0')
})

test.each([
  [HTTP, `duizhao-session=${TOKEN}`, TOKEN],
  [HTTP, `lang=en; duizhao-session=${TOKEN}; other=1`, TOKEN],
  [HTTPS, `__Host-duizhao-session=${TOKEN}`, TOKEN],
  // A cookie without the prefix can come from a subdomain.
  [HTTPS, `duizhao-session=${TOKEN}`, null],
  [HTTP, `xduizhao-session=${TOKEN}`, null],
  [HTTP, `duizhao-session=${TOKEN}x`, null],
  [HTTP, 'duizhao-session=', null],
  [HTTP, '', null],
  [HTTP, null, null],
])('at %s the header “%s” holds %s', (origin, header, token) => {
  expect(sessionToken(origin, header)).toBe(token)
})
