export { bleu, type BleuOptions } from './bleu.ts'
export type { BleuTokenizer } from './bleu-tokenizers.ts'
export { chrf, type ChrfOptions } from './chrf.ts'
export { postEditEffort, postEditEffortOf, type PostEditEffort } from './effort.ts'
export {
  addMeasures,
  measure,
  NO_MEASURES,
  scoresOf,
  terOptionsFor,
  type MeasuredScores,
  type Measures,
} from './measures.ts'
export { mqmScore, mqmWeight, type MqmError } from './mqm.ts'
export type { References } from './streams.ts'
export { ter } from './ter.ts'
export type { TerOptions } from './ter-tokens.ts'
