import type { Figure } from './figure.ts'

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** The figure of the source as English prose has it, in the manner of the words it is to replace. */
export function writeFigure(figure: Figure, manner: string): string {
  const value = figure.values[0]!
  if (figure.kind === 'share') {
    const sign = /\s?%|[\s-]*per\s?cent\b/i.exec(manner)?.[0] ?? ' percent'
    return `${plain(value)}${sign}`
  }
  if (/(?:st|nd|rd|th)$/i.test(manner)) return ordinal(value)
  if (figure.kind === 'year') return String(value)
  const scale = SCALES.find(([size]) => value >= size)
  return scale
    ? `${plain(value / scale[0])} ${scale[1]}`
    : plain(value).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}

/** Without the dust of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)))
}

function ordinal(value: number): string {
  const suffix = /1[123]$/.test(String(value)) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th')
  return `${value}${suffix}`
}
