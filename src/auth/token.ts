/** 256 random bits, written so that they fit into an address and a cookie. */
export function newToken(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/** An id nobody can guess or run into again: 100 random bits as 20 letters and digits. */
export function newId(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz0123456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte % 32]).join('')
}

/** What is stored of a token. It has 256 random bits, so a plain hash is as good as a slow one. */
export async function tokenHash(token: string): Promise<string> {
  return base64Url(await sha256(token))
}

/** Tells whether two secrets are the same, in a time that does not depend on where they differ. */
export async function sameSecret(given: string, expected: string): Promise<boolean> {
  return crypto.subtle.timingSafeEqual(await sha256(given), await sha256(expected))
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
