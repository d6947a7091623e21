/** Headers of a file to keep. Whatever it is called, the browser saves it and never shows it here. */
export function downloadHeaders(name: string, type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': contentDisposition(name),
    'cache-control': 'private, no-store',
  }
}

/** RFC 6266: the name in ASCII for old programs, and as it is (RFC 8187). */
function contentDisposition(name: string): string {
  const whole = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .trim()
  const ascii = whole.replaceAll(/[^\x20-\x7e]+/g, '_').replaceAll('%', '_')
  const encoded = encodeURIComponent(whole).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
