const NARROW = /(?<=[\p{Script=Han}”’）》」』])[,;:!?]/gu
/** From `!` to `!` in full width, and so on for all of them. */
const STEP = '！'.charCodeAt(0) - '!'.charCodeAt(0)

/** Chinese typed with the marks of a Latin keyboard, as if with its own; offsets stay what they were. */
export function widenMarks(source: string): string {
  return source.replace(NARROW, (mark) => String.fromCharCode(mark.charCodeAt(0) + STEP))
}
