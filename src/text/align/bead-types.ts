/** The most units that a bead takes from one side. */
export const MOST = 6

/**
 * The shapes a bead may have (units of the denser side × units of the other)
 * and how often one expects them among sentences before reading: Chinese
 * sentences are long, so 1–n is commoner than n–1.
 */
export const BEAD_TYPES: readonly (readonly [m: number, n: number, prior: number])[] = [
  [1, 1, 0.6],
  [1, 2, 0.2],
  [2, 1, 0.05],
  [1, 3, 0.055],
  [3, 1, 0.008],
  [2, 2, 0.02],
  [1, 4, 0.022],
  [4, 1, 0.001],
  [2, 3, 0.01],
  [3, 2, 0.004],
  [1, 5, 0.004],
  [5, 1, 0.0003],
  [2, 4, 0.002],
  [4, 2, 0.0005],
  [3, 3, 0.0015],
  [1, 6, 0.001],
  [6, 1, 0.0001],
  [2, 5, 0.001],
  [5, 2, 0.0001],
  [3, 4, 0.0005],
  [4, 3, 0.0003],
  [3, 5, 0.0003],
  [5, 3, 0.0001],
  [4, 4, 0.0003],
  [4, 5, 0.0001],
  [5, 4, 0.0001],
  [5, 5, 0.0001],
  [1, 0, 0.006],
  [0, 1, 0.003],
]
