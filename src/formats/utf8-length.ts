/** How many bytes a text takes in UTF-8, without encoding it. A lone surrogate counts as the U+FFFD it would become. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // A surrogate pair is two units and four bytes, so each half adds one, as a two-byte character does.
    const paired = unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff
    if (paired) {
      bytes += 2
      at += 1
    } else bytes += unit < 0x800 ? 1 : 2
  }
  return bytes
}

/** The size in UTF-8 if it is over `max`, else null; most texts are settled by their length alone. */
export function utf8Excess(text: string, max: number): number | null {
  if (text.length * 3 <= max) return null
  const bytes = utf8Length(text)
  return bytes > max ? bytes : null
}
