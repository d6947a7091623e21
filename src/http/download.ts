/** A headline is a title, but no name for a file. In characters. */
const LONGEST_STEM = 80

/** In code units: enough to keep small pieces from becoming small packets. */
const CHUNK = 64 * 1024

type Pieces = Iterable<string> | AsyncIterable<string>

/** A file to keep, sent as it is written. Whatever is in it, the browser saves it and never shows it here. */
export function download(pieces: Pieces, name: string, type: string): Response {
  return new Response(byteStream(pieces), {
    headers: {
      'content-type': type,
      'content-disposition': contentDisposition(name),
      'cache-control': 'private, no-store',
    },
  })
}

function byteStream(pieces: Pieces): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      let chunk = ''
      while (chunk.length < CHUNK) {
        const step = iterator.next()
        // Waiting for what is there already would cost more than the piece.
        const { done, value } = step instanceof Promise ? await step : step
        if (done) {
          if (chunk !== '') controller.enqueue(encoder.encode(chunk))
          controller.close()
          return
        }
        chunk += value
      }
      controller.enqueue(encoder.encode(chunk))
    },
  })
}

/** RFC 6266: the name in ASCII for old programs, and as it is (RFC 8187). */
function contentDisposition(name: string): string {
  const clean = name.toWellFormed().replaceAll(/[\s\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
  const [, stem = clean, ending = ''] = /^(.*?)((?:\.[a-z]{2,8})*)$/.exec(clean) ?? []
  const whole = [...stem.trim()].slice(0, LONGEST_STEM).join('').trim() + ending
  const ascii = whole.replaceAll(/[^\x20-\x7e]+/g, '_').replaceAll('%', '_')
  const encoded = encodeURIComponent(whole).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
