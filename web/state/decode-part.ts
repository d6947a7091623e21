/** A part of a path as its writer meant it. A mangled percent sign must not keep a page from opening. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
