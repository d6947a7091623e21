export type { PackageError } from './package-error.ts'
export { checkPackage, readPackage } from './read-package.ts'
export { writePackage } from './write-package.ts'
