export type Objective = (w: Float64Array) => { value: number; gradient: Float64Array }

const MEMORY = 10
const STEPS = 300
const ENOUGH = 1e-4
const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, k) => sum + value * y[k]!, 0)

/** Minimises a smooth convex function by L-BFGS (Nocedal & Wright 2006, algorithm 7.5) with backtracking. */
export function minimise(objective: Objective, start: Float64Array): Float64Array {
  let w = start
  let { value, gradient } = objective(w)
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let step = 0; step < STEPS; step++) {
    const direction = descent(gradient, history)
    const slope = dot(gradient, direction)
    let size = 1
    let next = w
    let at = { value, gradient }
    for (; size > 1e-8; size /= 2) {
      next = w.map((x, k) => x + size * direction[k]!)
      at = objective(next)
      if (at.value <= value + 1e-4 * size * slope) break
    }
    const gain = value - at.value
    const s = next.map((x, k) => x - w[k]!)
    const y = at.gradient.map((x, k) => x - gradient[k]!)
    const curvature = dot(s, y)
    if (curvature > 1e-10) history.push({ s, y, rho: 1 / curvature })
    if (history.length > MEMORY) history.shift()
    ;({ value, gradient } = at)
    w = next
    if (!(gain > ENOUGH)) break
  }
  return w
}

function descent(
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array; rho: number }[],
) {
  const q = gradient.map((x) => -x)
  const last = history.at(-1)
  if (!last) return q.map((x) => x / Math.sqrt(dot(gradient, gradient)))
  const alphas = history.map(() => 0)
  for (let k = history.length - 1; k >= 0; k--) {
    const { s, y, rho } = history[k]!
    alphas[k] = rho * dot(s, q)
    for (let d = 0; d < q.length; d++) q[d]! -= alphas[k]! * y[d]!
  }
  const scale = dot(last.s, last.y) / dot(last.y, last.y)
  for (let d = 0; d < q.length; d++) q[d]! *= scale
  for (const [k, { s, y, rho }] of history.entries()) {
    const beta = rho * dot(y, q)
    for (let d = 0; d < q.length; d++) q[d]! += s[d]! * (alphas[k]! - beta)
  }
  return q
}
