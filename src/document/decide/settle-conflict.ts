import type { Change } from '../../text/diff/index.ts'
import type { Span } from '../../text/span.ts'

/**
 * The change that puts an editor's words where two people's words are in
 * conflict. White space at the ends of the stretch belongs to the words around
 * it: it stays unless the editor's words bring their own, or those around them
 * would run together.
 *
 * 1. `bold words ` + `brave words` → `brave words `: the space before the next word stays.
 * 2. `bold words ` + `` → ``: with the words their space goes.
 * 3. ` bold words ` + `` → ` `: one of the two stays.
 */
export function settleConflict(at: Span, theirs: string, words: string): Change {
  const lead = theirs.length - theirs.trimStart().length
  const tail = theirs.length - theirs.trimEnd().length
  const keepsLead = words === '' ? lead > 0 && tail > 0 : !/^\s/.test(words)
  const keepsTail = words !== '' && !/\s$/.test(words)
  const from = keepsLead ? lead : 0
  const to = theirs.length - (keepsTail ? tail : 0)
  return { start: at.start + from, end: at.start + to, quote: theirs.slice(from, to), replacement: words }
}
