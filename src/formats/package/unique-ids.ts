import { invalid } from './package-error.ts'

/** @throws a refusal for an id that is there twice. */
export function uniqueIds(items: readonly { readonly id: string }[], path: string): Set<string> {
  const ids = new Set<string>()
  for (const [k, { id }] of items.entries()) {
    if (ids.has(id)) invalid(`${path}[${k}].id`, 'duplicate')
    ids.add(id)
  }
  return ids
}
