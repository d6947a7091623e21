import { type Figure, sameValue } from './figure.ts'

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
  const unexplained = (figures: readonly Figure[], others: readonly Figure[]) =>
    figures.filter((figure) => figure.strong && !others.some((other) => agree(figure, other)))
  return { source: unexplained(source, target), target: unexplained(target, source) }
}

function agree(a: Figure, b: Figure): boolean {
  if ((a.kind === 'share' && !explainsShare(b)) || (b.kind === 'share' && !explainsShare(a))) return false
  return a.values.some((x) => b.values.some((y) => sameValue(x, y) || rounded(x, y) || rounded(y, x)))
}

/** A stray "four" explains no "4 percent". */
function explainsShare({ kind, strong }: Figure): boolean {
  return strong || kind === 'share' || kind === 'times'
}

/** 3.86万 may become "39,000": the coarser figure is the finer one rounded, with two digits or more. */
function rounded(fine: number, coarse: number): boolean {
  // Rounding to two digits moves a figure by a twentieth at most; counting digits is dear.
  if (coarse < 10 || fine <= 0 || Math.abs(fine - coarse) > fine / 16) return false
  const digits = significant(coarse)
  if (digits < 2 || digits >= significant(fine)) return false
  return sameValue(Number(fine.toPrecision(digits)), coarse)
}

function significant(value: number): number {
  return value
    .toPrecision(15)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}
