import { posix } from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  /** Path from the root of the repository, or the name of a package. */
  target: string
  /** Nothing of it is left when the types are taken away. */
  typeOnly: boolean
  line: number
}

/** Every static, dynamic and re-exporting import of a module. */
export function importsOf(file: string, source: string): Import[] {
  const { module } = parseSync(file, source)
  const found = [
    ...module.staticImports.map((one) => ({
      request: one.moduleRequest.value,
      typeOnly: isTypeOnly(one.entries),
      start: one.start,
    })),
    ...module.staticExports.flatMap((one) => {
      const request = one.entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value
      return request === undefined ? [] : [{ request, typeOnly: isTypeOnly(one.entries), start: one.start }]
    }),
    ...module.dynamicImports.flatMap((one) => {
      const request = literal(source.slice(one.moduleRequest.start, one.moduleRequest.end))
      return request === undefined ? [] : [{ request, typeOnly: false, start: one.start }]
    }),
  ]
  return found.map(({ request, typeOnly, start }) => ({
    target: resolve(file, request),
    typeOnly,
    line: source.slice(0, start).split('\n').length,
  }))
}

/** `import './x.ts'` has no entries and runs the module. */
function isTypeOnly(entries: readonly { isType: boolean }[]): boolean {
  return entries.length > 0 && entries.every((entry) => entry.isType)
}

/** What an import computes cannot be known here. */
function literal(expression: string): string | undefined {
  return /^(['"`])(.*)\1$/s.exec(expression.trim())?.[2]
}

/** Queries such as `?raw` belong to the bundler. */
function resolve(file: string, request: string): string {
  const path = request.replace(/\?.*$/, '')
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path
}
