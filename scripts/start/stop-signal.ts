/** Settles at the first wish to end: Ctrl-C, a polite kill, a closed terminal, or the end of the launcher. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // Listening must not keep a process alive that has nothing left to do.
    process.channel?.unref()
  })
}
