/**
 * Tells which line holds the code unit at an offset, counting from 1. LF,
 * CR LF and CR end a line, as text editors count. Offsets are asked for in
 * rising order, so that any number of questions costs one pass.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line += 1
    }
    return line
  }
}

/** The line of one offset, as in {@link lineCounter}. */
export const lineNumber = (text: string, offset: number): number => lineCounter(text)(offset)
