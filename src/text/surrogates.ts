/** Whether an offset lies between the halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** The offset, or the one before it where it would split a surrogate pair. */
export function outsidePair(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset
}
