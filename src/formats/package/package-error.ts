import type { Failure } from '../../domain/index.ts'

/**
 * Why a package was refused, `path` naming the place as in JSON:
 * `revisions[3].texts[0].body[1].text`, '' for the whole.
 */
export type PackageError = Extract<Failure, { code: 'INVALID_INPUT' | 'LIMIT_EXCEEDED' | 'NEWER_SCHEMA' }>

/**
 * A refusal on its way out of the readers, which call one another some levels
 * deep; `readPackage` turns it into a value before anyone outside sees it.
 */
export class PackageRefusal extends Error {
  readonly failure: PackageError

  constructor(failure: PackageError) {
    super(failure.code)
    this.name = 'PackageRefusal'
    this.failure = failure
  }
}

export function invalid(path: string, problem: string): never {
  throw new PackageRefusal({ code: 'INVALID_INPUT', path, problem })
}

export function checkLimit(limit: string, max: number, actual: number, path: string): void {
  if (actual > max) throw new PackageRefusal({ code: 'LIMIT_EXCEEDED', limit, max, actual, path })
}
