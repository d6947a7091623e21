export { isCommonHan } from './common-han.ts'
export { detectLanguage } from './detect-language.ts'
export { hanRepertoire, type HanRepertoire } from './han-repertoire.ts'
