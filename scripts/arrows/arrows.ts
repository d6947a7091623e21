import { importsOf } from './imports.ts'
import { ROOMS, type Room } from './rooms.ts'
import { sqlLines } from './sql.ts'

/**
 * What a module does against the architecture, one plain sentence each; empty when it keeps to it.
 * @param file path from the root of the repository, with forward slashes
 */
export function arrowViolations(file: string, source: string): string[] {
  const room = roomOf(file)
  if (room === undefined) return [`${file}: no room of the architecture begins here`]
  const imports = importsOf(file, source).flatMap(({ target, typeOnly, line }) => {
    if (isAllowed(room, target, typeOnly)) return []
    const manner = typeOnly ? 'may not import' : 'may not import (as a value)'
    return [`${file}:${line}: ${room.path} ${manner} ${target}`]
  })
  const sql = room.sql || !file.startsWith('src/') ? [] : sqlLines(file, source)
  return [...imports, ...sql.map((line) => `${file}:${line}: SQL belongs to src/document and src/catalogue`)]
}

function roomOf(path: string): Room | undefined {
  return ROOMS.filter((room) => isInside(path, room.path)).toSorted(
    (a, b) => b.path.length - a.path.length,
  )[0]
}

function isAllowed(room: Room, target: string, typeOnly: boolean): boolean {
  if (isInside(target, room.path)) return true
  if (!isLocal(target)) return room.packages.some((pattern) => matches(target, pattern))
  const allowed = typeOnly ? [...room.values, ...(room.types ?? [])] : room.values
  return allowed.some((path) => isInside(target, path))
}

/** Top-level names of the repository, which no package bears. */
function isLocal(target: string): boolean {
  return /^(?:\.\.|src|web|test|scripts|locales|bin|sample|dist|package\.json)(?:\/|$)/.test(target)
}

/** `src/catalogue/projection` holds `src/catalogue/projection.ts` too, but not `src/catalogue/projections.ts`. */
function isInside(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`) || path === `${parent}.ts`
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
