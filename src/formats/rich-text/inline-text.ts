/** East Asian wide characters, between which a line break in the source of a page is no space. */
const WIDE = /[\u2e80-\u303f\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/

/**
 * The text of one paragraph as it grows run by run, with white space as a
 * browser would show it: runs collapse to one space, and a line break in the
 * source between two Chinese characters to nothing (CSS Text 3, §4.1.2).
 * No-break spaces become plain ones: word processors use them for spacing.
 */
export class InlineText {
  #pieces: string[] = []
  #last = ''
  #pending: '' | 'space' | 'break' = ''

  append(text: string): void {
    for (const [piece] of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(piece))
        this.#pending = /[\r\n]/.test(piece) ? 'break' : this.#pending || 'space'
      else this.#push(piece.replaceAll('\u00a0', ' '))
    }
  }

  /** Text in which white space counts (`<pre>`). */
  appendVerbatim(text: string): void {
    this.#settle('')
    this.#add(text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' '))
  }

  lineBreak(): void {
    this.#pending = ''
    this.#add('\n')
  }

  /** Takes the text out, its lines trimmed and blank ones gone, and begins anew. */
  take(): string {
    const text = this.#pieces
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
    this.#pieces = []
    this.#last = ''
    this.#pending = ''
    return text
  }

  #push(piece: string): void {
    this.#settle(piece[0] ?? '')
    this.#add(piece)
  }

  #settle(next: string): void {
    const vanishes = this.#pending === 'break' && WIDE.test(this.#last) && WIDE.test(next)
    if (this.#pending !== '' && this.#last !== '' && this.#last !== '\n' && !vanishes) this.#add(' ')
    this.#pending = ''
  }

  #add(piece: string): void {
    if (piece === '') return
    this.#pieces.push(piece)
    this.#last = piece.at(-1) ?? ''
  }
}
