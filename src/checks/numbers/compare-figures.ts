import type { Figure, FigureKind } from './figure.ts'

/** Figures of both sides that no figure of the other side explains. */
export interface LeftFigures {
  readonly source: readonly Figure[]
  readonly target: readonly Figure[]
}

/**
 * Pairs the figures of two texts by what they say: first those that say the
 * same plainly, then those that can be read so. A figure may explain several
 * of the other side ("the two sides" for 双方 and 两国).
 */
export function compareFigures(source: readonly Figure[], target: readonly Figure[]): LeftFigures {
  return { source: unexplained(source, target), target: unexplained(target, source) }
}

function unexplained(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const strong = figures.filter((figure) => figure.strong)
  if (strong.length === 0) return strong
  const all = saidBy(others)
  let shares: typeof all | undefined
  const explains = (kind: FigureKind) =>
    kind === 'share' ? (shares ??= saidBy(others.filter(explainsShare))) : all
  return strong.filter(({ kind, values }) => !values.some(explains(kind)))
}

/** A stray "four" explains no "4 percent". */
function explainsShare({ kind, strong }: Figure): boolean {
  return strong || kind === 'share' || kind === 'times'
}

/**
 * Whether one of the figures says a value: as it is, or one of them rounded,
 * with two digits or more: 3.86万 may become "39,000".
 */
function saidBy(figures: readonly Figure[]): (value: number) => boolean {
  const values = new Set(figures.flatMap((figure) => figure.values.map(plain)))
  // Most figures are said as they are, and nobody asks for more.
  let coarser: ReadonlySet<number> | undefined
  return (value) => {
    const own = plain(value)
    if (values.has(own)) return true
    coarser ??= new Set([...values].flatMap(roundings))
    return coarser.has(own) || roundings(own).some((coarse) => values.has(coarse))
  }
}

/** Without the dust of binary fractions: equal where two texts say the same. */
function plain(value: number): number {
  return isShort(value) ? value : Number(value.toPrecision(DIGITS))
}

const DIGITS = 10

/** A whole number of which no digit is dust. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 10 ** DIGITS
}

/** What it is in fewer digits, but at least two. */
function roundings(value: number): number[] {
  const coarser: number[] = []
  for (let digits = significant(value) - 1; digits > 1; digits--) {
    const coarse = Number(value.toPrecision(digits))
    if (coarse >= 10 && significant(coarse) > 1) coarser.push(coarse)
  }
  return coarser
}

function significant(value: number): number {
  if (isShort(value)) return String(value).replace(/0+$/, '').length
  return value
    .toPrecision(DIGITS)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}
