import { foldBy, foldTable } from './fold-table.ts'
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts'

/** Every character of every source is looked up. */
const simplifiedOf = /* @__PURE__ */ foldTable([TRADITIONAL, SIMPLIFIED])

/** The text in simplified characters, unit for unit: offsets stay what they were. */
export function foldHan(text: string): string {
  return foldBy(simplifiedOf, text)
}
