export { foldHan } from './fold-han.ts'
