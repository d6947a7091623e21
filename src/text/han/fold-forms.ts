import { foldHan } from './fold-han.ts'
import { foldBy, foldTable, type FoldTable } from './fold-table.ts'
import { COMMON_FORMS, VARIANTS } from './variants.ts'

/** Quotation marks of either script, typed or typeset; the spaces that look like one. */
const MARKS = ['‘’“”「」『』\u3000\u00a0', `''""""""  `] as const

/**
 * The text as it is compared with what somebody looks for, unit for unit, so
 * that offsets stay what they were: 質量 as 质量, 裏 and 裡 as 里, １０月 as 10月,
 * 「 and “ as ". Capitals stay.
 */
export function foldForms(text: string): string {
  return foldBy(forms(), foldHan(text))
}

let known: FoldTable | undefined

/** Made when something is looked for at last. */
function forms(): FoldTable {
  return (known ??= foldTable([VARIANTS, COMMON_FORMS], MARKS, fullWidth()))
}

/** ！ to ～ stand in the order of ! to ~. */
function fullWidth(): readonly [string, string] {
  const codes = Array.from({ length: 0x5e }, (_, k) => k)
  return [
    String.fromCharCode(...codes.map((k) => 0xff01 + k)),
    String.fromCharCode(...codes.map((k) => 0x21 + k)),
  ]
}
