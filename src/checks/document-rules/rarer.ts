/**
 * Those that have another form than most, with the first of the usual ones.
 * Of equally frequent forms the first met leads: sorting is stable.
 */
export function rarer<T>(all: readonly T[], form: (one: T) => string): { one: T; usual: T }[] {
  const [most, ...others] = [...Map.groupBy(all, form).values()].toSorted((a, b) => b.length - a.length)
  const usual = most?.[0]
  return usual === undefined ? [] : others.flat().map((one) => ({ one, usual }))
}
