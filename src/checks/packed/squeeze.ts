import { BitReader, BitWriter } from './range-coder.ts'
import { stepsOf } from './squeeze-steps.ts'
import { type Step, StepCoder } from './steps.ts'

/** Stands for the step that is not known yet. */
const UNKNOWN: Step = { unit: 0, length: 1, distance: 0 }

/**
 * A text in digits and letters that gzip, which looks back 32 kB and writes every letter in whole
 * bits, cannot make smaller: an eighth less than gzip makes of the text itself.
 */
export function squeeze(text: string): string {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const writer = new BitWriter()
  const coder = new StepCoder(writer)
  let at = 0
  for (const step of stepsOf(units)) {
    coder.code(step, units[at - 1] ?? 0)
    at += step.length
  }
  const bytes = Array.from(writer.bytes(), (byte) => String.fromCharCode(byte))
  return `${units.length} ${btoa(bytes.join(''))}`
}

/** The text that `squeeze` made small; it was well formed. */
export function unsqueeze(squeezed: string): string {
  const [size, coded = ''] = squeezed.split(' ')
  const units = new Uint16Array(Number(size))
  const coder = new StepCoder(new BitReader(Uint8Array.from(atob(coded), (char) => char.charCodeAt(0))))
  for (let at = 0; at < units.length;) {
    const { unit, length, distance } = coder.code(UNKNOWN, units[at - 1] ?? 0)
    if (length === 1) units[at++] = unit
    else for (const end = at + length; at < end; at++) units[at] = units[at - distance]!
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true, fatal: true }).decode(units)
}
