/** What one turn may take, in ms: short enough that nobody at the keyboard notices. */
const TURN_MS = 12

/**
 * Visits every item; where that takes longer than a turn, the page draws and
 * answers in between. What is put into the set or list meanwhile is visited too.
 * @returns whether all were visited; false: it was stopped by the signal.
 */
export async function inTurns<T>(
  items: Iterable<T>,
  visit: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let end = performance.now() + TURN_MS
  for (const item of items) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve))
      end = performance.now() + TURN_MS
    }
    if (signal?.aborted) return false
    visit(item)
  }
  return true
}
