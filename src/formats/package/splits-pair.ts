/** Whether an offset lies between the halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
