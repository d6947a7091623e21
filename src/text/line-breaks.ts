/**
 * What somebody typed, with its line breaks as `like` has them. A field of a
 * form knows line feeds alone: a text that went through one comes back with
 * others than its file. As it is where `like` has none or several kinds of them.
 *
 * 1. `a\r\nb`, typed `a\nc` → `a\r\nc`
 * 2. `a\nb\r\nc`, typed `a\nb\nd` → `a\nb\nd`
 */
export function breaksLike(like: string, typed: string): string {
  const [kind = '\n', ...others] = new Set(like.match(/\r\n|\r|\n/g))
  return kind === '\n' || others.length > 0 ? typed : typed.replace(/(?<!\r)\n/g, kind)
}
