/** An error that a person marked in one segment. */
export interface MqmError {
  /** As the WMT evaluations write it, such as `Accuracy/Mistranslation`. */
  readonly category: string
  readonly severity: 'neutral' | 'minor' | 'major' | 'critical'
  /** Who marked it. */
  readonly rater: string
}

/**
 * How heavily an error weighs (Freitag et al. 2021, the weights of the WMT
 * metrics tasks): major and critical 5, minor 1, a minor slip of punctuation
 * 0.1, what is no translation at all 25; issues of the source and neutral
 * remarks nothing.
 */
export function mqmWeight({ category, severity }: Pick<MqmError, 'category' | 'severity'>): number {
  if (severity === 'neutral' || /^source/i.test(category)) return 0
  if (/^non-translation/i.test(category)) return 25
  if (severity !== 'minor') return 5
  return /punctuation/i.test(category) ? 0.1 : 1
}

/** The score of one segment, 0 and up, less is better: the mean of what each rater's marks weigh. */
export function mqmScore(errors: readonly MqmError[]): number {
  const raters = new Set(errors.map(({ rater }) => rater))
  const weight = errors.reduce((sum, error) => sum + mqmWeight(error), 0)
  return raters.size === 0 ? 0 : weight / raters.size
}
