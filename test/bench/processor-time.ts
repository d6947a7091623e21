/** Milliseconds of processor time that some work takes: unlike the clock, it does not mind a busy machine. */
export function processorTime(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
