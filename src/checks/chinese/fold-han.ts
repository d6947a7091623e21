import { SIMPLIFIED, TRADITIONAL } from './traditional.ts'

const simplifiedOf = new Map(Array.from(TRADITIONAL, (char, k) => [char, SIMPLIFIED[k]!]))

const CHANGES = new RegExp(`[${TRADITIONAL}]`, 'g')

/** The text in simplified characters, unit for unit: offsets stay what they were. */
export function foldHan(text: string): string {
  return text.replace(CHANGES, (char) => simplifiedOf.get(char)!)
}
