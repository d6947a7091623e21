/**
 * A task that never runs beside itself. Asked for while it runs, it runs once
 * more afterwards, for all who asked meanwhile: nobody gets an answer from
 * before they asked, a storm of requests becomes two, and an early answer
 * cannot arrive after a later one.
 */
export function oneAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    next = null
    const run = task().finally(() => {
      if (running === run) running = null
    })
    running = run
    return run
  }
  return () => {
    if (!running) return start()
    next ??= running.then(start, start)
    return next
  }
}
